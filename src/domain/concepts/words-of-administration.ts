/** What Vietnamese news says of Party, administration, plans and campaigns, as it is usually put in English. */
export const ADMINISTRATION = `
delegation: delegation | phái đoàn, đoàn đại biểu
national-assembly-chairman: "national assembly chairman" "chairman of the national assembly" "house speaker" | chủ tịch quốc hội
party-central-office: "party building" | xây dựng đảng, công tác xây dựng đảng
na-standing-committee: "national assembly standing committee" | ủy ban thường vụ quốc hội
party-executive: "executive committee" "executive board" | ban chấp hành, ban chấp hành đảng bộ
party-inspection: "inspection commission" "inspection committee" | ủy ban kiểm tra, ủy ban kiểm tra trung ương
propaganda-commission: "propaganda and education" "propaganda and mass mobilisation" | ban tuyên giáo, tuyên giáo, ban tuyên giáo và dân vận
organisation-commission: "organisation commission" "organization commission" | ban tổ chức, ban tổ chức trung ương
internal-affairs: "internal affairs" "home affairs" | nội chính, ban nội chính, nội vụ
party-cell: "party cell" "party organisation" "party organization" | chi bộ, tổ chức đảng
mass-mobilisation: "mass mobilisation" "mass mobilization" | dân vận, ban dân vận
steering-committee: "steering committee" | ban chỉ đạo
organising-committee: "organising committee" "organizing committee" organiser organizer | ban tổ chức lễ, đơn vị tổ chức, nhà tổ chức
management-board: "management board" "project management" | ban quản lý dự án, ban quản lý khu kinh tế
veterans-association: "veterans association" "war veterans association" | hội cựu chiến binh
farmers-association: "farmers association" "farmers union" | hội nông dân
mass-organisation: "mass organisation" "socio-political organisation" | đoàn thể, tổ chức chính trị - xã hội
young-pioneers: "young pioneer" "young pioneers" | thiếu niên tiền phong, đội viên
elders: "village elder" "village patriarch" | già làng, người có uy tín, trưởng bản
village-head: "village head" "village chief" | trưởng thôn, trưởng ấp, trưởng xóm
residential-group: "residential group" "residential area" | tổ dân phố, khu dân cư, khu phố
new-style-rural: "new-style rural" "new rural" "new countryside" | nông thôn mới, xây dựng nông thôn mới
multidimensional-poverty: "multidimensional poverty" | nghèo đa chiều
target-programme: "national target programme" "national target program" | chương trình mục tiêu quốc gia
administrative-reform: "administrative reform" "administrative procedure reform" | cải cách hành chính, cải cách thủ tục hành chính
administrative-unit: "administrative unit" "administrative units" | đơn vị hành chính
two-tier: "two-tier local government" "two-level local government" two-tier | chính quyền địa phương hai cấp, chính quyền địa phương 2 cấp
commune-level: commune-level communal | cấp xã
district-level: district-level | cấp huyện
provincial-level: provincial-level | cấp tỉnh
central-level: "central government" "central level" | chính quyền trung ương, cấp trung ương
grassroots: grassroots grass-roots | cơ sở địa phương, cấp cơ sở
streamline: streamline downsizing streamlining downsize | tinh gọn, tinh gọn bộ máy
staffing: "staffing quota" "state payroll" | biên chế, tinh giản biên chế
public-service: "public service" "public services" | dịch vụ công, sự nghiệp công lập
online-public-service: "online public service" "online public services" | dịch vụ công trực tuyến
one-stop: one-stop "one-stop shop" | một cửa, bộ phận một cửa
public-administration-centre: "public administration service centre" "public administration centre" | trung tâm phục vụ hành chính công, trung tâm hành chính công
pci: "provincial competitiveness index" PCI | năng lực cạnh tranh cấp tỉnh, pci
e-government: e-government "digital government" | chính phủ điện tử, chính phủ số, chính quyền số
digital-economy: "digital economy" | kinh tế số
digital-citizen: "digital society" "digital citizen" | xã hội số, công dân số
digital-signature: "digital signature" "electronic invoice" e-invoice | chữ ký số, hóa đơn điện tử
household-business: "household business" "business household" "business households" | hộ kinh doanh, hộ kinh doanh cá thể
household-registration: "household registration" "permanent residence" | hộ khẩu, đăng ký thường trú
land-use-right: "land use right" "land use rights" | quyền sử dụng đất
red-book: "red book" "land use right certificate" | sổ đỏ, giấy chứng nhận quyền sử dụng đất, sổ hồng
land-price-list: "land price list" "land price table" | bảng giá đất
land-recovery: "land recovery" "land revocation" expropriate expropriation | thu hồi đất
land-auction: "land auction" | đấu giá đất, đấu giá quyền sử dụng đất
urban-area: "urban area" "new urban area" | khu đô thị, khu đô thị mới
urban-planning: "urban planning" "master plan" | quy hoạch đô thị, quy hoạch chung, quy hoạch tổng thể
urbanisation: urbanisation urbanization suburb suburban | đô thị hóa, ngoại ô, ngoại thành
handover-site: "clean land" "site handover" | bàn giao mặt bằng, mặt bằng sạch
investment-promotion: "investment promotion" | xúc tiến đầu tư
investment-certificate: "investment certificate" "investment licence" | giấy chứng nhận đầu tư, chấp thuận chủ trương đầu tư, chủ trương đầu tư
oda: oda "official development assistance" | vốn oda, oda
ppp: "public-private partnership" PPP | đối tác công tư, ppp
socioeconomic: socio-economic socioeconomic | kinh tế - xã hội
market-economy: "market economy" socialist-oriented | kinh tế thị trường, định hướng xã hội chủ nghĩa
small-and-medium: "small and medium" "small and medium-sized" | nhỏ và vừa, vừa và nhỏ
equitisation: equitisation equitization privatise privatize privatisation privatization | cổ phần hóa, tư nhân hóa, thoái vốn
five-year: "five-year plan" | kế hoạch 5 năm, kế hoạch năm năm
business-environment: "business environment" "investment environment" | môi trường kinh doanh, môi trường đầu tư
supporting-industry: "supporting industry" "supporting industries" | công nghiệp hỗ trợ
processing-manufacturing: "processing and manufacturing" | công nghiệp chế biến, chế biến chế tạo
industrial-production-index: "industrial production index" iip | chỉ số sản xuất công nghiệp, iip
value-chain: "value chain" "supply chain" | chuỗi giá trị, chuỗi cung ứng
competitiveness: competitiveness competitive | năng lực cạnh tranh, sức cạnh tranh
breakthrough: breakthrough | đột phá, bước đột phá
bottleneck: bottleneck | điểm nghẽn, nút thắt
decentralisation: decentralisation decentralization "delegation of power" | phân cấp, phân quyền, ủy quyền
emulation: emulation "patriotic emulation" | thi đua, thi đua yêu nước, phong trào thi đua
labour-medal: "labour medal" "labor medal" "labour order" | huân chương lao động
peoples-armed-hero: "hero of the people's armed forces" | anh hùng lực lượng vũ trang nhân dân, anh hùng lao động
war-invalid: "war invalid" "war invalids" | bệnh binh
merit-people: "people with meritorious services" "meritorious services" meritorious | người có công, có công với cách mạng
heroic-mother: "heroic vietnamese mother" "heroic mother" | bà mẹ việt nam anh hùng, mẹ việt nam anh hùng
agent-orange: "agent orange" dioxin | chất độc da cam, dioxin
unexploded: "unexploded ordnance" landmine uxo | bom mìn, vật liệu nổ, rà phá bom mìn
policy-family: "policy beneficiary" "policy families" | gia đình chính sách, đối tượng chính sách
gratitude-house: "gratitude house" "charity house" | nhà tình nghĩa, nhà đại đoàn kết, nhà tình thương
great-unity: "great national unity" "national unity" | đại đoàn kết, đại đoàn kết toàn dân tộc
military-service: "military service" conscription conscript | nghĩa vụ quân sự, tân binh, nhập ngũ nghĩa vụ
national-defence-security: "national defence and security" "defence and security" | quốc phòng - an ninh
traffic-police: "traffic police" | cảnh sát giao thông, csgt
firefighting-police: "fire prevention" "fire brigade" firefighting | phòng cháy chữa cháy, cảnh sát phòng cháy chữa cháy, chữa cháy, pccc
investigation-agency: "investigation agency" "investigative agency" | cơ quan cảnh sát điều tra, cơ quan điều tra
temporary-residence: "temporary residence" | tạm trú, đăng ký tạm trú
wrongdoing: wrongdoing misconduct | sai phạm, hành vi sai trái
inspection-conclusion: "inspection conclusion" | kết luận thanh tra
thrift: thrift "practice thrift" frugal | tiết kiệm chống lãng phí, thực hành tiết kiệm
interpellation: interpellation "question and answer session" | phiên chất vấn, chất vấn và trả lời
receive-citizens: "citizen reception" "receive citizens" | tiếp công dân
iuu: IUU "illegal fishing" "yellow card warning" | khai thác iuu, iuu, khai thác bất hợp pháp, thẻ vàng iuu
fishing-vessel-monitoring: "vessel monitoring system" "vessel monitoring" | giám sát hành trình, thiết bị giám sát hành trình
exclusive-economic: "exclusive economic zone" "continental shelf" | đặc quyền kinh tế, thềm lục địa, vùng đặc quyền kinh tế
comprehensive-partnership: "comprehensive strategic partnership" "strategic partnership" | đối tác chiến lược toàn diện, đối tác chiến lược
diplomatic-relations: "diplomatic relations" "diplomatic ties" | quan hệ ngoại giao, thiết lập quan hệ ngoại giao
overseas-vietnamese: "overseas vietnamese" "viet kieu" | người việt nam ở nước ngoài, việt kiều, người việt ở nước ngoài
national-day: "national day" | quốc khánh, ngày quốc khánh, lễ quốc khánh
reunification: reunification "southern liberation" "liberation of the south" | giải phóng miền nam, thống nhất đất nước, ngày thống nhất
hung-kings: "hung kings" "hung king" | vua hùng, hùng vương, giỗ tổ hùng vương
uncle-ho: "uncle ho" "president ho chi minh" "ho chi minh mausoleum" | bác hồ, chủ tịch hồ chí minh, lăng bác
mid-autumn: mid-autumn "mid-autumn festival" | trung thu, tết trung thu
intangible: intangible | phi vật thể
national-standard: "national standard" "national standards" | chuẩn quốc gia, đạt chuẩn quốc gia
high-school-graduation-exam: "high school graduation exam" "high school graduation examination" "national high school exam" | thi tốt nghiệp thpt, kỳ thi tốt nghiệp thpt, thi tốt nghiệp trung học phổ thông
gifted-school: "gifted high school" "high school for the gifted" | trường chuyên, thpt chuyên
excellent-student: "excellent student" "outstanding student" | học sinh giỏi, học sinh xuất sắc
vocational: vocational "vocational training" apprenticeship apprentice | dạy nghề, học nghề, đào tạo nghề
labour-export: "labour export" "work abroad" "guest worker" | xuất khẩu lao động, làm việc ở nước ngoài
job-fair: "job fair" "job exchange" | sàn giao dịch việc làm, ngày hội việc làm
policy-bank: "social policy bank" "bank for social policies" | ngân hàng chính sách xã hội, tín dụng chính sách
agribank: agribank | agribank
vietcombank: vietcombank | vietcombank
bidv: bidv | bidv
vietinbank: vietinbank | vietinbank
inter-sectoral: inter-agency interdisciplinary | liên ngành
working-group: "working group" taskforce "task force" | tổ công tác, đoàn công tác, nhóm công tác
working-session: "working session" "working visit" | buổi làm việc, chuyến công tác
field-trip: fact-finding "field trip" | kiểm tra thực địa, thực địa, khảo sát thực tế
civil-servant-exam: "civil servant recruitment" | thi tuyển công chức, tuyển dụng công chức
child-marriage: "child marriage" "early marriage" | tảo hôn, hôn nhân cận huyết
cultural-family: "cultural house" "community house" "cultured family" | nhà văn hóa, gia đình văn hóa
plan-implementation: roadmap | lộ trình
pilot-project: "pilot project" "pilot programme" | dự án thí điểm, chương trình thí điểm
`;
