/** Money, trade, measures and what is planned. */
export const ECONOMY = `
economy: economy economic economist economics | kinh tế, nền kinh tế, nhà kinh tế
growth: growth grow grew grown "growth rate" | tăng trưởng, tốc độ tăng, mức tăng trưởng, phát triển kinh tế
increase: increase rise rose risen raise climb soar surge jump gain | tăng, gia tăng, tăng lên, tăng thêm, tăng cao, tăng vọt, nâng, nâng lên
decrease: decrease decline? fall fell fallen drop reduce reduction lower cut plunge shrink slump | giảm, sụt giảm, giảm xuống, suy giảm, cắt giảm, lao dốc, hạ, giảm bớt, thu hẹp
gdp: gdp grdp "gross domestic product" "gross regional domestic product" | gdp, grdp, tổng sản phẩm, tổng sản phẩm trên địa bàn, tổng sản phẩm quốc nội
per-capita: "per capita" "per head" "per person" | bình quân đầu người, mỗi người, trên đầu người, thu nhập bình quân đầu người
budget: budget budgetary "state budget" | ngân sách, ngân sách nhà nước
revenue: revenue turnover proceeds sales "budget revenue" "state budget revenue" "budget collection" | doanh thu, thu ngân sách, nguồn thu, doanh số, tổng thu, thu ngân sách nhà nước, tổng thu ngân sách, tổng thu ngân sách nhà nước
income: income earn earnings | thu nhập, kiếm được
expenditure: expenditure spending spent expense outlay spend "budget expenditure" "budget spending" "state budget expenditure" | chi tiêu, chi ngân sách, khoản chi, chi phí hoạt động, tổng chi, chi ngân sách nhà nước, tổng chi ngân sách
export: export exporter exportation "export turnover" "export value" | xuất khẩu, kim ngạch xuất khẩu, giá trị xuất khẩu
import: import importer importation "import turnover" "import value" | nhập khẩu, kim ngạch nhập khẩu, giá trị nhập khẩu
trade: trade commerce commercial trading | thương mại, giao thương, buôn bán, mậu dịch
trade-surplus: surplus "trade surplus" | xuất siêu, thặng dư
deficit: deficit "trade deficit" shortfall | nhập siêu, thâm hụt, bội chi, thiếu hụt
tariff: tariff duty duties | thuế quan, thuế nhập khẩu
profit: profit profitable profitability | lợi nhuận, lãi, lợi nhuận sau thuế
loss: loss lose lost losses | thua lỗ, lỗ, tổn thất, mất, thua, thất thoát, gây thất thoát
debt: debt indebted owe liability arrears "bad debt" "non-performing loan" | nợ, khoản nợ, công nợ, nợ xấu, nợ đọng, nợ đọng thuế
price: price pricing | giá, giá cả, giá bán, mức giá, đơn giá
cost: cost costly expensive | chi phí, tốn kém, giá thành, kinh phí, tốn, đắt
worth: worth value valuation valued | trị giá, giá trị, định giá
cheap: cheap affordable inexpensive | rẻ, giá rẻ
wage: wage salary pay? payroll "minimum wage" salaries | lương, tiền lương, mức lương, tiền công, lương tối thiểu
bonus: bonus allowance | tiền thưởng, phụ cấp, thưởng tết, trợ cấp
pension: pension retirement retire pensioner | lương hưu, nghỉ hưu, hưu trí, về hưu
insurance: insurance insure insurer insured | bảo hiểm
health-insurance: "health insurance" | bảo hiểm y tế, bhyt
social-insurance: "social insurance" "social security" | bảo hiểm xã hội, bhxh
tax: tax taxation taxpayer vat "value added tax" | thuế, đóng thuế, người nộp thuế, thuế giá trị gia tăng, nộp thuế
fee: fee toll charge? levy | phí, lệ phí, thu phí, mức phí
tuition: tuition "tuition fee" "school fee" | học phí
interest-rate: interest "interest rate" | lãi suất, tiền lãi
dividend: dividend | cổ tức
#share: share stock stake equity | cổ phiếu, cổ phần, chứng khoán
bond: bond | trái phiếu
stock-market: "stock market" "stock exchange" vn-index index | thị trường chứng khoán, sàn chứng khoán, vn-index, chỉ số
exchange-rate: "exchange rate" "foreign exchange" currency | tỷ giá, ngoại tệ, ngoại hối, tiền tệ
inflation: inflation inflationary cpi "consumer price index" | lạm phát, chỉ số giá tiêu dùng, cpi
unemployment: unemployment unemployed jobless joblessness "unemployment benefit" "unemployment allowance" "unemployment benefits" | thất nghiệp, tỷ lệ thất nghiệp, trợ cấp thất nghiệp
#job: job employment employ occupation vacancy vacancies | việc làm, công việc, vị trí việc làm, chỗ làm
recruit: recruit hire enlist recruitment hiring | tuyển dụng, thuê lao động, tuyển, nhập ngũ
dismiss: dismiss layoff fire? sack "laid off" dismissal "removed from office" "relieved of duty" "relieved from duty" "dismissed from office" "removed from all positions" | sa thải, cách chức, bãi nhiệm, miễn nhiệm, buộc thôi việc, bãi miễn, cho thôi giữ chức, cách tất cả các chức vụ
investment: invest investment "total investment" "investment capital" | đầu tư, vốn đầu tư, tổng mức đầu tư, tổng vốn đầu tư
public-investment: "public investment" "public investment capital" | đầu tư công, vốn đầu tư công
fdi: fdi "foreign direct investment" "foreign investment" "foreign-invested" "foreign investment capital" | fdi, đầu tư trực tiếp nước ngoài, vốn fdi, đầu tư nước ngoài, vốn đầu tư nước ngoài
capital: capital? fund finance financial funding financing | vốn, nguồn vốn, tài chính, quỹ
disbursement: disburse disbursement | giải ngân
plan: plan scheme planning | kế hoạch, quy hoạch, đề án
target: target goal? objective aim | mục tiêu, chỉ tiêu
estimate: estimate estimated estimation | ước tính, ước đạt, ước, dự toán
forecast: forecast predict projection outlook prediction | dự báo, dự đoán, tiên đoán
strategy: strategy strategic strategies | chiến lược
#project: project | dự án, công trình
programme: programme program | chương trình
output: output production produce manufacture producer manufacturing manufacturer | sản lượng, sản xuất, nhà sản xuất, chế tạo
yield: yield productivity | năng suất
#product: product goods commodity merchandise item commodities | sản phẩm, hàng hóa, mặt hàng
supply: supply supplier supplies | nguồn cung, cung ứng, cung cấp, nhà cung cấp
demand: demand? | nhu cầu, cầu?
consumption: consume consumption | tiêu thụ, tiêu dùng
retail: retail "retail sales" "total retail sales" | bán lẻ, tổng mức bán lẻ
e-commerce: e-commerce ecommerce "online shopping" | thương mại điện tử, mua sắm trực tuyến
industry: industry sector industrial industries | công nghiệp, ngành, lĩnh vực
service: service | dịch vụ
construction: construction build built construct building? | xây dựng, xây, thi công, xây cất
real-estate: "real estate" property housing properties | bất động sản, nhà đất, nhà ở
land: land? plot | đất, đất đai, thửa đất, khu đất, mặt bằng
site-clearance: "site clearance" "land clearance" "clear land" "clearing land" resettlement relocate resettle relocation "site clearing" "resettlement area" "resettlement site" | giải phóng mặt bằng, tái định cư, di dời, gpmb, khu tái định cư
rent: rent rental lease | thuê, cho thuê, tiền thuê
mortgage: mortgage collateral | thế chấp
loan: loan credit lend lent lender borrow borrower lending | vay, khoản vay, tín dụng, cho vay, vay vốn, vốn vay
deposit: deposit savings saving | tiền gửi, tiết kiệm, đặt cọc, gửi tiết kiệm
support: support assist aid help subsidy subsidise subsidize relief assistance subsidies | hỗ trợ, giúp đỡ, trợ giúp, cứu trợ, giúp, trợ giá
donate: donate contribute charity charitable "gave away" donation contribution | quyên góp, ủng hộ, đóng góp, từ thiện, trao tặng, tặng, hiến tặng, tài trợ
grant: grant sponsor sponsorship | khoản tài trợ, viện trợ
fine: fine penalise penalize fined "administrative penalty" "administrative penalties" "administrative fine" "administrative sanction" | phạt, xử phạt, tiền phạt, phạt tiền, mức phạt, xử phạt vi phạm hành chính, xử phạt hành chính, phạt hành chính
compensation: compensation damages reimburse compensate | bồi thường, đền bù
pay: pay? paid payment repay repayment | trả, thanh toán, chi trả, trả nợ, nộp
buy: buy bought purchase procurement buying procure | mua, thu mua, mua sắm
sell: sell sold sale selling | bán, bán ra, bán hàng
acquisition: acquire acquisition takeover "take over" | mua lại, thâu tóm, tiếp quản
merger: merge merger amalgamate consolidation | sáp nhập, hợp nhất
bankruptcy: bankrupt bankruptcy insolvency | phá sản, vỡ nợ
money: money cash | tiền, tiền mặt, số tiền
gold: gold | vàng
#dong: dong vnd ₫ đồng | đồng, vnd, vnđ
#dollar: dollar usd $ | đô la, usd, đôla
#euro: euro eur € | euro, đồng euro
#pound: pound sterling £ | bảng anh
#yen: yen ¥ | yên nhật
#yuan: yuan renminbi | nhân dân tệ
#thousand: thousand | nghìn, ngàn
#million: million | triệu
#billion: billion bn | tỷ
#trillion: trillion | nghìn tỷ, ngàn tỷ
#hundred: hundred | trăm
#dozen: dozen | chục, tá
#percent: percent "per cent" percentage % pct | phần trăm, %
rate: rate ratio proportion | tỷ lệ, tỷ suất, tỷ trọng, mức
#percentage-point: "percentage point" | điểm phần trăm
#hectare: hectare ha acre | hecta, ha, héc ta
#ton: ton tonne tons | tấn
#kilogram: kilogram kilo kg kilogramme | kg, kilôgam, cân
#gram: gram gramme | gam, gram
#quintal: quintal | tạ
#litre: litre liter | lít
#kilometre: kilometre kilometer km | km, ki-lô-mét, cây số
#metre: metre meter m | m, mét
#centimetre: centimetre centimeter cm | cm, xăng-ti-mét
#millimetre: millimetre millimeter mm | mm, mi-li-mét
#mile: mile | dặm
#foot: foot feet ft | feet
#square-metre: "square metre" "square meter" m2 m² sqm | mét vuông, m2, m²
#square-kilometre: "square kilometre" "square kilometer" km2 km² "square mile" | km2, km², ki-lô-mét vuông, km vuông
#cubic-metre: "cubic metre" "cubic meter" m3 m³ | mét khối, m3, m³, khối
#temperature-degree: degree? celsius fahrenheit ° | độ, độ c, °
#watt: watt kilowatt kw megawatt mw gigawatt gw mwp | kw, mw, gw, oát, megawatt
#kilowatt-hour: kwh kilowatt-hour gwh mwh | kwh, số điện
#horsepower: horsepower | mã lực, cv
#barrel: barrel | thùng
#carat: ounce tael | lượng?, ounce, lượng vàng
#second: seconds | giây
#minute: minute | phút
#hour: hour hourly | giờ, tiếng đồng hồ, tiếng
#day: day daily | ngày, hàng ngày, hằng ngày, mỗi ngày
#week: week weekly fortnight | tuần, hàng tuần, hằng tuần
weekend: weekend | cuối tuần
#month: month monthly | tháng, hàng tháng, hằng tháng
#quarter: quarter quarterly | quý
#year: year annual yearly annually | năm, hàng năm, hằng năm, thường niên
first-half: "first half" "first six months" "six months" | nửa đầu năm, sáu tháng đầu năm, 6 tháng đầu năm
second-half: "second half" "last six months" | nửa cuối năm, sáu tháng cuối năm, 6 tháng cuối năm
#decade: decade | thập kỷ, thập niên
#century: century centuries | thế kỷ
period: period phase stage? duration | giai đoạn, thời kỳ, thời gian, kỳ
deadline: deadline "due date" | thời hạn, hạn chót, hạn cuối
date: date | ngày tháng, thời điểm
schedule: schedule timetable "construction progress" "project progress" "implementation progress" | lịch, lịch trình, tiến độ, thời gian biểu, tiến độ thi công
morning: morning | buổi sáng, sáng
afternoon: afternoon | buổi chiều, chiều
evening: evening night | buổi tối, tối, đêm, ban đêm
today: today | hôm nay
yesterday: yesterday | hôm qua
tomorrow: tomorrow | ngày mai
anniversary: anniversary | kỷ niệm?, lễ kỷ niệm
holiday: holiday vacation | kỳ nghỉ, nghỉ lễ, ngày lễ
tet: tet "lunar new year" | tết, tết nguyên đán, nghỉ tết
area: area? acreage "surface area" | diện tích
length: length long | chiều dài, dài, độ dài
width: width wide breadth | chiều rộng, rộng, bề rộng
height: height tall altitude elevation | chiều cao, độ cao, cao
depth: depth deep | độ sâu, chiều sâu, sâu
weight: weight weigh | trọng lượng, cân nặng, nặng, khối lượng
distance: distance away | khoảng cách, cự ly, cách
speed: speed velocity | tốc độ, vận tốc
capacity: capacity | công suất, sức chứa, dung tích
size: size scale | quy mô, kích thước, cỡ
density: density | mật độ
population: population demographic populous | dân số
census: census | điều tra dân số, tổng điều tra
number: number figure quantity amount | số lượng, con số, số, lượng?
total: total overall altogether combined sum | tổng, tổng cộng, tổng số, toàn bộ
average: average mean median | bình quân, trung bình
half: half | một nửa, nửa
double: double twice twofold | gấp đôi, tăng gấp đôi
triple: triple threefold | gấp ba
#times: times fold | lần
maximum: maximum "at most" | tối đa, cao nhất?
minimum: minimum "at least" | tối thiểu, ít nhất?
record: record | kỷ lục
rank: rank ranking ranked | xếp hạng, thứ hạng, hạng, bảng xếp hạng
level: level grade | cấp?, cấp độ, trình độ
standard: standard criterion criteria | tiêu chuẩn, tiêu chí, chuẩn
quality: quality | chất lượng
result: result outcome | kết quả
achievement: achievement accomplish accomplishment | thành tựu, thành tích
report: report | báo cáo
survey: survey questionnaire | khảo sát, cuộc khảo sát
data: data database statistic | dữ liệu, số liệu, cơ sở dữ liệu
import-export: import-export export-import "import and export turnover" | xuất nhập khẩu, kim ngạch xuất nhập khẩu
trade-turnover: "trade turnover" "two-way trade" "bilateral trade" "trade value" | kim ngạch thương mại, thương mại hai chiều, thương mại song phương, kim ngạch, kim ngạch thương mại hai chiều, kim ngạch hai chiều
customs-clearance: "customs clearance" "clear customs" "cleared customs" | thông quan, thông quan hàng hóa
declaration-form: "declaration form" "tax declaration" "customs declaration" "asset declaration" "tax return" | kê khai, tờ khai, kê khai thuế, tờ khai hải quan, kê khai tài sản
trade-remedy: "trade remedy" "trade remedies" "trade defence" "trade defense" countervailing | phòng vệ thương mại, chống trợ cấp
reciprocal-tariff: "reciprocal tariff" "reciprocal tariffs" | thuế đối ứng, thuế quan đối ứng
excise: excise "special consumption tax" "excise tax" | thuế tiêu thụ đặc biệt
vehicle-registration-fee: "vehicle registration fee" "car registration fee" "ownership registration fee" | lệ phí trước bạ, phí trước bạ, trước bạ
recurrent-expenditure: "recurrent expenditure" "recurrent spending" "regular expenditure" "regular spending" | chi thường xuyên
final-settlement: "final accounts" "budget settlement" "settlement of the budget" | quyết toán, quyết toán ngân sách
counterpart-capital: "counterpart capital" "counterpart fund" "reciprocal capital" | vốn đối ứng
preferential-loan: "preferential loan" "concessional loan" "soft loan" "preferential credit" | vay ưu đãi, vốn vay ưu đãi, tín dụng ưu đãi
charter-capital: "charter capital" | vốn điều lệ
registered-capital: "registered capital" | vốn đăng ký
medium-term: medium-term | trung hạn
long-term: long-term | dài hạn
short-term: short-term | ngắn hạn
public-asset: "public asset" "public property" "state asset" "state property" | tài sản công, tài sản nhà nước
purchasing-power: "purchasing power" | sức mua
pmi: PMI "purchasing managers index" | pmi, chỉ số nhà quản trị mua hàng
double-digit: double-digit | hai con số, 2 con số, hai chữ số
growth-driver: "growth driver" "growth engine" "driver of growth" | động lực tăng trưởng, động lực tăng trưởng mới
key-economic-region: "key economic region" "key economic zone" | vùng kinh tế trọng điểm, kinh tế trọng điểm
circular-economy: "circular economy" | kinh tế tuần hoàn
production-business: "production and business" "business and production" | sản xuất kinh doanh, hoạt động sản xuất kinh doanh
occupancy-rate: "occupancy rate" "room occupancy" | tỷ lệ lấp đầy, công suất phòng, công suất sử dụng phòng
feasibility-study: "feasibility study" "pre-feasibility study" "feasibility report" | nghiên cứu khả thi, báo cáo nghiên cứu khả thi, nghiên cứu tiền khả thi, báo cáo nghiên cứu tiền khả thi
`;
