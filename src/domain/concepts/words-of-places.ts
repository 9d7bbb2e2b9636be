/** Countries and cities whose names differ between the languages, with their people. */
export const PLACES = `
vietnam: vietnam "viet nam" vietnamese | việt nam, người việt
hanoi: hanoi "ha noi" | hà nội
ho-chi-minh-city: "ho chi minh city" "hcm city" hcmc saigon | thành phố hồ chí minh, tp hồ chí minh, tp hcm, tphcm, sài gòn
china: china chinese beijing | trung quốc, bắc kinh, người trung quốc
hong-kong: "hong kong" | hồng kông, hương cảng
taiwan: taiwan taiwanese | đài loan
japan: japan japanese | nhật bản, nhật, người nhật
south-korea: "south korea" "south korean" korea korean | hàn quốc
north-korea: "north korea" "north korean" | triều tiên, bắc triều tiên
russia: russia russian | nga, liên bang nga
ukraine: ukraine ukrainian | ukraine, u-crai-na
united-states: "united states" america american US USA | hoa kỳ, mỹ, nước mỹ
united-kingdom: "united kingdom" britain british england UK | vương quốc anh, anh quốc, nước anh
france: france french | pháp, nước pháp
germany: germany german | nước đức, đức
italy: italy italian | nước ý, italia
spain: spain spanish | tây ban nha
portugal: portugal portuguese | bồ đào nha
netherlands: netherlands dutch holland | hà lan
belgium: belgium belgian | bỉ
switzerland: switzerland swiss | thụy sĩ
austria: austria austrian | nước áo
sweden: sweden swedish | thụy điển
norway: norway norwegian | na uy
denmark: denmark danish | đan mạch
finland: finland finnish | phần lan
poland: poland polish | ba lan
greece: greece greek | hy lạp
turkey: turkey turkish türkiye turkiye | thổ nhĩ kỳ
israel: israel israeli | israel
palestine: palestine palestinian gaza | palestine, gaza
iran: iran iranian | iran
saudi-arabia: "saudi arabia" saudi | ả rập xê út, ả rập saudi
egypt: egypt egyptian | ai cập
south-africa: "south africa" "south african" | nam phi
india: india indian | ấn độ
pakistan: pakistan pakistani | pakistan
thailand: thailand thai bangkok | thái lan, băng cốc
laos: laos laotian lao | lào, nước lào
cambodia: cambodia cambodian | campuchia
myanmar: myanmar burma burmese | myanmar, miến điện
malaysia: malaysia malaysian | malaysia
singapore: singapore singaporean | singapore
indonesia: indonesia indonesian | indonesia
philippines: philippines filipino philippine | philippines, phi-líp-pin
australia: australia australian | úc, nước úc, australia
new-zealand: "new zealand" | new zealand, niu di lân
canada: canada canadian | canada
mexico: mexico mexican | mexico
brazil: brazil brazilian | brazil
argentina: argentina argentine | argentina
cuba: cuba cuban | cuba
europe: europe european | châu âu
asia: asia asian | châu á
southeast-asia: "southeast asia" "south east asia" "southeast asian" | đông nam á
africa: africa african | châu phi
north-america: "north america" | bắc mỹ
latin-america: "latin america" "south america" | nam mỹ, mỹ latinh
middle-east: "middle east" | trung đông
east-sea: "east sea" "south china sea" | biển đông
pacific: pacific | thái bình dương
atlantic: atlantic | đại tây dương
indian-ocean: "indian ocean" | ấn độ dương
mekong: mekong | sông mê kông, mê kông, mekong, cửu long
antarctica: antarctica antarctic | nam cực
arctic: arctic | bắc cực
`;
