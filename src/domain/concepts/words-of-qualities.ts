/** Qualities, degrees, feelings, places within a thing, shapes and colours. */
export const QUALITIES = `
early: early earliest | sớm, sớm nhất, giai đoạn đầu
recent: recent lately recently | gần đây, mới đây, vừa qua
current: current nowadays contemporary present-day currently | hiện nay, hiện tại, đương đại
future: future | tương lai
past: past bygone | quá khứ, dĩ vãng
ultimate: ultimate eventual ultimately eventually | rốt cuộc, sau cùng
main: main primary mainly mostly | chính, chủ yếu, chủ đạo
basic: basic fundamental basis foundation elementary | cơ bản, nền móng
special: special particular particularly specific especially specially | đặc biệt, cụ thể, riêng biệt
typical: typical characteristic feature trait typically | đặc trưng, đặc điểm, điển hình
common: common commonly frequent often frequently | thường xuyên, phổ thông, thường gặp
normal: normal ordinary regular usual usually | bình thường, thông thường
strange: strange weird bizarre unusual abnormal odd | kỳ lạ, bất thường, lạ
unique: unique | độc đáo, độc nhất, có một không hai
similar: similar alike resemble analogous similarity | tương tự, giống nhau, tương đồng
same: same identical | giống hệt, cùng một, như nhau
equal: equal equivalent equally | bằng nhau, tương đương, ngang nhau
opposite: opposite contrary contrast | trái ngược, ngược lại, tương phản
true: true truth truly genuine authentic real reality actual | sự thật, thực tế, thật, đúng sự thật
false: false incorrect wrong mistake mistaken error | sai, sai lầm, lỗi, sai sót
correct: correct accurate accuracy exact exactly precise precision | chính xác, đúng, độ chính xác
clear: clear clearly obvious evident transparent transparency | rõ ràng, minh bạch
complex: complex complicated complexity | phức tạp, tính phức tạp
simple: simple simply simplify simplicity | đơn giản, đơn giản hóa
easy: easy easily ease | dễ dàng, dễ
possible: possible probability likely feasible possibly possibility probable | khả năng, khả thi, xác suất
impossible: impossible | không thể, bất khả thi
certain: sure certainty certainly definite | chắc chắn, sự chắc chắn
doubt: doubt suspicion suspicious skeptical uncertain uncertainty doubtful | nghi ngờ, hoài nghi, bất định
secret: secret confidential secrecy mystery mysterious | bí mật, bí ẩn, cơ mật
open-public: publicly openly | công khai
direct: direct directly | trực tiếp
indirect: indirect indirectly | gián tiếp
active: active proactive actively | tích cực, chủ động
passive: passive inactive | thụ động, bị động
positive: positive optimistic optimism | lạc quan, dương tính
negative: negative pessimistic pessimism | âm tính, bi quan
happy: happy joy glad pleased happiness | hạnh phúc, vui mừng, niềm vui, vui
sad: sad sorrow grief unhappy sadness | buồn, nỗi buồn, đau buồn
angry: angry anger fury outrage rage | tức giận, phẫn nộ, giận dữ, cơn giận
afraid: afraid fear frightened scared panic horror fearful | sợ hãi, nỗi sợ, lo sợ, hoảng loạn, kinh hoàng
worry: worry concern anxious anxiety worried concerned | lo ngại, lo lắng, lo âu, quan ngại
surprise: surprise unexpected unexpectedly sudden suddenly surprised surprising | bất ngờ, ngạc nhiên, đột ngột
proud: proud pride | tự hào, niềm tự hào
shame: shame ashamed embarrass disgrace embarrassment | xấu hổ, hổ thẹn, ô nhục
brave: brave bravery courage heroine heroism courageous | dũng cảm, lòng dũng cảm, can đảm
honest: honest honesty integrity sincere loyalty loyal | trung thực, trung thành, lòng trung thành, liêm chính
kindness: kindness generous generosity compassion humane humanitarian | nhân đạo, lòng tốt, nhân ái, hào phóng
cruel: cruel cruelty brutal atrocity brutality | tàn bạo, tàn ác, độc ác, dã man
polite: polite courtesy respect dignity respected | tôn trọng, lịch sự, kính trọng, phẩm giá
intelligent: intelligent clever smart wisdom wise talent genius intelligence talented | thông minh, tài năng, trí tuệ, thiên tài, khôn ngoan
stupid: stupid foolish ignorant ignorance | ngu dốt, ngu ngốc, thiếu hiểu biết
crazy: insane madness lunatic mad | điên, điên rồ, mất trí
lazy: lazy idle laziness | lười biếng, lười
diligent: hard-working hardworking diligent industrious | chăm chỉ, cần cù
careful: careful caution cautious carefully | cẩn thận, thận trọng
ready: ready willing willingness readiness | sẵn sàng, tinh thần sẵn sàng
tired: tired fatigue exhausted weary exhaustion | mệt mỏi, kiệt sức, mệt
weak: weak fragile vulnerable feeble weakness vulnerability | yếu, điểm yếu, dễ bị tổn thương, mong manh
hungry: thirst thirsty | khát, cơn khát
mortality: mortality "death rate" "mortality rate" | tỷ lệ tử vong
alive: alive | còn sống
eternal: eternal immortal everlasting immortality | bất tử, vĩnh cửu, trường sinh
natural: natural naturally nature | tự nhiên, thiên nhiên
artificial: artificial synthetic man-made | nhân tạo, tổng hợp nhân tạo
raw: raw "raw material" | nguyên liệu, nguyên vật liệu, thô
pure: pure purity | tinh khiết, thuần khiết, nguyên chất
dirty: dirty filthy dust | bụi bẩn, bẩn, bụi
dry: dry dried drying | khô, phơi khô, khô ráo
wet: wet moist humidity moisture damp humid | ẩm, độ ẩm, ẩm ướt
warm: warm warmth warming | ấm, ấm áp, sự ấm lên
cool: cool cooling | mát, làm mát, mát mẻ
bright: bright brilliant brightness | sáng chói, độ sáng, rực rỡ
dark: dark darkness | bóng tối, tối tăm
shadow: shadow shade | bóng râm, cái bóng
hard-solid: solid rigid stiff | chất rắn, rắn chắc, cứng
soft: soft flexible elastic flexibility | mềm, linh hoạt, đàn hồi, mềm dẻo
sharp: sharp blade | sắc bén, lưỡi dao
thick: thick thickness | dày, độ dày, bề dày
thin: thin slim slender | mỏng, gầy
narrow: narrow | hẹp, chật hẹp
straight: straight | thẳng, đường thẳng
curved: curve bend curved | cong, đường cong, khúc cua
round-shape: circle sphere spherical | hình tròn, vòng tròn, hình cầu
square-shape: square rectangle rectangular | hình vuông, quảng trường, hình chữ nhật
triangle: triangle triangular pyramid | tam giác, hình tam giác, kim tự tháp
flat-shape: plain plateau | cao nguyên, bình nguyên
shape: shape outline | hình dạng, hình dáng
full: full fully | đầy đủ, đầy
whole: whole entire entirely | toàn bộ các, trọn vẹn, toàn thể
partial: partial partly partially | một phần, từng phần
single: single singular | đơn lẻ, độc thân
alone: alone lonely loneliness solitary | cô đơn, một mình, đơn độc
joint: joint jointly collective mutual | chung, tập thể, chung tay, lẫn nhau
enough: enough sufficient adequate | đủ
excessive: excess overload excessive | dư thừa, quá mức, quá tải
few: few fewer handful | ít ỏi, số ít, vài
approximate: approximate roughly nearly approximately | xấp xỉ, gần như
infinite: infinite infinity endless unlimited | vô hạn, vô tận, không giới hạn
zero: zero nil | số không, bằng không
near: near nearby adjacent neighbouring neighboring | lân cận, gần đó, giáp với, liền kề
far: far remote distant isolated | xa xôi, vùng sâu, hẻo lánh, xa, bị cô lập, cô lập
inside: inside inner interior internal within | bên trong, nội bộ, trong lòng
outside: outside outer exterior external outdoor | bên ngoài, ngoài trời
top: top | đỉnh, hàng đầu, đứng đầu bảng
bottom: bottom | đáy, phía dưới
middle: middle intermediate | ở giữa, trung gian
front: front foreground | phía trước, mặt trước
back-side: rear backward | phía sau, mặt sau
left-side: left-hand "left side" leftist | bên trái, cánh tả, phía trái
right-side: right-hand "right side" | bên phải, cánh hữu, phía phải
edge: edge margin rim boundary boundaries | ranh giới, rìa, mép
corner: corner angle | góc
surface: surface | bề mặt, mặt đất
underground-quality: subterranean groundwater | nước ngầm, dưới lòng đất, ngầm
underwater: underwater submarine diving diver dive | tàu ngầm, dưới nước, lặn, thợ lặn
southeast: southeast southeastern south-east | đông nam, phía đông nam
southwest: southwest southwestern south-west | tây nam, phía tây nam
northeast: northeast northeastern north-east | đông bắc, phía đông bắc
northwest: northwest northwestern north-west | tây bắc, phía tây bắc
green-colour: "green colour" "green color" greenish | màu xanh lá, xanh lá cây, xanh lục
yellow: yellow yellowish | màu vàng
orange-colour: "orange colour" "orange color" | màu cam
purple: purple violet | màu tím, tím
pink: pink | màu hồng
brown: brown | màu nâu, nâu
grey: grey gray | màu xám, xám
silver: silver | bạc, màu bạc
golden: golden gilded | mạ vàng, màu vàng kim
vegetarian: vegetarian vegan | ăn chay, người ăn chay, thuần chay
international-quality: multinational transnational | đa quốc gia, xuyên quốc gia
national: "national level" | cấp quốc gia, tầm quốc gia
mass: mass massive | hàng loạt, đại trà, khối lớn
intense: intense intensity intensive | cường độ, dữ dội, thâm canh
gradual: gradual "step by step" gradually | dần dần, từng bước
stable: stable stability stabilise steady stabilize | ổn định, sự ổn định, bình ổn
unstable: unstable instability turmoil chaos chaotic unrest | bất ổn, hỗn loạn, mất ổn định
urgent: urgent pressing urgently | cấp bách, khẩn trương, cấp thiết
useful: useful usefulness | hữu ích, có ích
useless: useless | vô dụng, vô ích
harmful: harmful damaging detrimental harm | có hại, gây hại, tác hại
voluntary: voluntary voluntarily | tự nguyện
professional: professional profession | chuyên nghiệp, nghề nghiệp, chuyên môn
amateur: amateur | nghiệp dư, không chuyên
advanced: advanced | tiên tiến, nâng cao trình độ
developing: "developing country" underdeveloped "developing countries" | đang phát triển, kém phát triển
luxury: luxury luxurious | xa xỉ, sang trọng, cao cấp
comfortable: comfortable convenience comfort convenient | tiện lợi, thoải mái, tiện nghi, thuận tiện
favourable: favourable favorable facilitate | thuận lợi, tạo điều kiện
lucky: lucky luck fortunate fortune | may mắn, vận may
unlucky: unlucky unfortunate misfortune | không may, bất hạnh, xui xẻo
funny: funny humour humor comic comedy comedian joke humorous | hài hước, hài kịch, diễn viên hài, truyện cười
boring: boring dull boredom | nhàm chán, buồn tẻ
interesting: interesting exciting fascinating | thú vị, lý thú
noisy: noise noisy loud | tiếng ồn, ồn ào
quiet: quiet silent silence calm | im lặng, yên tĩnh, bình tĩnh
ugly: ugly | xấu xí
sacred: sacred holy divine | thiêng liêng, linh thiêng, thần thánh
legendary: legend legendary myth mythology mythical | truyền thuyết, huyền thoại, thần thoại
continuous: continuous continuously constantly uninterrupted | liên tục, không ngừng
consecutive: consecutive successive consecutively "in a row" | liên tiếp
simultaneous: simultaneously simultaneous "at the same time" | đồng thời, cùng lúc, đồng loạt
immediate: immediately immediate instantly | ngay lập tức, lập tức, tức thì
completely: completely totally absolutely absolute | hoàn toàn, tuyệt đối
almost-all: "almost all" "nearly all" "vast majority" | hầu hết, đại đa số
widely: widespread widely | rộng rãi, rộng khắp
profound: profound profoundly deeply | sâu sắc
overnight: overnight | qua đêm
comprehensive: comprehensive comprehensively | toàn diện, một cách toàn diện
perfect: perfect perfection perfectly | hoàn hảo
practical: practical pragmatic | thiết thực, thực tiễn
valuable: valuable precious invaluable | quý giá, quý báu
vast: vast immense | rộng lớn, mênh mông, bao la
crowded: crowded overcrowded bustling | đông đúc, nhộn nhịp, chật chội
sparse: sparse sparsely | thưa thớt
fertile: fertile | màu mỡ, phì nhiêu
fresh: fresh freshness | tươi sống, tươi ngon, trong lành
poisonous: poisonous venomous venom | nọc độc, có độc
friendly: friendly | thân thiện
aggressive: aggressive aggressively | hung hăng, hung hãn
enthusiasm: enthusiasm enthusiastic enthusiastically | nhiệt tình, hăng hái, hào hứng
passion: passion passionate | đam mê, niềm đam mê
curious: curious curiosity | tò mò, hiếu kỳ
perseverance: perseverance persevere persistent persistence | kiên trì, bền bỉ
confident: confident self-confidence confidently | tự tin
tolerant: tolerance tolerant tolerate | khoan dung, bao dung
sympathy: sympathy sympathetic empathy | đồng cảm, cảm thông, thông cảm
disappointed: disappointed disappointment disappointing | thất vọng
despair: despair hopeless desperate desperation | tuyệt vọng, vô vọng
magnificent: magnificent majestic splendid | hùng vĩ, tráng lệ, nguy nga
impressive: impressive impression impress | ấn tượng, gây ấn tượng
wonderful: wonderful marvellous marvelous fantastic | tuyệt vời, kỳ diệu
terrible: terrible horrible dreadful terrifying | khủng khiếp, kinh khủng
elegant: elegant elegance | thanh lịch, tao nhã
outdated: outdated obsolete old-fashioned | lạc hậu, lỗi thời
reputation: reputation prestige prestigious reputable | danh tiếng, danh giá
`;
