/** Cities, regions, seas and mountains of the world, and those of Vietnam as English texts write them. */
export const CITIES = `
shanghai: shanghai | thượng hải
guangzhou: guangzhou guangdong canton | quảng châu, quảng đông
guangxi: guangxi nanning | quảng tây, nam ninh
yunnan: yunnan kunming | vân nam, côn minh
shenzhen: shenzhen | thâm quyến
wuhan: wuhan hubei | vũ hán, hồ bắc
sichuan: sichuan chengdu chongqing | tứ xuyên, thành đô, trùng khánh
hainan: hainan | hải nam, đảo hải nam
nanjing: nanjing | nam kinh
xian: xi'an | tây an
tianjin: tianjin | thiên tân
taipei: taipei | đài bắc
tokyo: tokyo | tokyo, đông kinh
kyoto: kyoto | kyoto
osaka: osaka | osaka
seoul: seoul | seoul
pyongyang: pyongyang | bình nhưỡng
vientiane: vientiane | viêng chăn, vientiane
phnom-penh: "phnom penh" | phnôm pênh, phnom penh
yangon: yangon rangoon naypyidaw | yangon, naypyidaw
kuala-lumpur: "kuala lumpur" | kuala lumpur
jakarta: jakarta | jakarta
manila: manila | manila
new-delhi: "new delhi" delhi | new delhi
mumbai: mumbai bombay | mumbai
moscow: moscow kremlin | moscow, mát-xcơ-va, điện kremlin, matxcơva
st-petersburg: "saint petersburg" leningrad "st petersburg" | saint petersburg, leningrad
kyiv: kyiv kiev | kiev, kyiv
warsaw: warsaw | warsaw, vác-sa-va
london: london | london, luân đôn
paris: paris parisian | paris, pa-ri
berlin: berlin | berlin, béc-lin
munich: munich | munich
rome: rome | rome, rô-ma
venice: venice | venice
athens: athens | athens
vienna: vienna | vienna, viên áo
geneva: geneva | geneva, giơ-ne-vơ
brussels: brussels | brussels, brúc-xen
amsterdam: amsterdam | amsterdam
istanbul: istanbul | istanbul
ankara: ankara | ankara
jerusalem: jerusalem | jerusalem
cairo: cairo | cairo
tehran: tehran | tehran
washington: washington | washington, oa-sinh-tơn
new-york: "new york" manhattan | new york, niu oóc
california: california californian | california
los-angeles: "los angeles" hollywood | los angeles, hollywood
san-francisco: "san francisco" | san francisco
texas: texas texan houston | texas
florida: florida miami | florida, miami
hawaii: hawaii hawaiian | hawaii
alaska: alaska | alaska
sydney: sydney | sydney
melbourne: melbourne | melbourne
ha-long-bay: "ha long bay" "halong bay" "ha long" halong | vịnh hạ long, hạ long
hoi-an: "hoi an" | hội an, phố cổ hội an
hue: "hue city" "thua thien-hue" | thành phố huế, thừa thiên huế, cố đô huế
da-nang: "da nang" danang | đà nẵng
hai-phong: "hai phong" haiphong | hải phòng
can-tho: "can tho" | cần thơ
da-lat: "da lat" dalat | đà lạt
nha-trang: "nha trang" | nha trang
phu-quoc: "phu quoc" | phú quốc
con-dao: "con dao" | côn đảo
hoang-sa: paracel "hoang sa" paracels | hoàng sa, quần đảo hoàng sa
truong-sa: spratly "truong sa" spratlys | trường sa, quần đảo trường sa
dien-bien-phu: "dien bien phu" | điện biên phủ
red-river: "red river" | sông hồng, đồng bằng sông hồng
hanoi-old-quarter: "old quarter" | phố cổ
hoan-kiem: "hoan kiem" | hoàn kiếm, hồ gươm, hồ hoàn kiếm
north-central: "north central" "central coast" | bắc trung bộ, duyên hải trung bộ
south-central: "south central coast" | nam trung bộ, duyên hải nam trung bộ
southeast-region: "southeast region" "southeastern region" | đông nam bộ
northern-mountains: "northern mountainous" "northern midlands" | trung du miền núi phía bắc, miền núi phía bắc
southwest-region: "southwestern region" | tây nam bộ, miền tây nam bộ
himalaya: himalaya everest himalayas | himalaya, everest
alps: alps alpine | dãy alps, alps
amazon: amazon "amazon rainforest" | amazon, rừng amazon
sahara: sahara | sahara
nile: nile | sông nile
yangtze: yangtze | dương tử, sông dương tử, trường giang
rhine: rhine | sông rhine, rhine
danube: danube | sông danube, danube
mediterranean: mediterranean | địa trung hải
black-sea: "black sea" | biển đen
red-sea: "red sea" suez | biển đỏ, suez, hồng hải
baltic: baltic | baltic, biển baltic
balkans: balkan balkans | balkan
scandinavia: scandinavia scandinavian nordic | bắc âu, scandinavia
eastern-europe: "eastern europe" "eastern european" | đông âu
western-europe: "western europe" | tây âu
central-asia: "central asia" "central asian" | trung á
east-asia: "east asia" "northeast asia" | đông á, đông bắc á
south-asia: "south asia" "south asian" | nam á
indochina: indochina | đông dương
korean-peninsula: "korean peninsula" | bán đảo triều tiên
gulf-of-tonkin: "gulf of tonkin" tonkin | vịnh bắc bộ, bắc bộ
america-continent: americas | châu mỹ
oceania: oceania | châu đại dương
western-world: "western countries" "the west" | phương tây, các nước phương tây
eastern-world: "the orient" oriental | phương đông
`;
