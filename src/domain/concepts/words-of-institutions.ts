/** Institutions, places of administration, law and politics. */
export const INSTITUTIONS = `
government: government governmental cabinet administration | chính phủ, nội các, chính quyền
authority: authority authorities | cơ quan chức năng, nhà chức trách, giới chức, nhà cầm quyền, ngành chức năng
national-assembly: "national assembly" parliament congress legislature senate "house of representatives" | quốc hội, nghị viện, thượng viện, hạ viện
peoples-committee: "people's committee" "peoples committee" | ủy ban nhân dân, ubnd
peoples-council: "people's council" "peoples council" | hội đồng nhân dân, hđnd
council: council | hội đồng
city-council: "city council" "town council" | hội đồng thành phố
committee: committee board commission? | ủy ban, ban
central-committee: "central committee" politburo "party central committee" "political bureau" | trung ương đảng, ban chấp hành trung ương, bộ chính trị, ban chấp hành trung ương đảng
standing-committee: "standing committee" "standing board" | ban thường vụ, ủy ban thường vụ, ban thường vụ tỉnh ủy
board-of-directors: "board of directors" "board of management" | hội đồng quản trị, ban giám đốc
party-committee: "party committee" "provincial party committee" | tỉnh ủy, thành ủy, đảng ủy, huyện ủy, cấp ủy, đảng bộ
party: party | đảng, chính đảng
communist: communist communism | cộng sản
fatherland-front: "fatherland front" | mặt trận tổ quốc, mttq
union: union "trade union" "labour federation" "confederation of labour" "general confederation of labour" "confederation of labor" | công đoàn, liên đoàn lao động, tổng liên đoàn lao động, liên đoàn lao động tỉnh
youth-union: "youth union" | đoàn thanh niên, thành đoàn, tỉnh đoàn
womens-union: "women's union" | hội phụ nữ, hội liên hiệp phụ nữ
#association: association federation society | hiệp hội, hội, liên đoàn, liên hiệp
red-cross: "red cross" | chữ thập đỏ
ministry: ministry ministries | bộ
ministry-of-health: "ministry of health" "health ministry" "department of health" "health department" "health service" | bộ y tế, sở y tế
ministry-of-education: "ministry of education" "education ministry" "department of education" "department of education and training" "ministry of education and training" "education department" | bộ giáo dục và đào tạo, bộ giáo dục, sở giáo dục và đào tạo, sở giáo dục
ministry-of-finance: "ministry of finance" "finance ministry" "department of finance" "finance department" | bộ tài chính, sở tài chính
ministry-of-construction: "ministry of construction" "department of construction" "construction department" | bộ xây dựng, sở xây dựng
ministry-of-agriculture: "ministry of agriculture" "ministry of agriculture and environment" "department of agriculture" "department of agriculture and environment" "ministry of agriculture and rural development" "department of agriculture and rural development" | bộ nông nghiệp và môi trường, sở nông nghiệp và môi trường, bộ nông nghiệp, sở nông nghiệp, sở nông nghiệp và phát triển nông thôn, bộ nông nghiệp và phát triển nông thôn
ministry-of-industry: "ministry of industry and trade" "department of industry and trade" | bộ công thương, sở công thương
ministry-of-transport: "ministry of transport" "department of transport" "transport department" | bộ giao thông vận tải, sở giao thông vận tải, bộ gtvt
ministry-of-home-affairs: "ministry of home affairs" "department of home affairs" "ministry of the interior" | bộ nội vụ, sở nội vụ
ministry-of-science: "ministry of science and technology" "department of science and technology" | bộ khoa học và công nghệ, sở khoa học và công nghệ
ministry-of-culture: "ministry of culture" "department of culture" "department of culture, sports and tourism" "department of tourism" | bộ văn hóa, sở văn hóa, sở du lịch, sở văn hóa thể thao và du lịch
ministry-of-defence: "ministry of defence" "ministry of defense" "ministry of national defence" | bộ quốc phòng
ministry-of-public-security: "ministry of public security" | bộ công an
ministry-of-foreign-affairs: "ministry of foreign affairs" "foreign ministry" "state department" | bộ ngoại giao
ministry-of-justice: "ministry of justice" "department of justice" "justice department" | bộ tư pháp, sở tư pháp
#department: department division bureau? directorate | sở, phòng?, cục, tổng cục, chi cục
#agency: agency agencies | cơ quan
#unit: unit | đơn vị
#office: office bureau? headquarters | văn phòng, trụ sở
police: police "police force" "public security" | công an, cảnh sát
army: army military "armed forces" militia | quân đội, quân sự, lực lượng vũ trang, dân quân
navy: navy naval "coast guard" coastguard | hải quân, cảnh sát biển
border-guard: "border guard" | bộ đội biên phòng, biên phòng, đồn biên phòng
force: force forces | lực lượng
court: court tribunal "people's court" | tòa án, tòa, tòa án nhân dân, tand
supreme-court: "supreme court" "supreme people's court" | tòa án tối cao, tòa án nhân dân tối cao
procuracy: procuracy "people's procuracy" procuratorate "people's procuratorate" | viện kiểm sát, viện kiểm sát nhân dân, vksnd
prison: prison jail imprisonment imprisoned | nhà tù, trại giam, phạt tù, án tù
customs: customs | hải quan
tax-office: "tax office" "tax department" "tax authority" | cục thuế, chi cục thuế, cơ quan thuế
statistics-office: "statistics office" statistics statistical | cục thống kê, tổng cục thống kê, thống kê
central-bank: "central bank" "state bank" "federal reserve" | ngân hàng nhà nước, ngân hàng trung ương, cục dự trữ liên bang
#bank: bank banker banking | ngân hàng
#hospital: hospital infirmary | bệnh viện
#clinic: clinic "health station" "health centre" "health center" "medical centre" "medical center" | phòng khám, trạm y tế, trung tâm y tế
#school: school | trường, trường học, nhà trường, ngôi trường
primary-school: "primary school" "elementary school" | trường tiểu học, tiểu học
secondary-school: "secondary school" "middle school" "lower secondary school" | trường trung học cơ sở, trung học cơ sở, thcs, trung học
high-school: "high school" "upper secondary school" | trường trung học phổ thông, trung học phổ thông, thpt, cấp ba
kindergarten: kindergarten preschool nursery | mầm non, mẫu giáo, trường mầm non, nhà trẻ
university: university college academy universities | đại học, trường đại học, cao đẳng, học viện
#institute: institute institution | viện, viện nghiên cứu, tổ chức nghiên cứu
#organisation: organisation organization ngo nonprofit non-profit | tổ chức, tổ chức phi lợi nhuận
united-nations: "united nations" UN | liên hợp quốc, liên hiệp quốc
unesco: unesco | unesco
unicef: unicef | unicef
who-organisation: "world health organization" "world health organisation" WHO | tổ chức y tế thế giới
world-bank: "world bank" | ngân hàng thế giới
european-union: "european union" EU | liên minh châu âu
asean: asean | asean, hiệp hội các quốc gia đông nam á
nato: nato | nato
#company: company firm corporation companies corporate | công ty, hãng
#enterprise: enterprise business businesses | doanh nghiệp, xí nghiệp, kinh doanh
group: group conglomerate | tập đoàn
#startup: startup start-up | khởi nghiệp, công ty khởi nghiệp
#cooperative: cooperative co-op co-operative | hợp tác xã, htx, tổ hợp tác
contractor: contractor subcontractor builder | nhà thầu, đơn vị thi công
bid: bid tender auction bidder bidding "bidding package" "bid package" "tender package" "contract package" | đấu thầu, gói thầu, đấu giá, mời thầu, trúng thầu, hồ sơ mời thầu
#factory: factory plant? mill workshop? factories | nhà máy, nhà xưởng, xưởng, phân xưởng
#industrial-park: "industrial park" "industrial zone" "industrial cluster" "industrial estate" | khu công nghiệp, cụm công nghiệp, kcn
economic-zone: "economic zone" "free trade zone" | khu kinh tế, khu thương mại tự do
#shop: shop store outlet | cửa hàng, cửa tiệm
supermarket: supermarket mall "shopping centre" "shopping center" | siêu thị, trung tâm thương mại
#market: market marketplace | chợ, thị trường
#restaurant: restaurant cafe eatery diner | nhà hàng, quán ăn, quán cà phê
#hotel: hotel resort homestay motel accommodation | khách sạn, khu nghỉ dưỡng, nhà nghỉ, cơ sở lưu trú, lưu trú
museum: museum | bảo tàng, nhà bảo tàng
exhibition: exhibition gallery exhibit | triển lãm, trưng bày, phòng tranh
#library: library libraries | thư viện
theatre: theatre theater opera | nhà hát
cinema: cinema | rạp chiếu phim, rạp
stadium: stadium arena | sân vận động, nhà thi đấu, sân bóng
#church: church cathedral | nhà thờ, giáo đường
#temple: temple pagoda shrine | chùa, đền, đình, miếu, ngôi chùa
#mosque: mosque | nhà thờ hồi giáo, thánh đường hồi giáo
embassy: embassy consulate | đại sứ quán, lãnh sự quán
#country: country nation state nationwide countries national? | quốc gia, nước?, đất nước, cả nước, toàn quốc
#province: province provincial | tỉnh
#city: city urban municipal cities municipality | thành phố, đô thị, tp
#district: district county borough | huyện, quận
#town: town township | thị xã, thị trấn
#commune: commune | xã
#ward: ward | phường
#village: village hamlet | thôn, làng, ấp, xóm, buôn, bản
rural: rural countryside | nông thôn, vùng quê
region: region area? zone regional | khu vực, vùng, miền
capital-city: capital? "capital city" | thủ đô
centre: centre center central hub | trung tâm, trung ương
special-zone: "special zone" "special administrative" | đặc khu
administrative: administrative "administrative procedure" | hành chính, thủ tục hành chính, thủ tục
border: border frontier "border gate" "border crossing" "border checkpoint" | biên giới, cửa khẩu, lối mở biên giới
law: law legal legislation statute act legislative | luật, pháp luật, pháp lý, đạo luật, bộ luật
constitution: constitution constitutional | hiến pháp
#resolution: resolution | nghị quyết
#decree: decree | nghị định
#decision: decision decide | quyết định
#directive: directive instruction circular "official dispatch" "urgent dispatch" "official telegram" | chỉ thị, thông tư, công điện, công điện khẩn
regulation: regulation rule? regulatory | quy định, quy chế, quy tắc
policy: policy policies | chính sách
reform: reform restructure overhaul | cải cách, đổi mới, tái cơ cấu
bill: bill draft "draft law" | dự luật, dự thảo, dự án luật, dự thảo luật
ordinance: ordinance | pháp lệnh, sắc lệnh
right: rights "human rights" | quyền, nhân quyền, quyền lợi
election: election electoral re-elect elect "by-election" | bầu cử, bầu, đắc cử, tái đắc cử, trúng cử, tái cử, bầu cử bổ sung
#vote: vote ballot poll referendum | phiếu, phiếu bầu, bỏ phiếu, lá phiếu, biểu quyết, trưng cầu dân ý
turnout: turnout "voter turnout" | tỷ lệ cử tri đi bầu, tỷ lệ đi bầu, cử tri đi bỏ phiếu
run-off: run-off runoff "second round" | vòng hai, bầu cử vòng hai
majority: majority | đa số, quá bán
opposition: opposition oppose dissent | phe đối lập, phản đối, đối lập
coalition: coalition alliance | liên minh
#seat: seat | ghế, chỗ ngồi
campaign: campaign | chiến dịch, vận động tranh cử
term: term tenure mandate | nhiệm kỳ
politics: politics politician political | chính trị, chính trị gia
democracy: democracy democratic republic republican | dân chủ, cộng hòa
socialism: socialist socialism | xã hội chủ nghĩa
corruption: corruption bribe bribery embezzlement graft corrupt embezzle | tham nhũng, hối lộ, tham ô, nhận hối lộ, đưa hối lộ, tiêu cực
sanction: sanction embargo | trừng phạt, cấm vận, lệnh trừng phạt
treaty: treaty agreement accord pact deal | hiệp định, hiệp ước, thỏa thuận
memorandum: memorandum MOU | biên bản ghi nhớ
contract: contract | hợp đồng
cooperation: cooperation collaboration co-operation cooperate collaborate | hợp tác, phối hợp
negotiation: negotiate talks dialogue negotiation | đàm phán, thương lượng, đối thoại, hòa đàm
visit: visit "state visit" "official visit" | thăm, chuyến thăm, thăm chính thức, thăm hỏi
welcome: welcome receive host | tiếp đón, đón, đón tiếp, tiếp nhận, đăng cai, chào đón
relation: relations relationship ties bilateral | quan hệ, mối quan hệ, song phương
international: international global worldwide world | quốc tế, toàn cầu, thế giới
domestic: domestic | trong nước, nội địa
local: local locality localities | địa phương
independence: independence independent | độc lập
sovereignty: sovereignty sovereign territory territorial | chủ quyền, lãnh thổ
peace: peace ceasefire truce peaceful | hòa bình, ngừng bắn, đình chiến
war: war conflict battle combat fighting warfare | chiến tranh, xung đột, trận chiến, chiến sự, giao tranh
weapon: weapon arms ammunition | vũ khí, đạn, đạn dược
gun: gun rifle pistol | súng, khẩu súng
missile: missile | tên lửa
bomb: bomb bombing | bom, đánh bom, ném bom
explosive: explosive | chất nổ
security: security secure | an ninh, bảo đảm an ninh, trật tự
safety: safety safe | an toàn
defence: defence defense defend | quốc phòng, phòng thủ, bảo vệ tổ quốc
protest: protest demonstration rally riot demonstrator protester | biểu tình, người biểu tình, bạo loạn, xuống đường
terror: terrorism terrorist terror | khủng bố
ministry-of-planning: "ministry of planning and investment" "department of planning and investment" | bộ kế hoạch và đầu tư, sở kế hoạch và đầu tư
ministry-of-natural-resources: "ministry of natural resources and environment" "department of natural resources and environment" "ministry of natural resources" | bộ tài nguyên và môi trường, sở tài nguyên và môi trường
ministry-of-labour: "ministry of labour" "labour ministry" "department of labour" "ministry of labor" "labor ministry" | bộ lao động - thương binh và xã hội, sở lao động - thương binh và xã hội, bộ lao động
ministry-of-information: "ministry of information and communications" "department of information and communications" | bộ thông tin và truyền thông, sở thông tin và truyền thông
ministry-of-ethnic-affairs: "ministry of ethnic and religious affairs" "department of ethnic and religious affairs" "committee for ethnic affairs" "ethnic affairs" | bộ dân tộc và tôn giáo, sở dân tộc và tôn giáo, ủy ban dân tộc, ban dân tộc, công tác dân tộc
state-audit: "state audit" "state audit office" | kiểm toán nhà nước
state-treasury: "state treasury" | kho bạc, kho bạc nhà nước
market-surveillance: "market surveillance" "market management" | quản lý thị trường, cục quản lý thị trường, chi cục quản lý thị trường
chamber-of-commerce: "chamber of commerce" "chamber of commerce and industry" | phòng thương mại và công nghiệp, phòng thương mại, liên đoàn thương mại và công nghiệp
credit-institution: "credit institution" | tổ chức tín dụng
disease-control-centre: "centre for disease control" "center for disease control" "centers for disease control" CDC | trung tâm kiểm soát bệnh tật, cdc
military-region: "military region" | quân khu
mobile-police: "mobile police" "riot police" | cảnh sát cơ động
high-tech-park: "high-tech park" "hi-tech park" "high-tech zone" | khu công nghệ cao
trial-panel: "trial panel" "trial council" "panel of judges" | hội đồng xét xử, hđxx
first-instance: "first instance" | sơ thẩm, xét xử sơ thẩm, phiên tòa sơ thẩm
cassation: cassation | giám đốc thẩm
legal-proceedings: "legal proceedings" "court proceedings" | tố tụng, tố tụng hình sự
judgment-enforcement: "judgment enforcement" "judgement enforcement" "civil judgment enforcement" | thi hành án, thi hành án dân sự
statute-of-limitations: "statute of limitations" | thời hiệu
notary: notary notarise notarize notarised notarized | công chứng, công chứng viên, văn phòng công chứng
mediation: mediate mediation mediator conciliation | hòa giải, hòa giải viên, trung gian hòa giải
entry-exit: "entry and exit" "exit and entry" "immigration management" | xuất nhập cảnh, quản lý xuất nhập cảnh
exit-country: "leave the country" "left the country" "exit ban" "leaving the country" | xuất cảnh, tạm hoãn xuất cảnh, cấm xuất cảnh
`;
