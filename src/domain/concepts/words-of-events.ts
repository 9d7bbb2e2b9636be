/** What happens and what people do. */
export const EVENTS = `
disaster: disaster catastrophe calamity "natural disaster" | thảm họa, thiên tai
#storm: storm typhoon hurricane cyclone tornado "tropical depression" | bão, cơn bão, siêu bão, lốc xoáy, áp thấp nhiệt đới, áp thấp, giông lốc
#flood: flood inundate submerged deluge flooding inundation floodwater floodwaters | lũ, lụt, lũ lụt, ngập, ngập lụt, mưa lũ, trận lũ, lũ quét, ngập úng, bị ngập, nước lũ
#landslide: landslide landslip mudslide avalanche | sạt lở, lở đất, sạt lở đất, lở tuyết
erosion: erosion erode | xói lở, xói mòn
drought: drought | hạn hán, khô hạn
saltwater-intrusion: "saltwater intrusion" salinity "saline intrusion" salinisation | xâm nhập mặn, hạn mặn, nhiễm mặn, độ mặn
#earthquake: earthquake quake tremor aftershock magnitude | động đất, trận động đất, dư chấn, độ richter
tsunami: tsunami | sóng thần
volcano: volcano volcanic eruption erupt | núi lửa, phun trào
#fire: fire? blaze wildfire flame burn burnt arson | cháy, hỏa hoạn, vụ cháy, đám cháy, cháy rừng, bốc cháy, bỏng
explosion: explosion explode blast | nổ, vụ nổ, phát nổ
#accident: accident crash collision collide derail derailment | tai nạn, vụ tai nạn, va chạm, tai nạn giao thông, tông, đâm, trật bánh
sink: sink sank sunk capsize shipwreck | chìm, lật, đắm, bị chìm, chìm tàu, lật thuyền
drown: drown drowning | đuối nước, chết đuối
collapse: collapse cave-in | sập, đổ sập, sụp đổ, bị sập
incident: incident emergency crisis emergencies | sự cố, khẩn cấp, khủng hoảng, vụ việc
#case: case | vụ?, ca, trường hợp, vụ án
damage: damage devastate damaged devastation | thiệt hại, hư hỏng, hư hại, gây thiệt hại, tàn phá
destroy: destroy destruction demolish demolition "swept away" | phá hủy, phá dỡ, tháo dỡ, tiêu hủy, cuốn trôi
cause: cause reason | nguyên nhân, gây ra, lý do, gây
rescue: rescue save evacuate evacuation | cứu, cứu hộ, giải cứu, cứu nạn, sơ tán, cứu sống, cứu hộ cứu nạn
search: search seek hunt | tìm kiếm, tìm, khám xét, lệnh khám xét
recover: recover recovery restore rebuild reconstruct renovate restoration reconstruction renovation | khôi phục, phục hồi, tái thiết, xây lại, tu bổ, trùng tu, cải tạo, hồi phục
repair: repair fix maintenance maintain | sửa chữa, bảo trì, duy tu, bảo dưỡng
#conference: conference summit forum symposium seminar workshop? meeting | hội nghị, hội thảo, diễn đàn, cuộc họp, họp, thượng đỉnh
#session: session | kỳ họp, phiên họp, phiên
party-congress: "party congress" "national party congress" "provincial party congress" "congress of delegates" | đại hội, đại hội đảng, đại hội đại biểu, đại hội đảng bộ, đại hội đảng toàn quốc
#festival: festival carnival fair expo | lễ hội, liên hoan, hội chợ, festival, hội xuân
#ceremony: ceremony celebrate ceremonies celebration | lễ, buổi lễ, nghi lễ, kỷ niệm?, chào mừng
#event: event | sự kiện, biến cố
opening: open reopen inaugurate launch unveil opening inauguration "open to traffic" "opened to traffic" | mở, khai trương, khánh thành, khai mạc, ra mắt, mở cửa, mở lại, thông xe, khai giảng, phát động, lễ phát động
groundbreaking: groundbreaking "break ground" "broke ground" ground-breaking | khởi công, động thổ
start: start begin began begun commence kick-off onset | bắt đầu, khởi động, triển khai, khởi đầu
finish: finish complete end conclude finalise finalize completion ended | hoàn thành, kết thúc, hoàn tất, xong, hoàn thiện, bế mạc
close: close closure shut shutdown | đóng cửa, đóng, khép lại
operation: operate activity commission? activities operation operational operator "put into operation" "put into use" "come into operation" | vận hành, hoạt động, đi vào hoạt động, khai thác, đưa vào sử dụng, đưa vào khai thác, đưa vào hoạt động, đưa vào vận hành, đi vào vận hành
stop: stop halt cease suspend suspension | dừng, ngừng, đình chỉ, tạm dừng, chấm dứt, ngưng, tạm ngừng
cancel: cancel scrap abolish cancellation | hủy, hủy bỏ, bãi bỏ
delay: delay postpone late behind | chậm, hoãn, trì hoãn, chậm tiến độ, trễ, lùi
continue: continue resume ongoing | tiếp tục, nối lại
approve: approve ratify endorse adopt passed approval adoption | phê duyệt, thông qua, chấp thuận, phê chuẩn, duyệt
reject: reject refuse deny decline? veto refusal | bác bỏ, từ chối, phủ nhận, phủ quyết
permit: permit permission licence license allow authorise authorize | cho phép, giấy phép, cấp phép, phép
ban: ban prohibit forbid forbidden outlaw prohibition | cấm, lệnh cấm, nghiêm cấm
sign: sign signature signing | ký, ký kết, chữ ký
issue: issue promulgate issuance | ban hành, phát hành, cấp?
propose: propose suggest recommend proposal suggestion recommendation | đề xuất, kiến nghị, đề nghị, khuyến nghị, khuyến cáo
request: request ask petition require demand? requirement | yêu cầu, đòi hỏi
announce: announce declare notify notice publish publication announcement declaration | công bố, thông báo, tuyên bố, xuất bản
appoint: appoint nominate assign appointment nomination reappoint reappointment | bổ nhiệm, đề cử, phân công, chỉ định, tái bổ nhiệm, bổ nhiệm lại, giới thiệu ứng cử
resign: resign "step down" quit resignation "stepped down" | từ chức, thôi chức, từ nhiệm, nghỉ việc
replace: replace succeed successor substitute replacement | thay thế, kế nhiệm, thay, người kế nhiệm
promote: promote promotion | thúc đẩy, thăng chức, quảng bá, xúc tiến
establish: establish founded create creation found? establishment | thành lập, thiết lập, sáng lập, tạo ra
dissolve: dissolve disband dissolution | giải thể, giải tán
expand: expand expansion extend extension enlarge widen | mở rộng, kéo dài, gia hạn, nới rộng
develop: develop development | phát triển
improve: improve upgrade enhance improvement | cải thiện, nâng cấp, nâng cao, cải tiến
modernise: modernise modernize modern | hiện đại, hiện đại hóa
change: change amend alter adjust modify amendment adjustment | thay đổi, sửa đổi, điều chỉnh, biến đổi
reach: reach attain achieve hit | đạt, đạt được, chạm mốc
exceed: exceed surpass above "more than" | vượt, vượt quá, vượt mức, hơn
fall-short: "fall short" "fell short" below "less than" | không đạt, dưới, chưa đạt, thấp hơn
use: use usage utilise utilize apply application | sử dụng, ứng dụng, áp dụng, dùng
test: test trial? experiment pilot? | thử nghiệm, kiểm tra, thí điểm, xét nghiệm, thí nghiệm
inspect: inspect check examine monitor supervise inspection examination? supervision | giám sát, kiểm định, theo dõi
investigation: investigate probe inquiry investigation investigator | điều tra, xác minh, làm rõ
discover: discover discovery find found? detect detection | phát hiện, khám phá, tìm thấy, tìm ra
research: research study studies | nghiên cứu
invent: invent inventor innovation patent invention innovative innovate | phát minh, sáng chế, đổi mới sáng tạo, sáng kiến
carry: carry transport ship? freight cargo delivery deliver haul transportation | vận chuyển, vận tải, giao hàng, chở, hàng hóa vận chuyển, chuyên chở
send: send sent dispatch reassign reassignment redeploy | gửi, cử, điều động, điều chuyển, điều động cán bộ
return: return "came back" repatriate | trở về, trả lại, quay lại, hoàn trả, hồi hương
leave: leave left depart departure | rời, rời khỏi, khởi hành, xuất phát
arrive: arrive land? arrival | đến nơi, cập bến, hạ cánh, đặt chân
join: join participate attend "take part" "took part" participation attendance | tham gia, tham dự, gia nhập, dự
lead: lead led chair? | dẫn đầu, chủ trì, đứng đầu, dẫn dắt
organise: held hold organise organize | được tổ chức, diễn ra, tổ chức sự kiện, tổ chức thực hiện
happen: happen occur occurrence "take place" "took place" "broke out" | xảy ra, bùng phát
register: register registration enrol enroll enrolment enrollment | đăng ký, ghi danh, nhập học, đăng kiểm
recognise: recognise recognize recognition certify certificate accredit certification | công nhận, chứng nhận, giấy chứng nhận, ghi nhận
award: award prize honour honor medal trophy reward "certificate of merit" "merit certificate" | giải thưởng, khen thưởng, huân chương, vinh danh, trao giải, huy chương, tôn vinh, bằng khen, cúp?, giấy khen, kỷ niệm chương
win: win won victory triumph beat defeat | thắng, chiến thắng, giành, đánh bại, thắng lợi, giành chiến thắng
fail: fail failure unsuccessful | thất bại, trượt, không thành công
compete: compete competition contest tournament championship league | cuộc thi, giải đấu, thi đấu, cạnh tranh, tranh tài, giải vô địch, giải
strike: strike walkout | đình công, bãi công, đình công của công nhân
boycott: boycott | tẩy chay
recall: recall | thu hồi, triệu hồi
arrest: arrest detain detention custody apprehend "criminal proceedings" | bắt, bắt giữ, tạm giam, tạm giữ, khởi tố, bắt tạm giam, khởi tố vụ án, khởi tố bị can, bắt khẩn cấp
trial: trial? hearing | xét xử, phiên tòa, phiên xử
sentence: sentence conviction convict | kết án, tuyên án, bản án, tuyên phạt, mức án, án
verdict: verdict ruling guilty rule? | phán quyết, có tội
appeal: appeal | kháng cáo, phúc thẩm, kháng nghị
sue: sue lawsuit litigation plaintiff | kiện, khởi kiện, vụ kiện, nguyên đơn
charge: charge? indict accuse indictment accusation | cáo buộc, buộc tội, cáo trạng
crime: crime criminal offence offense felony | tội phạm, tội, hình sự, phạm tội
murder: murder killer homicide manslaughter assassinate assassination | giết người, sát hại, giết, án mạng, ám sát, kẻ giết người
attack: attack assault stab raid ambush | tấn công, hành hung, đâm chém, cuộc tấn công
shooting: shooting shot gunman shoot | xả súng, nổ súng, bắn, bắn chết
theft: theft steal stole stolen thief thieves burglary robbery rob robber | trộm, trộm cắp, ăn trộm, cướp, kẻ trộm, đánh cắp
fraud: fraud scam swindle fraudulent scammer cheat | lừa đảo, gian lận, chiếm đoạt tài sản, chiếm đoạt
smuggling: smuggle contraband smuggler trafficking smuggling traffick | buôn lậu, hàng lậu, buôn người, vận chuyển trái phép
narcotic: drugs narcotic heroin cocaine methamphetamine ketamine | ma túy, heroin, chất cấm
kidnap: kidnap abduct hostage kidnapping abduction | bắt cóc, con tin
rape: rape "sexual abuse" "sexual assault" harassment | hiếp dâm, xâm hại, xâm hại tình dục, quấy rối
violence: violence violent abuse | bạo lực, bạo hành
violation: violate breach infringe offend violation infringement | vi phạm, hành vi vi phạm, xâm phạm
illegal: illegal unlawful illicit | trái phép, bất hợp pháp, phi pháp
seize: seize seizure confiscate | tịch thu, thu giữ
escape: escape flee fled | bỏ trốn, trốn, chạy trốn, trốn thoát, tẩu thoát
threat: threat threaten danger hazard risk dangerous hazardous | nguy cơ, rủi ro, nguy hiểm, đe dọa, mối đe dọa
warn: warn alert warning | cảnh báo, cảnh cáo, hình thức cảnh cáo
protect: protect preserve conserve protection preservation conservation | bảo vệ, bảo tồn, giữ gìn, bảo hộ
prevent: prevent control avoid prevention | phòng chống, ngăn chặn, phòng ngừa, kiểm soát, phòng tránh
ensure: ensure guarantee | bảo đảm, đảm bảo
respond: respond response reaction react | ứng phó, phản ứng, đáp ứng
say: say tell speak said told spoke speech statement remark | nói, cho biết, phát biểu, bài phát biểu, chia sẻ
agree: agree consent consensus | đồng ý, nhất trí, đồng thuận
criticise: criticise criticize condemn criticism | chỉ trích, phê bình, lên án, phê phán
praise: praise commend applaud | khen ngợi, biểu dương, ca ngợi
discuss: discuss debate discussion | thảo luận, bàn?, tranh luận, trao đổi, bàn thảo
promise: promise pledge commit vow commitment | cam kết, hứa, lời hứa
explain: explain explanation | giải thích
complain: complain complaint denounce | khiếu nại, tố cáo, phàn nàn
believe: believe belief confidence trust | tin tưởng, niềm tin, lòng tin
hope: hope expect expectation expected | hy vọng, kỳ vọng, dự kiến, mong đợi, mong muốn
need: need necessary | cần, cần thiết, cần phải
affect: affect impact influence effect | ảnh hưởng, tác động
serve: serve | phục vụ
provide: provide provision | trang bị, chu cấp
collect: collect gather collection | thu gom, thu thập, sưu tập
distribute: distribute allocate distribution allocation | phân phối, phân bổ, cấp phát, phát
divide: divide split separate | chia, chia tách, tách
connect: connect link connection connectivity | kết nối, nối, liên kết
combine: unify unite unity solidarity | đoàn kết, thống nhất
choose: choose chose chosen select pick selection | chọn, lựa chọn, tuyển chọn
compare: compare comparison versus compared | so với, so sánh, so với cùng kỳ, cùng kỳ
commemoration: commemorate tribute remembrance commemoration "incense offering" "offer incense" "offered incense" | tưởng niệm, tưởng nhớ, tri ân, dâng hương, lễ dâng hương
climb: ascend hike trekking | leo núi, leo
cross: cross crossing | vượt qua, băng qua
block: block blockade obstruct congestion "traffic jam" | ùn tắc, phong tỏa, tắc đường, chặn, kẹt xe, tắc nghẽn
remove: remove eliminate eradicate removal elimination | xóa bỏ, loại bỏ, xóa, gỡ bỏ
pollute: pollute contaminate pollution contamination polluted | ô nhiễm, gây ô nhiễm
awareness: awareness "raise awareness" | nâng cao nhận thức, nhận thức cộng đồng
crackdown: crackdown "crack down" "cracked down" | triệt phá, trấn áp, truy quét
arrest-warrant: "arrest warrant" "wanted notice" "wanted list" fugitive | truy nã, lệnh truy nã, lệnh bắt giữ
red-handed: red-handed | bắt quả tang, quả tang
abuse-of-power: "abuse of power" "abuse of office" "abuse of position" "abusing positions" | lợi dụng chức vụ, lạm dụng chức vụ, lạm quyền, lợi dụng chức vụ quyền hạn
collusion: collude collusion "bid rigging" | thông đồng, cấu kết, móc nối, thông thầu
disturb-order: "public disorder" "disturbing public order" "disrupting public order" | gây rối trật tự công cộng, gây rối
intentional-injury: "intentional injury" "intentionally causing injury" "intentionally inflicting injury" | cố ý gây thương tích
usury: usury usurious "loan shark" "loan sharking" | cho vay nặng lãi, tín dụng đen, vay nặng lãi
debt-collection: "debt collection" "debt collector" | đòi nợ, thu hồi nợ
drug-trafficking: "drug trafficking" "drug trafficker" "drug smuggling" "drug ring" | mua bán ma túy, vận chuyển ma túy, mua bán trái phép chất ma túy, vận chuyển trái phép chất ma túy, đường dây ma túy
human-trafficking: "human trafficking" "trafficking in persons" "people smuggling" | mua bán người, buôn bán người
mitigating: "mitigating circumstances" "mitigating circumstance" | tình tiết giảm nhẹ
deterrence: deter deterrence deterrent | răn đe, tính răn đe
wreath: wreath "lay flowers" "laid flowers" | vòng hoa, đặt vòng hoa, dâng hoa
condolence: condolence condolences | chia buồn, lời chia buồn, điện chia buồn
`;
