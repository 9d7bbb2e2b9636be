/**
 * Invented news and topics of all sorts, in both languages. What their vectors have in common says nothing about what a
 * text is about, so it is taken off before topics are compared: docs/decisions/subscriptions.md. To change them
 * moves the thresholds of topic-closeness.ts.
 */
export const TOPIC_BACKGROUND: Readonly<
  Record<'en' | 'vi', { readonly passages: readonly string[]; readonly sentences: readonly string[] }>
> = {
  en: {
    passages:
      lines(`Bridge over the Lam river opens two months early. Officials cut the ribbon on a 640-metre bridge on Friday morning, linking two districts that had relied on a ferry since the 1970s.
Court sentences former warehouse manager to seven years. Judges found that he sold stored goods worth 42 billion dong and forged delivery notes between 2021 and 2023.
Dozens fall ill after wedding lunch. Sixty-three guests were taken to hospital with stomach pains on Sunday; inspectors took samples of chicken and rice from the caterer.
Streaming service raises prices again. Subscribers will pay 15.99 dollars a month from January, the third increase in two years, as the firm seeks to cover the cost of live sport.
Industrial park signs six new tenants. Investors from Japan, South Korea and Singapore received licences at a ceremony attended by the provincial chairman, with total capital of 410 million dollars.
Foreign ministers meet to ease strains over shipping lanes. The two sides agreed to reopen a military hotline and to hold another round of talks in Geneva next month.
Oil falls below 60 dollars a barrel. Brent crude lost 2.4% on Tuesday as traders weighed rising supply against weak demand from refiners in Asia.
Flu season starts early, doctors warn. Clinics in the north have seen twice as many patients as in the same week last year and urge the elderly to be vaccinated.
Software maker to cut one in ten jobs. The company told staff by email that 1,800 posts would go by the end of the quarter, mostly in sales and support.
Rangers count more langurs in limestone park. Camera traps recorded 48 of the endangered monkeys, up from 31 five years ago, after snares were cleared.
Rookie takes pole position in the rain. The 19-year-old was four tenths faster than the champion in a session stopped twice for crashes.
Province reorganises its departments. Under the decision announced at the meeting, 19 specialised agencies will become 14, and more than 600 civil servants will be reassigned or retire early.
Airline adds daily flights to Osaka. The carrier will use wide-body aircraft on the route from April and offer opening fares of 99 dollars.
Hospital records leaked after attack on supplier. Names, addresses and test results of 230,000 people were posted online; the supplier says that it has called in investigators.
Fishermen rescued after two nights adrift. A cargo ship picked up the crew of eight some 70 nautical miles off the coast when their engine failed in high waves.
Envoys press for aid corridor as fighting spreads. Hospitals in the besieged city are running out of fuel, doctors said, while lorries with supplies wait at the crossing.
Start-up that turns rice husks into packaging raises funds. The young founders plan to triple output and to sell to supermarkets in Europe.
Commuters face delays as ring road closes. Engineers need ten weeks to replace worn joints on the flyover, and police advise drivers to take the tunnel.
Small shops get simpler tax rules. From next year household businesses will declare revenue through an app in place of paying a lump sum, the tax department said.
Navy launches its largest frigate. The 130-metre vessel will begin sea trials in spring and carries a crew of 160 and two helicopters.
Villagers flee as forest burns for third day. Strong winds carried the flames across a firebreak, and more than 900 hectares of pine have been lost.
Parliament backs later retirement. Lawmakers voted 211 to 180 to raise the age at which a full pension is paid to 66 by 2032.
Diver finds bronze bell of lost ship. Archaeologists believe that the wreck off the southern cape is a trading vessel that sank in 1742.
Schools add counsellors as anxiety rises. A survey of 8,000 pupils found that one in four felt low most days; unions welcomed the money but said that it was not enough.
Inflation eases to 2.9 percent. Food and transport costs rose more slowly in November, the statistics office said, giving families some relief before the holidays.
Residents get land certificates after 20 years. The district handed over papers to 312 families of a housing project whose developer had gone bankrupt.
Reservoirs at a third of capacity. Farmers were told to delay sowing and towns to cut supply at night as the dry season began six weeks early.
Champion ousted in second round. The top seed lost in straight sets to a qualifier ranked 142nd, after treatment for a sore wrist.
Singer donates tour profits to children's homes. The star, who grew up in foster care, said that the money would pay for tutors and music lessons.
Poet of the highlands wins national prize. The jury praised the spare language of her fourth collection, which follows three generations of a weaving family.
Thousands cross border as crisis deepens. Relief workers have put up tents for families who walked for days, many with small children.
Foldable phone goes thinner and dearer. The new model weighs 210 grams and opens to an eight-inch screen, but the battery lasts no longer than last year's.
Party committee elects new standing members. At its first session of the term the committee voted by secret ballot and assigned tasks to the secretaries.
City to burn waste for power. The plant will take 2,000 tonnes of household rubbish a day and close the last open dump, where neighbours have long complained of the smell.
Steel mill restarts furnace. Managers said that orders from builders had recovered and that 700 workers would return from unpaid leave.
Students cook free meals for patients. Every Saturday forty volunteers serve 500 portions at the gate of the children's hospital.`),
    sentences: lines(`Road construction and new bridges
Crime and court cases in big cities
Food safety and poisoning incidents
New films and cinema
Foreign investment in industrial zones
Relations between China and the United States
Oil and petrol prices
Vaccines and public health
Job losses at technology companies
Wildlife protection and national parks
Formula One and motor racing
Reform of the civil service
Airline industry and new flights
Cybersecurity and data leaks
Fishing communities and the sea
War in the Middle East
Startups and venture capital
Traffic jams and public transport
Tax changes for small businesses
Military exercises and weapons
Forest fires
Pension and social insurance
Museums and archaeology
Mental health of teenagers
Supermarkets and consumer prices
Land use planning and compensation
Water shortages and drought
Tennis tournaments
Celebrity news
Books and literature prizes
Refugees and migration policy
Smartphones and gadgets
Party congress and personnel appointments
Corruption trials of officials
Waste treatment and recycling
Steel and cement producers
Volunteers and charity
Hospitals overloaded with patients
Scholarships and studying abroad
Online shopping and delivery
Cryptocurrency regulation
Bird flu outbreaks on farms
Historic anniversaries and parades
Ports and shipping
Childcare and birth rates`),
  },
  vi: {
    passages:
      lines(`Thông xe cầu vượt sông sau ba năm thi công. Sáng nay, cây cầu dài 780 m nối hai xã bãi ngang được đưa vào sử dụng, người dân không còn phải qua phà.
Cựu giám đốc trung tâm đăng kiểm lãnh 9 năm tù. Hội đồng xét xử xác định bị cáo chỉ đạo cấp dưới bỏ qua lỗi của hơn 4.000 phương tiện để nhận tiền.
Hơn 60 công nhân nhập viện sau bữa trưa. Các bệnh nhân có biểu hiện đau bụng, buồn nôn; cơ quan chức năng đã niêm phong mẫu thức ăn của bếp ăn tập thể.
Ca sĩ trở lại sau năm năm vắng bóng. Đêm nhạc tại nhà hát thành phố kéo dài ba giờ với những bản tình ca quen thuộc, khán giả hát theo đến phút cuối.
Trao giấy chứng nhận đầu tư cho bảy dự án. Tại hội nghị xúc tiến đầu tư, lãnh đạo tỉnh cam kết đồng hành, tháo gỡ khó khăn về mặt bằng, thủ tục cho doanh nghiệp.
Chủ tịch nước hội đàm với Tổng thống nước bạn. Hai bên nhất trí đưa kim ngạch thương mại lên 20 tỷ USD và mở rộng hợp tác về giáo dục, khoa học.
Giá xăng giảm lần thứ ba liên tiếp. Từ 15h chiều nay, mỗi lít xăng RON 95 giảm 410 đồng, còn 19.800 đồng; dầu diesel giảm 350 đồng.
Trẻ mắc cúm A tăng, phòng khám kín chỗ. Bác sĩ khuyên phụ huynh không tự ý mua thuốc kháng virus và nên tiêm phòng trước mùa lạnh.
Tập đoàn phần mềm cắt giảm 2.000 nhân sự. Người lao động nhận thông báo qua email trong đêm, mức hỗ trợ tương đương bốn tháng lương.
Thả 15 cá thể tê tê về rừng. Sau hơn nửa năm chăm sóc, những con vật được cứu từ một vụ buôn lậu đã đủ khỏe để sống trong tự nhiên.
Tay đua trẻ thắng chặng mưa gió. Xuất phát thứ bảy, anh vượt lên ở vòng cuối khi đối thủ trượt khỏi đường đua.
Sau sắp xếp, xã mới vận hành trung tâm phục vụ hành chính công. Người dân làm thủ tục đất đai, hộ tịch tại một cửa, cán bộ trực cả sáng thứ bảy.
Hãng bay mở đường bay thẳng đến Perth. Mỗi tuần có ba chuyến bằng máy bay thân rộng, giá vé khứ hồi từ 7,9 triệu đồng.
Lộ thông tin hàng triệu tài khoản khách hàng. Đơn vị vận hành cho biết đã ngắt hệ thống bị xâm nhập và phối hợp với cơ quan an ninh mạng để điều tra.
Tàu cá gặp nạn, tám ngư dân được cứu. Tàu hỏng máy, thả trôi trong sóng lớn cách bờ 70 hải lý thì được một tàu hàng phát hiện.
Xe chở hàng cứu trợ chờ ở cửa khẩu, bệnh viện cạn thuốc. Các tổ chức quốc tế kêu gọi hai bên mở hành lang nhân đạo cho thường dân.
Nhóm sinh viên làm ống hút từ bã mía. Dự án đoạt giải nhất cuộc thi khởi nghiệp và đã có đơn đặt hàng từ ba chuỗi quán cà phê.
Đường vành đai kẹt cứng giờ tan tầm. Rào chắn thi công chiếm nửa mặt đường khiến dòng xe kéo dài hơn 3 km, nhiều người leo lên vỉa hè.
Bỏ thuế khoán, hộ kinh doanh kê khai qua ứng dụng. Cơ quan thuế cử cán bộ đến tận chợ hướng dẫn tiểu thương cài đặt và xuất hóa đơn.
Hải quân tiếp nhận tàu hộ vệ mới. Tàu dài 130 m, có thể hoạt động dài ngày trên biển và tham gia tìm kiếm cứu nạn.
Cháy lớn ở xưởng gỗ lúc nửa đêm. Hàng chục lính cứu hỏa mất bốn giờ để dập lửa; rất may không có thương vong.
Từ tháng 7, người già từ 75 tuổi được hưởng trợ cấp. Mức 500.000 đồng một tháng do bảo hiểm xã hội chi trả qua bưu điện hoặc tài khoản.
Phát hiện mộ thuyền nghìn năm tuổi khi đào ao. Các nhà khảo cổ tìm thấy hai chiếc thuyền độc mộc xếp song song dưới lớp bùn sâu 2 m.
Trường học lập phòng tham vấn tâm lý. Khảo sát cho thấy cứ bốn học sinh thì một em thường xuyên lo âu, nhất là trước các kỳ kiểm tra.
Chỉ số giá tiêu dùng tháng 11 tăng 0,4%. Cục Thống kê cho biết giá thực phẩm và dịch vụ ăn uống tăng do mưa kéo dài ở nhiều địa phương.
312 hộ dân nhận sổ đỏ sau 20 năm chờ đợi. Dự án khu dân cư từng bị đình trệ vì chủ đầu tư phá sản, nay được chính quyền tháo gỡ.
Nước mặn vào sâu 60 km, dân mua nước ngọt từng khối. Các cống ngăn mặn đã đóng, nhà vườn đắp bờ trữ nước trong mương để cứu cây.
Hạt giống số một dừng bước ở vòng hai. Tay vợt người Serbia thua sau hai ván trước đối thủ xếp hạng 142 và cho biết bị đau cổ tay.
Nghệ sĩ dành tiền bán tranh xây điểm trường. Bốn phòng học mới sẽ kịp đón học trò bản xa trước mùa rét.
Nhà thơ vùng cao nhận giải thưởng của Hội Nhà văn. Tập thơ thứ tư kể về ba thế hệ phụ nữ dệt vải bằng lời lẽ giản dị.
Hàng nghìn người vượt biên giới lánh nạn. Nhân viên cứu trợ dựng lều cho các gia đình đi bộ nhiều ngày, trong đó có nhiều trẻ nhỏ.
Điện thoại gập đời mới mỏng hơn, đắt hơn. Máy nặng 210 g, màn hình mở ra 8 inch nhưng thời lượng pin không cải thiện.
Ban Chấp hành Đảng bộ bầu Ban Thường vụ khóa mới. Tại phiên họp thứ nhất, các đại biểu bỏ phiếu kín và phân công nhiệm vụ.
Nhà máy đốt rác phát điện chạy thử. Mỗi ngày nhà máy xử lý 2.000 tấn rác sinh hoạt, bãi chôn lấp lộ thiên sẽ đóng cửa.
Doanh nghiệp thép báo lãi trở lại. Đơn hàng từ các công trình hạ tầng giúp sản lượng quý III tăng 18%, gần 700 công nhân được gọi đi làm lại.
Bếp ăn 0 đồng trước cổng bệnh viện nhi. Sáng thứ bảy nào nhóm thiện nguyện cũng phát 500 suất cơm nóng cho người nhà bệnh nhân.`),
    sentences: lines(`xây dựng đường cao tốc và cầu mới
các vụ án hình sự và phiên tòa
an toàn thực phẩm và ngộ độc
âm nhạc, ca sĩ và liveshow
thu hút vốn FDI vào khu công nghiệp
quan hệ Việt Nam và Hoa Kỳ
giá xăng dầu
vắc xin và y tế dự phòng
sa thải nhân sự ở các công ty công nghệ
bảo vệ động vật hoang dã
đua xe và thể thao tốc độ
sắp xếp bộ máy, sáp nhập xã
hàng không và đường bay mới
an ninh mạng và lộ dữ liệu cá nhân
ngư dân và khai thác hải sản
chiến sự ở Trung Đông
khởi nghiệp và đổi mới sáng tạo
ùn tắc giao thông và xe buýt
thuế hộ kinh doanh
quốc phòng và vũ khí
cháy rừng và phòng cháy chữa cháy
bảo hiểm xã hội và lương hưu
bảo tàng và khảo cổ
sức khỏe tâm thần học sinh
giá cả tiêu dùng và siêu thị
quy hoạch và đền bù giải phóng mặt bằng
hạn hán và xâm nhập mặn
quần vợt
đời sống nghệ sĩ
sách và giải thưởng văn học
người nhập cư và tị nạn
điện thoại thông minh
đại hội Đảng và nhân sự
xét xử cán bộ tham nhũng
xử lý rác thải
doanh nghiệp thép và xi măng
từ thiện và tình nguyện
bệnh viện quá tải
du học và học bổng
thương mại điện tử
tiền số và blockchain
dịch tả lợn và cúm gia cầm
lễ kỷ niệm và diễu binh
cảng biển và logistics
mức sinh và chính sách dân số`),
  },
};

function lines(text: string): readonly string[] {
  return text.split('\n');
}
