/** Health, education, transport, buildings. */
export const SERVICES = `
health: health healthcare medical medicine? | y tế, sức khỏe, y khoa
disease: disease illness sick ailment sickness ill | bệnh, căn bệnh, dịch bệnh, mắc bệnh, ốm, bệnh tật
epidemic: epidemic pandemic outbreak | đại dịch, dịch, ổ dịch, bùng phát dịch
infection: infection infectious contagious transmission infect | nhiễm, lây nhiễm, truyền nhiễm, nhiễm bệnh, lây lan, mắc
virus: virus | vi rút, virus
bacteria: bacteria germ pathogen bacterium | vi khuẩn, mầm bệnh
covid: covid covid-19 coronavirus | covid-19, covid
dengue: dengue "dengue fever" | sốt xuất huyết
measles: measles | sởi
flu: flu influenza | cúm
rabies: rabies rabid | dại, bệnh dại
tuberculosis: tuberculosis TB | lao phổi, bệnh lao
malaria: malaria | sốt rét
hiv: hiv AIDS | hiv, bệnh aids
cancer: cancer tumour tumor | ung thư, khối u
diabetes: diabetes diabetic | tiểu đường, đái tháo đường
stroke: stroke | đột quỵ, tai biến
heart: heart cardiac cardiovascular | tim, tim mạch, trái tim
lung: lung respiratory | phổi, hô hấp
liver: liver hepatitis | gan, viêm gan
kidney: kidney renal dialysis | thận, chạy thận
brain: brain neurological | não, thần kinh
eye: eye vision blind cornea | mắt, thị lực, giác mạc, mù
blood: blood "blood donation" | máu, hiến máu
bone: bone fracture | xương, gãy xương
#organ: organ tissue | nội tạng, tạng, mô
transplant: transplant transplantation | ghép tạng, ghép, ca ghép, cấy ghép
surgery: surgery surgical | phẫu thuật, ca phẫu thuật, ca mổ, mổ
treatment: treatment treat therapy cure | điều trị, chữa trị, chữa bệnh, liệu pháp
diagnosis: diagnose diagnosis screening symptom | chẩn đoán, tầm soát, triệu chứng
hospitalise: hospitalise hospitalize hospitalisation hospitalization hospitalised | nhập viện, nằm viện
#vaccine: vaccine jab inoculation immunisation immunization vaccination vaccinate | vắc xin, tiêm chủng, tiêm phòng, tiêm vắc xin, vaccine
#dose: dose | liều
drug: drug medicine? medication pharmaceutical pill tablet pharmacy | thuốc, dược phẩm, thuốc men, nhà thuốc, dược
antibiotic: antibiotic | kháng sinh
#bed: bed | giường, giường bệnh
ambulance: ambulance | xe cứu thương, xe cấp cứu, cấp cứu
pregnancy: pregnant pregnancy fertility | mang thai, thai phụ, thai, mức sinh, sản phụ
life-expectancy: "life expectancy" longevity | tuổi thọ
obesity: obesity overweight obese | béo phì, thừa cân
mental-health: "mental health" depression stress psychological psychology | sức khỏe tâm thần, trầm cảm, tâm lý, căng thẳng
suicide: suicide | tự tử, tự sát
smoke: smoke tobacco cigarette vape smoking | thuốc lá, hút thuốc, khói, thuốc lá điện tử
quarantine: quarantine isolation lockdown | cách ly, giãn cách
hygiene: hygiene sanitation toilet | vệ sinh, nhà vệ sinh
gene: gene genetic genome dna | gen, di truyền, adn
stem-cell: cell "stem cell" | tế bào, tế bào gốc
education: education educational | giáo dục
teaching: teach taught lesson teaching | dạy, giảng dạy, dạy học, bài học, tiết học
learn: learn learning | học tập, học
#class: class classroom classes | lớp, lớp học, phòng học
#course: course training curriculum syllabus train? | khóa học, đào tạo, chương trình học, tập huấn, bồi dưỡng
#exam: exam examination? quiz | kỳ thi, bài thi, thi tốt nghiệp
admission: admission admit | tuyển sinh, trúng tuyển, xét tuyển
score: score mark | điểm số, ghi bàn, tỷ số, ghi điểm
#point: point | điểm
scholarship: scholarship fellowship | học bổng
academic-degree: degree? diploma doctorate phd "master's degree" bachelor | bằng cấp, tiến sĩ, thạc sĩ, văn bằng, học vị
literacy: literacy illiteracy reading read | xóa mù chữ, đọc sách, biết chữ, đọc
textbook: textbook | sách giáo khoa
#book: book novel | sách, cuốn sách, tiểu thuyết, quyển sách
#language: language linguistic translation translate | ngôn ngữ, tiếng nói, ngoại ngữ, dịch thuật
english: english | tiếng anh
vietnamese-language: "vietnamese language" | tiếng việt
uniform: uniform | đồng phục
school-year: "school year" "academic year" semester | năm học, học kỳ, niên khóa
dormitory: dormitory boarding "boarding school" | ký túc xá, nội trú, bán trú, trường nội trú
traffic: traffic | giao thông, lưu thông
#road: road street avenue route lane | đường, con đường, tuyến đường, phố, tuyến, làn đường
#expressway: expressway motorway freeway | cao tốc, đường cao tốc
#highway: highway "national highway" | quốc lộ, tỉnh lộ
ring-road: "ring road" beltway bypass | vành đai, đường vành đai, đường tránh
#bridge: bridge overpass flyover footbridge | cầu?, cây cầu, cầu vượt
#tunnel: tunnel underpass | hầm, đường hầm, hầm chui
intersection: intersection junction interchange roundabout | nút giao, ngã tư, ngã ba, vòng xoay
pavement: pavement sidewalk | vỉa hè
#railway: railway railroad rail train? locomotive | đường sắt, tàu hỏa, đoàn tàu, xe lửa
metro: metro subway tram "light rail" underground | metro, tàu điện ngầm, đường sắt đô thị, tàu điện
high-speed-rail: "high-speed railway" "high-speed rail" | đường sắt tốc độ cao, đường sắt cao tốc
#station: station | ga, trạm, nhà ga, bến xe
#airport: airport terminal runway airfield | sân bay, cảng hàng không, đường băng
airline: airline aviation carrier | hàng không, hãng hàng không, hãng bay
#flight: flight fly flew flown | chuyến bay, bay
#plane: plane aircraft aeroplane airplane jet | máy bay, phi cơ
#helicopter: helicopter | trực thăng
#drone: drone uav | máy bay không người lái, drone, flycam
#port: port harbour harbor seaport dock wharf pier | cảng, cảng biển, bến cảng, cầu cảng
#ship: ship? vessel ferry boat trawler canoe cruise ferries | tàu, tàu thuyền, phà, thuyền, con tàu, ghe, du thuyền, sà lan
#container: container teu | container, teu
logistics: logistics warehouse storage | logistics, kho, kho bãi, nhà kho, hậu cần
#vehicle: vehicle | xe, phương tiện
#car: car automobile automotive sedan suv | ô tô, xe hơi, xe ô tô, xe con
#electric-vehicle: "electric vehicle" "electric car" EV | xe điện, ô tô điện
#truck: truck lorry trailer tractor lorries | xe tải, xe container, máy kéo, xe đầu kéo, xe ben
#bus: bus minibus | xe buýt, xe khách, xe bus
#taxi: taxi cab | taxi
#motorbike: motorbike motorcycle scooter moped | xe máy, mô tô, xe gắn máy
#bicycle: bicycle bike cycling cyclist | xe đạp, người đi xe đạp, đua xe đạp
charging-station: "charging station" charger | trạm sạc, bộ sạc
driving-licence: "driving licence" "driver's license" "driving license" | giấy phép lái xe, bằng lái
helmet: helmet | mũ bảo hiểm
parking: parking park-and-ride | bãi đỗ xe, đỗ xe, bãi xe, bãi đậu xe
infrastructure: infrastructure | hạ tầng, cơ sở hạ tầng, kết cấu hạ tầng
#building: building? skyscraper tower | tòa nhà, cao ốc, tháp
#house: house home dwelling residence | nhà, căn nhà, ngôi nhà, nhà cửa, căn hộ
#apartment: apartment flat condominium | chung cư, căn hộ chung cư, căn chung cư
social-housing: "social housing" "affordable housing" "public housing" | nhà ở xã hội
temporary-house: "makeshift house" "dilapidated house" "temporary house" | nhà tạm, nhà dột nát, xóa nhà tạm
#room: room | phòng?, buồng
#floor: floor storey | tầng, lầu
roof: roof ceiling | mái, tốc mái, mái nhà, trần nhà
wall: wall fence | tường, hàng rào, bức tường
door: door | cửa
gate: gate | cổng
window: window | cửa sổ
lift: lift elevator escalator | thang máy, thang cuốn
lighting: lamp lighting light | đèn, chiếu sáng, ánh sáng
equipment: equipment facility device machinery machine tool facilities | thiết bị, cơ sở vật chất, máy móc, trang thiết bị, dụng cụ
pipeline: pipeline pipe valve pump | đường ống, ống, máy bơm, van, trạm bơm
#camera: camera cctv footage | camera, máy quay
tourism: tourism travel trip tour | du lịch, chuyến đi, du lịch lữ hành, tham quan, lữ hành
visa: visa passport | thị thực, visa, hộ chiếu
destination: destination attraction | điểm đến, điểm tham quan, danh lam thắng cảnh
#ticket: ticket | vé, tấm vé
address: address location site located locate | địa chỉ, vị trí, địa điểm, nằm ở
inland-waterway: waterway "inland waterway" | đường thủy, đường thủy nội địa
license-plate: "license plate" "licence plate" "number plate" "registration plate" | biển số, biển số xe, biển kiểm soát
vehicle-inspection: "vehicle inspection" "motor vehicle inspection" roadworthiness | trung tâm đăng kiểm, đăng kiểm xe, đăng kiểm phương tiện
traffic-light: "traffic light" "red light" | đèn giao thông, đèn tín hiệu giao thông, đèn đỏ, vượt đèn đỏ
rush-hour: "rush hour" "peak hour" | giờ cao điểm
medical-checkup: check-up "medical check-up" "health check" "medical examination" | khám sức khỏe, khám bệnh, khám chữa bệnh, khám sức khỏe định kỳ
general-education: "general education" | giáo dục phổ thông, chương trình giáo dục phổ thông
continuing-education: "continuing education" | giáo dục thường xuyên, trung tâm giáo dục thường xuyên
bedroom: bedroom | phòng ngủ
bathroom: bathroom bathtub | phòng tắm, bồn tắm, nhà tắm
living-room: "living room" | phòng khách
balcony: balcony | ban công
corridor: corridor hallway | hành lang
boarding-house: "boarding house" "rented room" "rented rooms" | nhà trọ, phòng trọ, khu trọ
peak-season: "peak season" "high season" | mùa cao điểm
picnic: picnic excursion outing | dã ngoại, chuyến dã ngoại
`;
