/** What people do and what is done, in general verbs. */
export const ACTIONS = `
give: give gave given handover | trao, bàn giao, đưa cho
take: take took taken | lấy, cầm
bring: bring brought | mang lại, mang đến, đem lại
put: put | đặt vào, đặt để, để vào
place: place places | nơi, nơi chốn
keep: keep kept retain retention | giữ, duy trì, giữ lại
hide: hide hid hidden conceal | che giấu, giấu, ẩn náu
show: demonstrate display | thể hiện, cho thấy, hiển thị
see: see saw seen watch | nhìn thấy, xem, trông thấy
look: look gaze stare | nhìn, ngắm
hear: hear heard listen | nghe, lắng nghe, nghe thấy
feel: feel felt sensation feeling | cảm thấy, cảm giác, cảm nhận
think: think thought thinking | suy nghĩ, nghĩ, tư duy
know: know knew known knowledge | biết, kiến thức, hiểu biết
understand: understand understood comprehend understanding | hiểu, thấu hiểu, nắm bắt
remember: remember memory memorise memorize memories | nhớ, ký ức, ghi nhớ, trí nhớ
forget: forget forgot forgotten oblivion | quên, lãng quên, quên lãng
dream: dream dreamt nightmare | giấc mơ, ước mơ, mơ ước, ác mộng
imagine: imagine imaginary imagination | tưởng tượng, trí tưởng tượng, hình dung
question: question inquire query | câu hỏi, hỏi, đặt câu hỏi, chất vấn
answer: answer reply answered | trả lời, câu trả lời, đáp án, giải đáp
write: write wrote written writing | viết, soạn thảo, viết lách
draw-picture: drawing sketch illustrate illustration | bản vẽ, vẽ, minh họa, phác thảo
count: count counting | đếm, kiểm đếm, tính đếm
calculate: calculate compute calculation | tính toán, phép tính
measure: measure measurement measured | đo lường, đo đạc, đo
call: call called | gọi, gọi là, cuộc gọi
define: define definition | định nghĩa, xác định
describe: describe description depict portray | mô tả, miêu tả, khắc họa
identify: identify identified | nhận diện, nhận dạng, nhận biết
prove: prove proof proven evidence | chứng minh, bằng chứng, chứng cứ
confirm: confirm affirm verify verification confirmation | xác nhận, khẳng định, kiểm chứng
reveal: reveal disclose disclosure revelation leak | tiết lộ, hé lộ, bật mí, rò rỉ
comment: comment opinion view viewpoint | ý kiến, quan điểm, bình luận, nhận xét
assess: assess evaluate assessment evaluation evaluated appraise appraisal | đánh giá, thẩm định, nhận định, thẩm tra
review: review revise revision | rà soát, xem xét, ôn tập
analyse: analyse analyze analysis analytical analyses | phân tích
emphasise: emphasise emphasize underline highlight emphasis | nhấn mạnh, nêu bật
mention: mention refer cite reference | đề cập, nhắc đến, trích dẫn, tham khảo
claim: claim allege claimed allegation | cho rằng, tuyên bố rằng, đòi quyền
argue: argue argument dispute quarrel | tranh cãi, lập luận, tranh chấp, cãi nhau
persuade: persuade convince persuasion | thuyết phục, vận động thuyết phục
encourage: encourage incentive motivate encouragement motivation preferential "driving force" | khuyến khích, động viên, khích lệ, động lực, ưu đãi
compulsion: compel coerce coercion compulsory mandatory obligatory oblige obligation | bắt buộc, ép buộc, cưỡng chế, nghĩa vụ
order-command: order command ordered commander | mệnh lệnh, ra lệnh, chỉ huy
obey: obey comply compliance abide adherence adhere | tuân thủ, chấp hành, tuân theo
instruct: guide guidance guideline | hướng dẫn, chỉ dẫn, cẩm nang
advise: advise advice advisor consult adviser consultation consultant | tư vấn, lời khuyên, cố vấn, tham vấn, tham mưu
thank: thank grateful gratitude | cảm ơn, biết ơn, lòng biết ơn
apologise: apologise apologize apology | xin lỗi, lời xin lỗi
forgive: forgive pardon amnesty forgiveness | tha thứ, ân xá, đặc xá
greet: greet congratulate greeting congratulations | chúc mừng, lời chúc, chào hỏi
invite: invite invitation | mời, lời mời, giấy mời
meet: meet met encounter | gặp gỡ, gặp, gặp mặt
accompany: accompany escort accompanied | đồng hành, hộ tống, tháp tùng
follow: follow pursue pursuit | theo đuổi, bám theo, đi theo
wait: wait queue waiting | chờ đợi, xếp hàng, đợi
stay: stay remain remained | ở lại, vẫn còn, còn lại
move: move movement moved | di chuyển, chuyển động, dịch chuyển, phong trào
walk: walk walking | đi bộ, bước đi
run: running ran | chạy bộ, chạy
jump-leap: leap hop | nhảy, bước nhảy, nhảy cao
sit: sit sat sitting | ngồi
stand: stand stood | đứng vững, đứng lên
sleep: sleep slept asleep insomnia | ngủ, giấc ngủ, mất ngủ
wake: wake woke awaken | thức dậy, tỉnh dậy, đánh thức
eat: eat ate eaten eating | ăn, ăn uống, ăn thịt
cooking: boil fry bake roast grill cooking | nấu ăn, nướng, luộc, chiên, nấu
taste: taste flavour flavor delicious tasty | hương vị, vị giác, ngon
smell: smell odour odor scent perfume | mùi, mùi hương, mùi hôi, nước hoa
touch: touch contact | tiếp xúc, chạm, liên hệ
wear: wear wore worn dress | mặc, mặc quần áo, đeo
wash: wash clean bathe washing bath | rửa, giặt, tắm, làm sạch
laugh: laugh laughter smile | cười, nụ cười, tiếng cười
cry: cry weep tear tears | khóc, nước mắt, rơi lệ
sing: sing sang sung singing | hát, ca hát
play: play playing | chơi, chơi bóng, vui chơi
throw: throw threw thrown hurl toss | ném, quăng
push: push pushed | đẩy, đẩy mạnh
pull: pull tow drag | kéo, lôi kéo
kick: kick | đá bóng, cú đá, sút
strike-blow: struck beating punch slap | đánh đập, đấm, cú đấm, đánh
break: break broke broken | phá vỡ, gãy, làm vỡ, vỡ
cut-off: slice chop sever | cắt, chặt, cắt bỏ
dig: dig dug excavate drill excavation | đào?, khai quật, khoan
fill: fill filled | lấp đầy, san lấp, điền vào
empty-out: discharge drain dump | xả, đổ thải, xả thải
pour: pour spill spillage | rót, tràn, tràn dầu
mix: mix mixture blend mixed | hỗn hợp, pha trộn, trộn
add: add added addition supplement additional | bổ sung, thêm, cộng thêm
subtract: deduct subtract deduction subtraction | khấu trừ, phép trừ, trừ đi
multiply: multiply multiplication replicate | nhân rộng, phép nhân
lift-up: hoist uplift | nhấc, nâng đỡ
hang: hang hung | treo
bind: bind bound rope | buộc, dây thừng, trói
cover: cover coverage covered | bao phủ, che phủ, bao trùm
wrap: wrap packaging pack package | bao bì, đóng gói, gói
install: install assemble installation installed assembly | lắp đặt, lắp ráp, cài đặt
design: design designer designed | thiết kế, nhà thiết kế
create: creative creator creativity | sáng tạo, tính sáng tạo, tạo nên
make: make made making | làm ra, tạo thành, chế tác
form: form formation formed | hình thành, hình thức, thành hình
consist: consist comprise include contain composed | bao gồm, gồm, chứa, gồm có
exclude: exclude exclusion except exception | ngoại lệ, ngoại trừ, loại trừ
belong: belong possess belonging possession | thuộc, thuộc về
exchange: exchange swap barter | giao lưu, đổi lấy, hoán đổi
refund: refund reimbursement | hoàn tiền, hoàn thuế
espionage: spy espionage spying | gián điệp, do thám, tình báo
lie: lie lying deceive deception falsify fake counterfeit | nói dối, giả mạo, hàng giả, lừa dối, tiền giả
betray: betray betrayal treason traitor | phản bội, phản quốc, kẻ phản bội
hate: hate hatred hostility | ghét, căm ghét, thù hận, thù địch
love: love romance romantic loved | tình yêu, yêu, yêu thương
like: prefer favourite favorite hobby preference | yêu thích, sở thích, ưa chuộng, ưa thích
want: want desire wish wanted | muốn, mong ước, khao khát, ước muốn
try: try attempt tried effort strive endeavour endeavor | nỗ lực, cố gắng, thử
intend: intend intention purpose intent | mục đích, ý định, dự định
prepare: prepare preparation prepared | chuẩn bị, sửa soạn
practise: practise practice rehearsal rehearse | thực hành, diễn tập, luyện tập, tập luyện, rèn luyện
implement: implement execute enforce implementation execution enforcement | thực hiện, thi hành, thực thi
manage: handle tackle handling | xử lý, giải quyết công việc, ứng xử
coordinate: coordinate coordination coordinator | điều phối, điều phối viên, phối hợp với
govern: govern ruled reign governance | cai trị, trị vì, quản trị
conquer: conquer conquest conqueror occupy subjugate | chinh phục, chiếm đóng, xâm chiếm
invade: invade invasion aggression invader | xâm lược, cuộc xâm lược, quân xâm lược
surrender: surrender capitulate "turned himself in" "turned herself in" "turned themselves in" "turn himself in" | đầu hàng, ra đầu thú, đầu thú, tự thú
liberate: liberate emancipate freed liberation emancipation | giải phóng, trả tự do
rebel: rebel rebellion revolt uprising insurgency mutiny insurgent | nổi dậy, khởi nghĩa, quân nổi dậy, nổi loạn
revolution: revolution revolutionary | cách mạng, cuộc cách mạng
retreat: retreat withdraw withdrew withdrawal | rút lui, rút khỏi, rút quân, rút
deploy: deploy deployment mobilise mobilize mobilisation mobilization | huy động, triển khai quân, điều quân
patrol: patrol | tuần tra, tuần tiễu
fight: fought struggle | đấu tranh, chiến đấu, cuộc đấu tranh
resist: resist resistance | kháng chiến, kháng cự, chống lại, sức đề kháng
slaughter: slaughter cull butcher | giết mổ, mổ thịt, lò mổ
hurt: pain ache painful | đau, đau đớn, cơn đau
suffer: suffer suffering | chịu đựng, đau khổ, gánh chịu
survive: survival | tồn tại
birthday: birthday | sinh nhật, ngày sinh
birthplace: birthplace hometown | nơi sinh, quê hương, quê quán, quê
upbringing: upbringing adopted foster adoptive | nuôi dưỡng, nhận nuôi, con nuôi
inherit: inherit heir legacy inheritance | thừa kế, người thừa kế, kế thừa, di sản để lại
originate: originate derive descend descent derived descendant | bắt nguồn, hậu duệ, con cháu
appear: appear emerge appearance emergence | xuất hiện, ngoại hình, nổi lên
disappear: vanish | mất dấu
spread: spread proliferate dissemination spreading disseminate | lan rộng, phổ biến kiến thức, lan truyền, lan tỏa
propagate: propaganda propagate | tuyên truyền, công tác tuyên truyền
fall-down: topple tumble | ngã, rơi xuống, rơi
rise-up: ascent upward | đi lên, vươn lên
turn: turn rotate spin turned rotation | quay, xoay, rẽ
mean: signify meaning | ý nghĩa, nghĩa là, có nghĩa
represent: represent symbolise symbolize emblem represents symbol | biểu tượng, tượng trưng, biểu trưng
depend: depend rely reliance dependence dependent | phụ thuộc, lệ thuộc, dựa vào
relate: relate involve related involved involvement | liên quan, dính líu, có liên quan
suitable: suit suitable appropriate fit | phù hợp, thích hợp, thích ứng
adapt: adapt adaptation adapted | thích nghi, thích ứng với, chuyển thể
difference: differ difference different | khác nhau, khác biệt, sự khác biệt
vary: vary diverse various diversify varied diversity | đa dạng, sự đa dạng, nhiều loại
imitate: imitate copy mimic imitation | bắt chước, sao chép, bản sao
inspiration: inspire inspiration inspired | truyền cảm hứng, cảm hứng, lấy cảm hứng
attract: attract lure attractive attracted | thu hút, hấp dẫn, lôi cuốn
focus: focus concentrate concentration | tập trung, trọng tâm
ignore: ignore neglect overlook neglected | bỏ qua, phớt lờ, thờ ơ
limit: limit restrict limitation restriction | hạn chế, giới hạn
interrupt: interrupt disrupt disruption interruption | gián đoạn, làm gián đoạn
accelerate: accelerate expedite acceleration "speed up" "sped up" | đẩy nhanh, tăng tốc, gia tốc
balance: balance equilibrium balanced | cân bằng, cân đối
reserve: reserve stockpile reserves | dự trữ, kho dự trữ, tích trữ
wastefulness: squander wasteful | lãng phí, phung phí
shortage: lack shortage scarcity scarce insufficient | thiếu, khan hiếm, tình trạng thiếu
satisfaction: satisfy satisfaction satisfied | hài lòng, thỏa mãn, đáp ứng nhu cầu
overcome: overcome remedy remediate | khắc phục, vượt khó
banquet: feast banquet | bữa tiệc, yến tiệc, tiệc
entrance-exam: entrance "entrance exam" | thi đầu vào, thi tuyển
sail: sail voyage sailing | chuyến hải trình, chèo thuyền, giương buồm
explore: explore expedition exploration explorer | thám hiểm, nhà thám hiểm, thăm dò
settle: settle settler settlement | định cư, khu định cư
colonise: colony colonise colonize colonies colonial colonialism | thuộc địa, thực dân
exile: exile deport expel expulsion exiled deportation | lưu đày, trục xuất, lưu vong
death-penalty: "death penalty" "capital punishment" | tử hình, án tử hình
torture: torture tortured | tra tấn
punish: punish discipline disciplinary punishment "disciplinary action" "disciplinary measure" | kỷ luật, hình phạt, trừng trị, xử lý kỷ luật, thi hành kỷ luật
trapped: trapped stranded stuck | mắc kẹt, bị mắc kẹt, kẹt lại
shake: shake shook shaken shaking tremble | rung lắc, rung chuyển, run rẩy
crack: crack cracked | vết nứt, rạn nứt, nứt
embroider: embroidery embroider embroidered | thêu, thêu thùa
hesitate: hesitate hesitant hesitation | do dự, ngần ngại, lưỡng lự
conspire: conspiracy conspire conspirator | âm mưu, thuyết âm mưu
compromise: compromise | thỏa hiệp, nhượng bộ
hinder: hinder impede hindrance | cản trở, gây cản trở
minimise: minimise minimize mitigate mitigation alleviate | giảm thiểu, giảm nhẹ
worsen: worsen deteriorate deterioration aggravate | xấu đi, trở nên tồi tệ, trầm trọng hơn
degrade: degrade degradation dilapidated | xuống cấp
decay: decay rot rotten decompose decomposition | phân hủy, mục nát, thối rữa
heal: heal healing | chữa lành
accumulate: accumulate accumulation accumulated | tích lũy, tích tụ
communicate: communicate communication communications | giao tiếp, truyền đạt
interact: interact interaction interactive | tương tác
entertainment: entertainment entertain entertaining recreation | giải trí, vui chơi giải trí
reunite: reunite reunion | đoàn tụ, sum họp, tái ngộ
fundraising: fundraising fundraiser | gây quỹ
sacrifice: sacrifice | sự hy sinh, hiến tế
adventure: adventure adventurous | phiêu lưu, cuộc phiêu lưu
oppress: oppress oppression oppressed | áp bức, bị áp bức
persecute: persecute persecution mistreat mistreatment | bức hại, ngược đãi
`;
