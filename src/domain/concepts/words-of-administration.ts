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
party-cell: "party cell" "party organisation" "party organization" "party branch" | chi bộ, tổ chức đảng, tổ chức cơ sở đảng
mass-mobilisation: "mass mobilisation" "mass mobilization" | dân vận, ban dân vận
steering-committee: "steering committee" | ban chỉ đạo
organising-committee: "organising committee" "organizing committee" organiser organizer | ban tổ chức lễ, đơn vị tổ chức, nhà tổ chức
management-board: "management board" "project management" | ban quản lý dự án, ban quản lý khu kinh tế
veterans-association: "veterans association" "war veterans association" | hội cựu chiến binh
farmers-association: "farmers association" "farmers union" | hội nông dân
mass-organisation: "mass organisation" "socio-political organisation" "socio-political organization" "mass organization" | đoàn thể, tổ chức chính trị - xã hội
young-pioneers: "young pioneer" "young pioneers" | thiếu niên tiền phong, đội viên
elders: "village elder" "village patriarch" | già làng, người có uy tín, trưởng bản
village-head: "village head" "village chief" | trưởng thôn, trưởng ấp, trưởng xóm
residential-group: "residential group" "residential area" | tổ dân phố, khu dân cư, khu phố
new-style-rural: "new-style rural" "new rural" "new countryside" | nông thôn mới, xây dựng nông thôn mới
multidimensional-poverty: "multidimensional poverty" | nghèo đa chiều
target-programme: "national target programme" "national target program" | chương trình mục tiêu quốc gia
administrative-reform: "administrative reform" "administrative procedure reform" | cải cách hành chính, cải cách thủ tục hành chính
administrative-unit: "administrative unit" "administrative units" | đơn vị hành chính
two-tier: "two-tier local government" "two-level local government" two-tier "two-tier administration" "two-tier government" "two-level administration" "two-tier local administration" | chính quyền địa phương hai cấp, chính quyền địa phương 2 cấp, chính quyền hai cấp, chính quyền 2 cấp
commune-level: commune-level communal | cấp xã
district-level: district-level | cấp huyện
provincial-level: provincial-level | cấp tỉnh
central-level: "central government" "central level" | chính quyền trung ương, cấp trung ương
grassroots: grassroots grass-roots | cơ sở địa phương, cấp cơ sở
streamline: streamline downsizing streamlining downsize | tinh gọn, tinh gọn bộ máy
staffing: "staffing quota" "state payroll" "staff quota" "payroll quota" "payroll reduction" | biên chế, tinh giản biên chế, chỉ tiêu biên chế
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
land-recovery: "land recovery" "land revocation" expropriate expropriation "land acquisition" "land requisition" | thu hồi đất
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
equitisation: equitisation equitization privatise privatize privatisation privatization divestment divest | cổ phần hóa, tư nhân hóa, thoái vốn
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
emulation: emulation "patriotic emulation" "emulation movement" "patriotic emulation movement" | thi đua, thi đua yêu nước, phong trào thi đua
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
military-service: "military service" conscription conscript "new recruit" "military recruitment" "military enlistment" | nghĩa vụ quân sự, tân binh, nhập ngũ nghĩa vụ, tuyển quân, giao nhận quân, gọi công dân nhập ngũ
national-defence-security: "national defence and security" "defence and security" | quốc phòng - an ninh
traffic-police: "traffic police" | cảnh sát giao thông, csgt
firefighting-police: "fire prevention" "fire brigade" firefighting | phòng cháy chữa cháy, cảnh sát phòng cháy chữa cháy, chữa cháy, pccc
investigation-agency: "investigation agency" "investigative agency" "investigation police agency" "investigation police" "police investigation agency" "investigating agency" | cơ quan cảnh sát điều tra, cơ quan điều tra, csđt, cơ quan csđt, cơ quan an ninh điều tra
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
policy-bank: "social policy bank" "bank for social policies" "policy credit" "social policy credit" | ngân hàng chính sách xã hội, tín dụng chính sách, tín dụng chính sách xã hội
agribank: agribank | agribank
vietcombank: vietcombank | vietcombank
bidv: bidv | bidv
vietinbank: vietinbank | vietinbank
inter-sectoral: inter-agency interdisciplinary | liên ngành
working-group: "working group" taskforce "task force" | tổ công tác, đoàn công tác, nhóm công tác
working-session: "working session" "working visit" "working trip" "business trip" | buổi làm việc, chuyến công tác, đi công tác
field-trip: fact-finding "field trip" | kiểm tra thực địa, thực địa, khảo sát thực tế
civil-servant-exam: "civil servant recruitment" | thi tuyển công chức, tuyển dụng công chức
child-marriage: "child marriage" "early marriage" | tảo hôn, hôn nhân cận huyết
cultural-family: "cultural house" "community house" "cultured family" | nhà văn hóa, gia đình văn hóa
plan-implementation: roadmap | lộ trình
pilot-project: "pilot project" "pilot programme" | dự án thí điểm, chương trình thí điểm
secretariat: secretariat | ban bí thư, ban thư ký, ban bí thư trung ương đảng
party-affairs-committee: "party civil affairs" "party affairs committee" | ban cán sự đảng, ban cán sự, đảng đoàn
party-badge: "party badge" "party membership badge" "party membership badges" | huy hiệu đảng
party-expulsion: "expelled from the party" "expel from the party" "expulsion from the party" "party expulsion" | khai trừ đảng, khai trừ khỏi đảng, khai trừ ra khỏi đảng
plenum: plenum plenary | hội nghị trung ương, phiên toàn thể, phiên họp toàn thể, hội nghị toàn thể
thematic: thematic | chuyên đề
na-delegation: "national assembly delegation" "delegation of national assembly deputies" "national assembly deputies delegation" | đoàn đại biểu quốc hội, đoàn đbqh
na-vice-chairman: "national assembly vice chairman" "vice chairman of the national assembly" "national assembly vice chairwoman" | phó chủ tịch quốc hội
state-management: "state management" "state governance" | quản lý nhà nước
state-agency: "state agency" "state agencies" "state body" | cơ quan nhà nước, cơ quan hành chính nhà nước
civil-service: "civil service" "public duty" "public duties" | công vụ, hoạt động công vụ, nền công vụ
public-service-unit: "public service unit" "public non-business unit" "public non-business" | đơn vị sự nghiệp, đơn vị sự nghiệp công lập
non-specialised-officials: "part-time officials" "non-specialised officials" "part-time cadres" | không chuyên trách, hoạt động không chuyên trách, cán bộ không chuyên trách
apparatus-state: "organisational apparatus" "organizational apparatus" "state apparatus" "administrative apparatus" "political apparatus" | bộ máy, tổ chức bộ máy, bộ máy nhà nước
redundancy: redundant redundancy | dôi dư, cán bộ dôi dư
secondment: secondment seconded | biệt phái, cán bộ biệt phái
personnel-rotation: "job rotation" "rotation of officials" "personnel rotation" "rotation of cadres" | luân chuyển cán bộ, luân chuyển công tác, được luân chuyển, điều động và luân chuyển
personnel-work: "personnel work" "personnel affairs" "cadre work" | công tác cán bộ, công tác nhân sự, công tác tổ chức cán bộ
hold-office: "hold the position" "held the position" "hold the post" "held the post" | giữ chức vụ, giữ chức, giữ cương vị, đảm nhiệm chức vụ
reprimand: reprimand | khiển trách, hình thức khiển trách
self-criticism: self-criticism | tự phê bình, kiểm điểm, tự phê bình và phê bình
shirk-responsibility: shirk "evade responsibility" "shirking responsibility" "avoid responsibility" | đùn đẩy, né tránh trách nhiệm, đùn đẩy trách nhiệm, sợ trách nhiệm
early-retirement: "early retirement" "retire early" "retired early" | nghỉ hưu trước tuổi, nghỉ hưu sớm
severance: severance "severance pay" "severance allowance" | trợ cấp thôi việc, trợ cấp mất việc
vote-of-confidence: "vote of confidence" "confidence vote" "no-confidence" | lấy phiếu tín nhiệm, phiếu tín nhiệm, bỏ phiếu tín nhiệm, bất tín nhiệm
voter-meeting: "meeting with voters" "meet voters" "met voters" "met with voters" "voter meeting" | tiếp xúc cử tri, hội nghị tiếp xúc cử tri
candidacy: candidacy "stand for election" "stood for election" "run for office" "run for election" "run for president" | ứng cử, tranh cử, ra tranh cử, ra ứng cử
polling-station: "polling station" "polling place" "voting station" | khu vực bỏ phiếu, điểm bỏ phiếu, phòng bỏ phiếu
constituency: constituency constituencies "electoral unit" "voting unit" | đơn vị bầu cử, khu vực bầu cử
legal-framework: "legal framework" "legal corridor" "regulatory framework" | khung pháp lý, hành lang pháp lý, khuôn khổ pháp lý
legal-normative: "legal normative" "normative legal" | quy phạm pháp luật, văn bản quy phạm pháp luật
official-letter: "official letter" "official correspondence" | công văn
public-consultation: feedback "public consultation" "collect opinions" "gather opinions" "solicit opinions" | lấy ý kiến, góp ý, đóng góp ý kiến, lấy ý kiến nhân dân
bureaucracy: bureaucracy bureaucratic "red tape" | quan liêu, bệnh quan liêu, thủ tục rườm rà
administrative-boundary: "administrative boundary" "administrative boundaries" | địa giới hành chính, địa giới
cadastral: cadastral cadastre | địa chính, cán bộ địa chính
land-use-purpose: "land use purpose" "land use conversion" "land-use change" "land conversion" | mục đích sử dụng đất, chuyển mục đích sử dụng đất, chuyển đổi mục đích sử dụng đất
land-use-fee: "land use fee" "land use levy" "land use charge" | tiền sử dụng đất, thu tiền sử dụng đất
construction-order: "construction order" "urban order" | trật tự xây dựng, trật tự đô thị
encroachment: encroach encroachment | lấn chiếm, xâm lấn
sea-reclamation: "land reclamation" "sea reclamation" "sea encroachment" | lấn biển, khu lấn biển
on-time: "on schedule" | đúng hạn, đúng tiến độ, đúng thời hạn
ahead-of-schedule: "ahead of schedule" "ahead of the deadline" | trước hạn, trước thời hạn, vượt tiến độ
overdue: overdue "past due" | quá hạn, trễ hạn, quá thời hạn
public-service-portal: "public service portal" "national public service portal" "national public services portal" | cổng dịch vụ công, cổng dịch vụ công quốc gia
full-process-online: "full-process online" "end-to-end online" "full online public services" | toàn trình, dịch vụ công trực tuyến toàn trình
population-database: "population database" "population data" "national population database" | dữ liệu dân cư, cơ sở dữ liệu quốc gia về dân cư, dữ liệu quốc gia về dân cư
electronic-health-record: "electronic medical record" "electronic health record" "electronic health book" | bệnh án điện tử, hồ sơ sức khỏe điện tử, sổ sức khỏe điện tử
reservist: reservist "reserve forces" "reserve force" "mobilisation reserve" | dự bị động viên, quân nhân dự bị, lực lượng dự bị
civil-defence: "civil defence" "civil defense" | phòng thủ dân sự, dân phòng
storm-shelter: "storm shelter" "boat anchorage" | tránh trú bão, khu neo đậu, neo đậu tránh trú bão, khu tránh trú bão
social-protection: "social protection" | bảo trợ xã hội, trung tâm bảo trợ xã hội
base-salary: "base salary" "basic salary" "statutory pay rate" "base pay" | lương cơ sở, mức lương cơ sở, lương cơ bản
socialisation: socialisation socialization | xã hội hóa, nguồn xã hội hóa, vốn xã hội hóa
peak-period: "peak period" "peak month" | đợt cao điểm, tháng cao điểm
`;
