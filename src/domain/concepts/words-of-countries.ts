/** Countries, peoples and languages, now and in history. */
export const COUNTRIES = `
mongolia: mongolia mongolian mongol | mông cổ, người mông cổ
nepal: nepal nepalese | nepal
bhutan: bhutan | bhutan
bangladesh: bangladesh bangladeshi | bangladesh
sri-lanka: "sri lanka" "sri lankan" | sri lanka
afghanistan: afghanistan afghan taliban | afghanistan, taliban
iraq: iraq iraqi baghdad | iraq, i-rắc
syria: syria syrian damascus | syria
lebanon: lebanon lebanese hezbollah | lebanon, li-băng, hezbollah
jordan: jordan jordanian | jordan
yemen: yemen yemeni houthi | yemen, houthi
qatar: qatar qatari | qatar
kuwait: kuwait kuwaiti | kuwait
uae: "united arab emirates" UAE dubai "abu dhabi" | các tiểu vương quốc ả rập thống nhất, uae, dubai
oman: oman | oman
bahrain: bahrain | bahrain
arab: arab arabian arabic | ả rập, người ả rập
jewish: jewish jew judaism | do thái, người do thái, do thái giáo
kurdish: kurdish kurd | người kurd
kazakhstan: kazakhstan kazakh | kazakhstan
uzbekistan: uzbekistan uzbek | uzbekistan
turkmenistan: turkmenistan | turkmenistan
tajikistan: tajikistan | tajikistan
kyrgyzstan: kyrgyzstan | kyrgyzstan
azerbaijan: azerbaijan azerbaijani | azerbaijan
armenia: armenia armenian | armenia
georgia: georgian tbilisi | gruzia
belarus: belarus belarusian | belarus
lithuania: lithuania lithuanian | litva, lithuania
latvia: latvia latvian | latvia
estonia: estonia estonian | estonia
moldova: moldova moldovan | moldova
romania: romania romanian | romania, ru-ma-ni
bulgaria: bulgaria bulgarian | bulgaria, bun-ga-ri
hungary: hungary hungarian | hungary, hung-ga-ri
czech: czech "czech republic" czechia prague | séc, cộng hòa séc, praha
slovakia: slovakia slovak | slovakia
slovenia: slovenia slovenian | slovenia
croatia: croatia croatian | croatia
serbia: serbia serbian serb | serbia
bosnia: bosnia bosnian | bosnia
albania: albania albanian | albania
kosovo: kosovo | kosovo
yugoslavia: yugoslavia yugoslav | nam tư
macedonia: macedonia macedonian | macedonia
montenegro: montenegro | montenegro
cyprus: cyprus cypriot | síp, đảo síp
malta: malta maltese | malta
iceland: iceland icelandic | iceland
ireland: ireland irish | ireland, ai-len
scotland: scotland scottish scots | scotland, người scotland
wales: wales welsh | xứ wales
luxembourg: luxembourg | luxembourg
monaco: monaco | monaco
vatican: vatican "holy see" | vatican, tòa thánh
soviet-union: "soviet union" soviet ussr | liên xô, xô viết, liên bang xô viết
roman-empire: roman "roman empire" romans | la mã, đế chế la mã, đế quốc la mã
ottoman: ottoman "ottoman empire" | ottoman, đế quốc ottoman
persia: persia persian | ba tư
byzantine: byzantine constantinople byzantium | byzantine, constantinople, đông la mã
mesopotamia: mesopotamia babylon babylonian | lưỡng hà, babylon
viking: viking norse | người viking, viking
libya: libya libyan | libya
algeria: algeria algerian | algeria
morocco: morocco moroccan | ma rốc, maroc, morocco
tunisia: tunisia tunisian | tunisia
sudan: sudan sudanese | sudan
ethiopia: ethiopia ethiopian | ethiopia
eritrea: eritrea | eritrea
djibouti: djibouti | djibouti
somalia: somalia somali | somalia
kenya: kenya kenyan nairobi | kenya
tanzania: tanzania tanzanian | tanzania
uganda: uganda ugandan | uganda
rwanda: rwanda rwandan | rwanda
burundi: burundi | burundi
congo: congo congolese | congo
nigeria: nigeria nigerian | nigeria
niger: niger | niger
mali: mali | mali
chad: chad | chad
ghana: ghana ghanaian | ghana
senegal: senegal | senegal
ivory-coast: "ivory coast" "cote d'ivoire" | bờ biển ngà
cameroon: cameroon | cameroon
angola: angola angolan | angola
mozambique: mozambique | mozambique
zambia: zambia | zambia
zimbabwe: zimbabwe | zimbabwe
namibia: namibia | namibia
botswana: botswana | botswana
madagascar: madagascar | madagascar
chile: chile chilean | chile
peru: peru peruvian inca | peru, inca
colombia: colombia colombian | colombia
venezuela: venezuela venezuelan | venezuela
ecuador: ecuador | ecuador
bolivia: bolivia bolivian | bolivia
paraguay: paraguay | paraguay
uruguay: uruguay uruguayan | uruguay
panama: panama | panama
guatemala: guatemala | guatemala
honduras: honduras | honduras
nicaragua: nicaragua | nicaragua
costa-rica: "costa rica" | costa rica
el-salvador: "el salvador" | el salvador
haiti: haiti haitian | haiti
jamaica: jamaica jamaican | jamaica
dominican: "dominican republic" | cộng hòa dominica
puerto-rico: "puerto rico" "puerto rican" | puerto rico
caribbean: caribbean | caribe, vùng caribe, biển caribe
greenland: greenland | greenland, đảo greenland
brunei: brunei | brunei
timor-leste: "timor leste" "east timor" | đông timor, timor-leste
papua-new-guinea: "papua new guinea" | papua new guinea
fiji: fiji | fiji
macau: macau macao | ma cao, macau
tibet: tibet tibetan | tây tạng, người tây tạng
xinjiang: xinjiang uyghur uighur | tân cương, duy ngô nhĩ
manchuria: manchuria manchu | mãn châu, nhà thanh
inner-mongolia: "inner mongolia" | nội mông
latin-language: latin | latinh, tiếng latinh, la-tinh
chinese-language: "chinese language" mandarin | tiếng trung, tiếng hoa, tiếng quan thoại
french-language: "french language" | tiếng pháp
german-language: "german language" | tiếng đức
spanish-language: "spanish language" | tiếng tây ban nha
japanese-language: "japanese language" | tiếng nhật
russian-language: "russian language" | tiếng nga
khmer: khmer | khmer, khơ me
cham: cham champa | người chăm, chăm pa, chămpa
hmong: hmong mong | h'mông, người mông
caucasian: hispanic latino | gốc tây ban nha, người mỹ gốc latinh
african-american: "african american" "black people" "african americans" | người mỹ gốc phi, người da đen, da màu
native-american: "native american" indigenous aboriginal "native americans" | bản địa, thổ dân, người bản địa
`;
