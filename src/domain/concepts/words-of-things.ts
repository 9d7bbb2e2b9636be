/** Times and measures, landforms, things made and built, vehicles, dealings. */
export const THINGS = `
january: january | tháng 1, tháng một, tháng giêng
february: february | tháng 2, tháng hai
march-month: march | tháng 3, tháng ba
april: april | tháng 4, tháng tư
june: june | tháng 6, tháng sáu
july: july | tháng 7, tháng bảy
august: august | tháng 8, tháng tám
september: september | tháng 9, tháng chín
october: october | tháng 10, tháng mười
november: november | tháng 11, tháng mười một
december: december | tháng 12, tháng mười hai
sunday: sunday | chủ nhật
saturday: saturday | thứ bảy, thứ 7
friday: friday | thứ sáu, thứ 6
noon: noon midday | giữa trưa, buổi trưa
midnight: midnight | nửa đêm
dawn: dawn sunrise | bình minh, rạng sáng
sunset: sunset dusk | hoàng hôn, mặt trời lặn
moment: moment instant | khoảnh khắc, thời khắc
lunar-month: "lunar month" "lunar calendar" | âm lịch
leap-year: "leap year" | năm nhuận
millennium: millennium millennia | thiên niên kỷ
ancient-time: "time immemorial" | thời xa xưa, ngàn xưa
new-year: "new year" "new year's eve" | năm mới, giao thừa, đêm giao thừa
christmas: christmas | giáng sinh, noel
easter: easter | phục sinh, lễ phục sinh
inch: inch yard inches | inch
nautical-mile: "nautical mile" knot "nautical miles" | hải lý
light-year: "light year" "light years" | năm ánh sáng
tael: taels | lượng vàng sjc
byte: byte gigabyte megabyte terabyte | byte, gigabyte
decibel: decibel | decibel
joule: joule | joule, jun
latitude: latitude | vĩ độ, vĩ tuyến
longitude: longitude | kinh độ, kinh tuyến
coordinates: coordinates | tọa độ
diameter: diameter | đường kính
radius: radius | bán kính
circumference: circumference perimeter | chu vi
volume: volume | thể tích, tập sách
equator: equator equatorial | xích đạo
tropical: tropical tropics | nhiệt đới
hemisphere: hemisphere | bán cầu
continent: continent continental | lục địa, châu lục
peninsula: peninsula | bán đảo
strait: strait straits | eo biển
gulf: gulf bay | vịnh, vùng vịnh
cape: cape headland | mũi đất
cliff: cliff canyon gorge | vách đá, hẻm núi
steppe: steppe prairie grassland meadow savanna pasture | thảo nguyên, đồng cỏ
swamp: swamp marsh peat | đầm lầy
basin: basin watershed | lưu vực, bồn địa
estuary: estuary "river mouth" | cửa sông, cửa biển
upstream: upstream headwaters | thượng nguồn, thượng lưu
downstream: downstream | hạ lưu, hạ du
tributary: tributary tributaries | phụ lưu, nhánh sông
spring-water: "hot spring" "mineral water" "hot springs" | suối nước nóng, nước khoáng
rainforest: rainforest | rừng mưa, rừng nhiệt đới
oasis: oasis | ốc đảo
dune: dune dunes | cồn cát, đụn cát, đồi cát
tectonic: tectonic tectonics | kiến tạo, mảng kiến tạo, đứt gãy
crust: crust mantle | vỏ trái đất
limestone: limestone karst marble | đá vôi, cẩm thạch, núi đá vôi
sedimentary: sedimentary igneous metamorphic | trầm tích, đá trầm tích, đá mácma
geopark: geopark | công viên địa chất
map: map atlas cartography | bản đồ
compass: compass navigation navigate navigator | la bàn, hàng hải học, định hướng
dry-season: "dry season" "rainy season" monsoon | mùa khô, mùa mưa, gió mùa
cold-spell: "cold spell" "cold snap" "cold front" | đợt rét, rét hại, đợt không khí lạnh
dam-discharge: spillway floodgate | xả lũ, cửa xả, tràn xả lũ
el-nino: "el nino" | el nino
la-nina: "la nina" | la nina
sea-level: "sea level" | mực nước biển, nước biển dâng
water-level: "water level" | mực nước, báo động lũ
subsidence: subsidence | sụt lún
sinkhole: sinkhole | hố sụt, hố tử thần
brickwork: tile tiles | ngói, gạch men
leather: leather footwear shoe shoes | giày dép, da giày, giày, da thuộc
hat: hat "conical hat" cap | nón lá, mũ nón, nón
shirt: shirt trousers skirt coat jacket | áo sơ mi, áo khoác, váy, quần dài
bag: bag suitcase luggage baggage bags | túi, bao tải, hành lý, vali
box: box carton crate boxes | hộp, thùng carton
bottle: bottle jar bottles | chai, lọ
key: keys lock padlock | chìa khóa, ổ khóa, chìa
rope: chain cable wire | dây cáp, dây điện, xích, cáp
mirror: mirror | gương, chiếc gương
lens: lens lenses | thấu kính, ống kính
light-bulb: "light bulb" bulb | bóng đèn, bóng đèn điện
candle: candle lantern torch | nến, đèn lồng, ngọn đuốc
furniture: desk sofa | bàn ghế, ghế sofa
coin: coin banknote coins | đồng xu, tiền xu, tiền giấy
stamp: stamp postage postal "post office" | bưu điện, con tem, tem, bưu chính
umbrella: umbrella raincoat | cái ô, áo mưa
soap: soap detergent shampoo cosmetics makeup cosmetic | mỹ phẩm, xà phòng, nước rửa
fan-air: "air conditioner" "air conditioning" | điều hòa không khí, máy lạnh, điều hòa nhiệt độ
washing-machine: "washing machine" appliance appliances | máy giặt, đồ gia dụng, gia dụng
camera-shot: binoculars | ống nhòm
skyscraper: high-rise highrise | nhà cao tầng, chung cư cao tầng
palace: palace | cung điện, dinh thự, hoàng cung
citadel-imperial: "imperial citadel" "thang long" | hoàng thành, hoàng thành thăng long, thăng long
villa: villa mansion bungalow | biệt thự
stairs: stairs staircase ladder | cầu thang, cái thang, bậc thang lên
column-pillar: pillar arch dome pillars | cột trụ, mái vòm, trụ cột, vòm
basement: basement cellar | tầng hầm
lighthouse: lighthouse | hải đăng, ngọn hải đăng
monument-square: fountain | đài phun nước, vòi phun
shelter: shelter tent camp camping | lều, trại, cắm trại, nơi trú ẩn
shipyard: shipyard shipbuilding | đóng tàu, nhà máy đóng tàu
mill-rice: windmill watermill | cối xay gió, cối xay
warehouse-fuel: refinery petrochemical | lọc dầu, hóa dầu, nhà máy lọc dầu
thermal-power: "thermal power" coal-fired | nhiệt điện, nhiệt điện than
substation: substation transformer "transmission line" | trạm biến áp, máy biến áp, đường dây 500kv
opec: opec | opec
gas-station: "petrol station" "gas station" | cây xăng, trạm xăng, cửa hàng xăng dầu
motor-show: hybrid | xe lai, lai tạo
sidewalk-stall: kiosk stall | sạp hàng, ki-ốt, quầy hàng
rest-stop: "rest stop" "rest area" | trạm dừng nghỉ
toll-station: "toll station" "toll booth" BOT | trạm thu phí, bot
level-crossing: "level crossing" | giao cắt đường sắt, đường ngang
speeding: speeding "speed limit" | quá tốc độ, vượt tốc độ
drunk-driving: "drunk driving" "drink driving" "alcohol concentration" | vi phạm nồng độ cồn
seat-belt: "seat belt" brake brakes | dây an toàn, phanh
carriage: carriage wagon cart | toa tàu, xe ngựa, toa xe
airship: airship balloon | khinh khí cầu, khí cầu
parachute: parachute paragliding | nhảy dù, dù lượn
lifeboat: lifeboat "life jacket" raft | áo phao, xuồng cứu sinh
tanker: tanker | tàu chở dầu, tàu chở hàng lỏng
tugboat: tugboat | tàu kéo
cable-car: "cable car" | cáp treo
theme-park: "theme park" "amusement park" | công viên giải trí, khu vui chơi
ecotourism: ecotourism eco-tourism "community-based tourism" | du lịch sinh thái, du lịch cộng đồng
souvenir: souvenir | quà lưu niệm, đồ lưu niệm
tour-guide: "tour guide" | hướng dẫn viên, hướng dẫn viên du lịch
check-in: check-in booking reservation | đặt phòng, đặt chỗ, đặt vé
duty-free: duty-free "tax exemption" "tax-free" "tax-exempt" | miễn thuế
invoice: invoice receipt voucher | hóa đơn, biên lai
discount: discount discounts | khuyến mãi, giảm giá, chiết khấu
wholesale: wholesale | bán buôn, bán sỉ
monopoly: monopoly cartel antitrust monopolies | độc quyền, chống độc quyền
recession: recession downturn stagnation | suy thoái, suy thoái kinh tế, trì trệ
stimulus: stimulus "economic stimulus" | kích thích kinh tế, gói kích thích, kích cầu
tax-incentive: "tax break" "tax incentive" "tax incentives" | ưu đãi thuế, miễn giảm thuế
personal-income-tax: "personal income tax" | thuế thu nhập cá nhân
corporate-tax: "corporate income tax" | thuế thu nhập doanh nghiệp
credit-card: "credit card" atm | thẻ tín dụng, thẻ ngân hàng, atm
cashless: cashless "qr code" e-wallet | không dùng tiền mặt, mã qr, ví điện tử
transaction: transaction | giao dịch
reserve-foreign: "foreign reserves" "foreign exchange reserves" | dự trữ ngoại hối
public-debt: "public debt" "government debt" | nợ công, nợ chính phủ
current-account: "balance of payments" | cán cân thanh toán, cán cân thương mại
anti-dumping: anti-dumping dumping | chống bán phá giá, bán phá giá
free-trade-agreement: "free trade agreement" FTA "free trade" | hiệp định thương mại tự do, fta, thương mại tự do
origin-rule: "certificate of origin" | giấy chứng nhận xuất xứ
patent-brand: "geographical indication" | chỉ dẫn địa lý
minimum-living: "cost of living" | chi phí sinh hoạt, giá sinh hoạt
venture: venture "joint venture" | liên doanh, công ty liên doanh
subsidiary: subsidiary affiliate subsidiaries | công ty con, công ty thành viên
franchise: franchise | nhượng quyền
stock-listing: ipo listing listed | niêm yết, ipo
securities-broker: "securities company" | công ty chứng khoán
crypto-exchange: "digital currency" stablecoin | tiền kỹ thuật số
may-month: "in may" "of may" "since may" "early may" "late may" | tháng 5, tháng năm
time-zone: "time zone" "time zones" timezone | múi giờ
quadruple: quadruple fourfold | gấp bốn, gấp 4
stilt-house: "stilt house" "stilt houses" | nhà sàn
slum: slum shantytown | khu ổ chuột
`;
