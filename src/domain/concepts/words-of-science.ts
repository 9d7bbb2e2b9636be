/** Theories, physics, chemistry, biology, astronomy, mathematics, computing, the mind, words. */
export const SCIENCE = `
theory: theory theoretical theorem hypothesis theories | lý thuyết, thuyết, học thuyết, giả thuyết, định lý
principle: principle | nguyên tắc, nguyên lý
concept: concept notion | khái niệm
logic: logic reasoning logical | logic, suy luận
phenomenon: phenomenon phenomena | hiện tượng
process: process procedure | quá trình, quy trình
factor: factor element | yếu tố, nhân tố
object: object thing | vật thể, đồ vật, vật
substance: substance matter | chất, vật chất, hợp chất
structure: structure structural | cấu trúc, kết cấu
function: function functional | chức năng, hàm số
mechanism: mechanism | cơ chế
formula: formula equation | công thức, phương trình
atom: atom atomic | nguyên tử
molecule: molecule molecular | phân tử
electron: electron | electron, điện tử
proton: proton | proton
neutron: neutron | neutron, nơtron
particle: particle particles | hạt, hạt cơ bản
ion: ion ionic ions | ion
isotope: isotope | đồng vị
radiation: radiation radioactive radioactivity | phóng xạ, bức xạ, chất phóng xạ
wavelength: wavelength | bước sóng
spectrum: spectrum | quang phổ, dải tần
ultraviolet: ultraviolet | tia cực tím, tử ngoại
infrared: infrared | hồng ngoại, tia hồng ngoại
photon: photon | photon
xray: x-ray | tia x, chụp x-quang
laser: laser | laser
sound: sound acoustic | âm thanh, tiếng động
wave: wave | sóng, làn sóng
frequency: frequency hertz | tần số, tần suất
gravity: gravity gravitational | trọng lực, lực hấp dẫn
friction: friction | ma sát, lực ma sát
thrust: thrust | lực đẩy
motion: motion | chuyển động cơ học, sự chuyển động
momentum: momentum | động lượng, đà phát triển
inertia: inertia | quán tính
pressure: pressure | áp suất, áp lực, sức ép
vacuum: vacuum | chân không
magnet: magnet electromagnetic magnetic magnetism | từ trường, nam châm, điện từ
voltage: voltage volt | điện áp, hiệu điện thế, điện thế
electric-current: "electric current" ampere | dòng điện
circuit: circuit | mạch điện
thermodynamics: thermodynamics thermal entropy | nhiệt động lực học, nhiệt, nhiệt năng
relativity: relativity | thuyết tương đối, tương đối
liquid: liquid fluid | chất lỏng
gas-state: gaseous vapor vapour steam | hơi nước, chất khí, khí
evaporation: evaporate condensation evaporation | bay hơi, ngưng tụ, bốc hơi
melt: melt thaw melting | tan chảy, nóng chảy, băng tan
freeze: frozen froze | đóng băng, đông lạnh
boiling-point: "boiling point" "melting point" | điểm sôi, nhiệt độ sôi, điểm nóng chảy
oxygen: oxygen | oxy, ôxy, khí oxy
hydrogen: hydrogen | hydro, hyđrô, khí hydro
nitrogen: nitrogen | nitơ, khí nitơ, đạm
ammonia: ammonia | amoniac
carbon-dioxide: "carbon dioxide" | khí co2, carbon dioxide, khí cacbonic
methane: methane | metan, khí metan
helium: helium | heli, khí heli
noble-gas: "noble gas" neon argon | khí hiếm
sulphur: sulfur sulphur | lưu huỳnh
phosphorus: phosphorus phosphate | phốt pho, phốt phát
chlorine: chlorine chloride | clo, clorua
iodine: iodine | i-ốt, iốt
fluorine: fluorine fluoride | flo, florua
sodium: sodium | natri
potassium: potassium | kali
calcium: calcium | canxi
lithium: lithium | lithium, liti
cobalt: cobalt | coban
nickel: nickel | niken
mercury: mercury | thủy ngân, sao thủy
lead-poisoning: "lead poisoning" | nhiễm độc chì, ngộ độc chì
zinc: zinc | kẽm
platinum: platinum | bạch kim
titanium: titanium | titan
bronze: bronze brass | đồ đồng, đồng đỏ
rust: rust corrosion | gỉ sét, ăn mòn
alloy: alloy | hợp kim
acid: acid acidic | axit, a-xít
alkali: alkaline alkali | kiềm, bazơ
oxide: oxide oxidation oxidize | oxit, oxy hóa, quá trình oxy hóa
chemical-reaction: "chemical reaction" | phản ứng hóa học
catalyst: catalyst catalytic | chất xúc tác, xúc tác
compound: compound compounds | hợp chất hóa học, hỗn hợp chất
crystal: crystal crystalline | tinh thể, pha lê
diamond: diamond | kim cương
gem: gem gemstone jewel jewellery jewelry ruby jade | trang sức, đá quý, ngọc, hồng ngọc
pearl: pearl | ngọc trai
solution-liquid: solvent dissolved | dung dịch, dung môi
periodic-table: "periodic table" "chemical element" "chemical elements" | bảng tuần hoàn, nguyên tố, nguyên tố hóa học
polymer: polymer nylon fibre fiber | sợi, polyme, chất xơ
explosive-powder: gunpowder dynamite | thuốc súng, thuốc nổ
photosynthesis: photosynthesis chlorophyll | quang hợp, diệp lục
evolution: evolution evolutionary evolve darwin evolved | tiến hóa, thuyết tiến hóa
natural-selection: "natural selection" | chọn lọc tự nhiên
organism: organism microorganism microbe | sinh vật, vi sinh vật
protein: protein amino enzyme | protein, enzyme, chất đạm, axit amin
chromosome: chromosome mutation mutant | nhiễm sắc thể, đột biến
clone: clone cloning | nhân bản vô tính, nhân bản
reproduction: reproduction reproduce sexual reproductive | sinh sản, sinh sản hữu tính, tình dục
metabolism: metabolism digestion metabolic | trao đổi chất, chuyển hóa, tiêu hóa
respiration: respiration breathe breathing breath | hô hấp tế bào, hít thở, hơi thở, thở
habitat: habitat | môi trường sống, sinh cảnh
food-chain: "food chain" | chuỗi thức ăn
predator: predator prey predatory | con mồi, động vật ăn thịt, kẻ săn mồi
parasite: parasite worm parasitic | ký sinh trùng, ký sinh, giun
fungus: fungus fungi fungal mold | nấm mốc, nấm bệnh
mammal: mammal | động vật có vú, thú có vú
reptile: reptile lizard | bò sát, thằn lằn
amphibian: amphibian frog toad | ếch, lưỡng cư, cóc
classification: classification classify taxonomy genus | phân loại, phân loại học
geology: geology geological geologist | địa chất, nhà địa chất
geography: geography geographic geographical geographer | địa lý
astronomy: astronomy astronomer astrophysics astronomical | thiên văn học, thiên văn, nhà thiên văn học
solar-system: "solar system" | hệ mặt trời
mars: mars martian | sao hỏa
venus: venus | sao kim
jupiter: jupiter | sao mộc
saturn: saturn | sao thổ
milky-way: "milky way" | dải ngân hà, ngân hà
black-hole: "black hole" supernova | hố đen, lỗ đen, siêu tân tinh
big-bang: "big bang" | vụ nổ lớn, vụ nổ big bang
universe: universe cosmos cosmic cosmology | vũ trụ học, vũ trụ bao la
eclipse: eclipse "solar eclipse" | nhật thực, nguyệt thực
meteor: meteor meteorite | thiên thạch, sao băng
atmosphere: atmosphere ozone atmospheric | khí quyển, bầu khí quyển, tầng ozone
sky: sky skies cloud | bầu trời, mây, đám mây
lightning: lightning thunder thunderstorm | sét, sấm sét, sấm, dông
rainbow: rainbow | cầu vồng
tide: tide tidal | thủy triều, triều cường
spaceflight: astronautics "space station" spaceship | trạm vũ trụ, phi thuyền
launch-rocket: liftoff "launch pad" | bệ phóng, phóng tên lửa
geometry: geometry geometric geometrical | hình học
algebra: algebra calculus | đại số, giải tích
arithmetic: arithmetic integer | số học, số nguyên
prime-number: "prime number" primes | số nguyên tố
fraction: fraction decimal | phân số, số thập phân, thập phân
probability-theory: statistician "random variable" random | ngẫu nhiên, biến ngẫu nhiên
line: line lines | đường dây, vạch
dimension: dimension three-dimensional | chiều không gian, ba chiều
algorithm: algorithm | thuật toán
programming: programming programmer coding | lập trình
source-code: code "source code" | mã nguồn, mã
operating-system: "operating system" linux windows android | hệ điều hành
processor: processor cpu microprocessor | bộ xử lý, vi xử lý
memory-storage: "hard disk" "hard drive" "memory card" | ổ cứng, bộ nhớ, thẻ nhớ
server: server "data center" "data centre" | máy chủ, trung tâm dữ liệu
cloud-computing: "cloud computing" | điện toán đám mây
big-data: "big data" | dữ liệu lớn
screen: screen touchscreen | màn hình, màn ảnh
keyboard: keyboard | bàn phím
print: print printer printing printed | in ấn, máy in
virtual-reality: "virtual reality" virtual | thực tế ảo, ảo
search-engine: "search engine" google | công cụ tìm kiếm, google
browser: browser | trình duyệt
download: download upload | tải xuống, tải về, tải lên
encryption: encryption decrypt cipher encrypt | mã hóa, giải mã, mật mã
malware: malware spyware ransomware | mã độc, phần mềm độc hại
computer-network: wifi wi-fi wireless router | không dây, wifi, mạng không dây
signal: signal antenna transmitter | tín hiệu, ăng-ten, máy phát
game-video: "video game" gaming gamer esports | trò chơi điện tử, game, thể thao điện tử
electronics: electronics electronic | điện tử tiêu dùng, thiết bị điện tử, linh kiện điện tử
transistor: transistor diode | bóng bán dẫn
sensor: sensor | cảm biến
radar: radar | ra-đa, radar
gps: gps | gps, định vị
engineering: engineering | kỹ thuật xây dựng, ngành kỹ thuật
mechanics: mechanical mechanics mechanic | cơ khí, cơ học, thợ máy
nanotechnology: nano nanotechnology | công nghệ nano, nano
experiment-tool: microscope microscopic | kính hiển vi
instrument: instrument apparatus | nhạc cụ, công cụ, khí cụ
clock: clock | đồng hồ
calendar: calendar | lịch âm, dương lịch, cuốn lịch
steam-engine: "steam engine" | động cơ hơi nước, đầu máy hơi nước
combustion: combustion | đốt cháy, sự cháy, đốt trong
piston: piston cylinder boiler | xi lanh, pít-tông, nồi hơi
wheel: wheel tyre tire | bánh xe, lốp xe, lốp
psychology-mind: mind consciousness conscious cognitive cognition | ý thức, nhận thức, tâm trí
emotion: emotion emotional | cảm xúc, tình cảm
behaviour: behaviour behavior conduct manner | hành vi, cách cư xử, ứng xử văn hóa
habit: habit | thói quen
instinct: instinct | bản năng
philosophy: philosophy philosopher philosophical | triết học, nhà triết học, triết lý
ethics: ethics moral ethical morality | đạo đức, luân lý
sociology: sociology sociologist | xã hội học
anthropology: anthropology anthropologist | nhân chủng học, nhân học
linguistics: grammar vocabulary syntax | ngữ pháp, từ vựng
alphabet: alphabet script | chữ cái, bảng chữ cái, chữ viết
word: word phrase | cụm từ, từ ngữ
sentence-grammar: verb noun pronoun | động từ, danh từ
dictionary: dictionary encyclopedia encyclopaedia | từ điển, bách khoa toàn thư
text: text manuscript passage | bản thảo, đoạn văn
publish-science: journal thesis dissertation | luận văn, luận án, tập san
text-message: "text message" "text messages" SMS texting | tin nhắn, nhắn tin
headphones: headphones earphones earbuds | tai nghe
hardware: hardware | phần cứng
subscriber: subscriber | thuê bao
fibre-optic: fiber-optic fibre-optic "optical fibre" "optical fiber" | cáp quang, sợi quang
interface: interface | giao diện
simulation: simulation simulate simulator | mô phỏng
uranium-enrichment: "uranium enrichment" "enriched uranium" | làm giàu uranium, uranium làm giàu
`;
