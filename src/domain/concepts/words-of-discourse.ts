/** Abstract nouns and the verbs that go with them, such as any article uses. */
export const DISCOURSE = `
work: work works working | làm việc, công tác
work-of-art: masterpiece "literary work" "work of art" | tác phẩm, kiệt tác
detail: detail details detailed | chi tiết, tỉ mỉ
content: content contents | nội dung
topic: topic theme | chủ đề, đề tài
context: context circumstance background setting | bối cảnh, hoàn cảnh, tình huống
consequence: consequence aftermath repercussion | hậu quả, hệ quả
scope: scope | phạm vi
aspect: aspect perspective | khía cạnh, góc độ, phương diện
trend: trend tendency | xu hướng, xu thế
development-course: developments | diễn biến
generation: generation generations | thế hệ
journey: journey | hành trình
mission: mission | sứ mệnh
access: access accessible | tiếp cận, truy cập
take-advantage: "take advantage" "make use" exploit | tận dụng, lợi dụng
consolidate: consolidate strengthen reinforce | củng cố, tăng cường, phát huy
orientation: "policy line" "party line" orientation | chủ trương, đường lối, định hướng phát triển
attention: attention attentive | quan tâm, chú ý, chú trọng
steer: steer steered | chỉ đạo, chèo lái
conclusion: conclusion | kết luận
account-for: "account for" constitute "accounted for" "accounts for" | chiếm
acceptance-test: "acceptance test" | nghiệm thu
panel: panel "panel discussion" | tọa đàm
intellectual: intellectual scholar | trí thức, học giả
landscape: landscape scenery | cảnh quan, phong cảnh, cảnh đẹp
reflect: reflect reflection | phản ánh
mode: mode | phương thức, chế độ hoạt động
accept: accept acceptance | chấp nhận
absence: absence absent | vắng mặt, thiếu vắng
presence: presence | sự hiện diện, hiện diện, có mặt
ambition: ambition ambitious aspiration | tham vọng, khát vọng, hoài bão
attitude: attitude | thái độ
available: available availability | sẵn có, có sẵn
alternative: alternative | phương án, phương án thay thế
choice: choice option | sự lựa chọn, lựa chọn khác
chart: chart graph diagram | biểu đồ, đồ thị, sơ đồ
colleague: colleague coworker | đồng nghiệp
crowd: crowd | đám đông
determine: determine determination | quyết tâm, xác định rõ
direction: direction | phương hướng, hướng, hướng đi
dominate: dominate domination dominance dominant | thống trị, chiếm ưu thế, áp đảo
edition: edition version | phiên bản, ấn bản
enter: enter entry | bước vào, nhập cảnh, đi vào
evil: evil wicked | cái ác, tà ác
example: example instance | ví dụ, thí dụ, tấm gương
express: expression express | biểu hiện, diễn đạt, bày tỏ
extreme: extreme extremist extremism | cực đoan, cực kỳ
frame: frame framework | khuôn khổ, khung
gap: gap | khoảng trống, chênh lệch
indication: indicate indication | dấu hiệu, biểu thị
impose: impose imposition | áp đặt, áp thuế
initial: initial original initially originally | ban đầu, nguyên bản, thoạt đầu
input: input | đầu vào
introduce: introduce introduction | giới thiệu, du nhập, đưa vào
justify: justify justification | biện minh, lý giải
label: label | nhãn mác, nhãn hàng
layer: layer | lớp phủ, lớp đất
load: load | tải trọng, trọng tải
material: material materials | vật liệu, chất liệu, vật tư
note: note notes | ghi chú, lưu ý
observe: observe observation observer | quan sát, người quan sát, quan sát viên
obtain: obtain | thu được, giành được
occasion: occasion | dịp, nhân dịp
pace: pace tempo | nhịp độ, nhịp
pattern: pattern | hoa văn, khuôn mẫu
personal: personal | riêng tư, của cá nhân
physical: physical | thể chất, thể lực
pleasure: pleasure delight enjoy enjoyment | thích thú, thưởng thức, tận hưởng
position: position | chức vụ, vị thế, cương vị
range: range | tầm, dải
reader: reader readership | độc giả, bạn đọc, người đọc
regard: regard consider regarded considered | coi là, được coi là, được xem là
release: release | phóng thích, thả
reliable: reliable credible reliability credibility | đáng tin cậy, tin cậy, uy tín
repeat: repeat repetition | lặp lại, nhắc lại
rest: rest | nghỉ ngơi
ring: ring | nhẫn, chiếc nhẫn
sample: sample specimen | mẫu vật, lấy mẫu
scene: scene | hiện trường, cảnh phim
section: section segment | đoạn, phân khúc
sense: sense senses | giác quan
sequence: sequence | trình tự, chuỗi
series: series | loạt, chuỗi sự kiện
shift: shift transition | chuyển dịch, chuyển đổi, quá độ
transform: transform transformation | biến thành, chuyển mình, biến chuyển
shock: shock shocking | cú sốc, gây sốc
significant: significant noticeable considerable significance | đáng kể, có ý nghĩa
step: step steps | bước
strict: strict strictly | nghiêm ngặt, nghiêm túc, nghiêm
style: style | phong cách, kiểu
submit: submit submission | nộp hồ sơ, đệ trình, trình
suppose: suppose presume assume assumption supposed | giả định, giả sử
update: update | cập nhật
voice: voice vocal | giọng nói, tiếng hát, giọng
virtue: virtue | đức hạnh, phẩm chất
insist: insist | khăng khăng
intervene: intervene intervention interfere interference | can thiệp, sự can thiệp
pretend: pretend | giả vờ
regret: regret remorse | hối tiếc, tiếc nuối, ân hận
reside: reside | cư trú, sinh sống tại
trace: trace track | dấu vết, lần theo, vết tích
urge: urge | kêu gọi, thúc giục, đôn đốc, hối thúc
tempt: tempt temptation | cám dỗ
decorate: decorate decoration | trang trí
deserve: deserve worthy | xứng đáng
become: become became | trở thành, trở nên
carry-out: "carry out" "carried out" "carrying out" | tiến hành
look-after: "look after" "take care" caregiver "taking care" | chăm sóc, trông nom, chăm lo
point-out: "point out" "pointed out" | chỉ ra, vạch ra
list: list lists | danh sách, liệt kê
measures: measures | biện pháp
action: action | hành động
human-resources: "human resources" "human resource" | nguồn nhân lực, nhân lực chất lượng
integrate: integrate integration | hội nhập, tích hợp, hòa nhập
public-order: "public order" "law and order" "social order" "security and order" "social order and safety" | trật tự công cộng, trật tự an toàn xã hội, an ninh trật tự, trật tự xã hội
social-evil: "social evil" "social evils" | tệ nạn, tệ nạn xã hội
flow: flow | dòng chảy, lưu lượng
core: core nucleus | cốt lõi, hạt nhân nguyên tử, lõi
path: path trail | con đường mòn, lối đi, đường mòn
ball: ball | quả bóng, trái bóng
bar: pub nightclub karaoke | quán bar, karaoke, quán karaoke
wild: wild | hoang dã, hoang
summary: summary summarise summarize | tóm tắt, tổng kết, sơ kết
year-on-year: year-on-year | so với cùng kỳ năm trước, cùng kỳ năm trước, cùng kỳ năm ngoái
conversation: conversation chat chatting | trò chuyện, cuộc trò chuyện, nói chuyện
disagree: disagree disagreement | bất đồng, không đồng ý
controversy: controversy controversial | gây tranh cãi
priority: priority prioritise prioritize priorities | ưu tiên
turning-point: "turning point" milestone | bước ngoặt, cột mốc, dấu mốc
overview: overview | tổng quan
destiny: destiny fate destined | số phận, định mệnh, vận mệnh
scandal: scandal | bê bối, vụ bê bối
minority: minority minorities | thiểu số
`;
