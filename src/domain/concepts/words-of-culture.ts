/** Sport, culture, media, science, technology. */
export const CULTURE = `
sport: sport sporting sports | thể thao
football: football soccer | bóng đá
volleyball: volleyball | bóng chuyền
basketball: basketball nba | bóng rổ
tennis: tennis | quần vợt, tennis
badminton: badminton | cầu lông
swimming: swim swam swimming | bơi, bơi lội
athletics: athletics sprint | điền kinh, chạy nước rút
marathon: marathon | marathon, chạy marathon
gymnastics: gymnastics gymnast | thể dục dụng cụ
boxing: boxing boxer | quyền anh, boxing, võ sĩ quyền anh
wrestling: wrestling wrestler | đấu vật, đô vật
judo: judo | judo
karate: karate | karate
taekwondo: taekwondo | taekwondo
martial-art: "martial art" martial "martial arts" | võ thuật, võ cổ truyền, môn võ
chess: chess | cờ vua, cờ tướng
golf: golf | golf, sân golf
race: race racer regatta racing | đua, cuộc đua, đường đua, đua thuyền
#match: match game fixture | trận đấu, trận, ván đấu
#goal: goal? scorer | bàn thắng, bàn?
#penalty: penalty penalties | phạt đền, luân lưu, quả phạt đền
red-card: "red card" "yellow card" | thẻ đỏ, thẻ vàng
final: final finalist semi-final semifinal quarter-final quarterfinal | chung kết, trận chung kết, bán kết, tứ kết
#round: round | vòng, vòng đấu, lượt
group-stage: "group stage" qualifier qualification qualify | vòng bảng, vòng loại, đủ điều kiện
draw: draw drew tie tied | hòa, trận hòa, bốc thăm
title: title crown | danh hiệu, chức vô địch, ngôi vô địch, vô địch
world-cup: "world cup" | world cup, cúp thế giới
cup: cup | cúp?
olympics: olympic olympics | olympic, thế vận hội, đại hội thể thao
paralympics: paralympic paralympics | paralympic
sea-games: "sea games" | sea games
gold-medal: "gold medal" | huy chương vàng, hcv
silver-medal: "silver medal" | huy chương bạc, hcb
bronze-medal: "bronze medal" | huy chương đồng, hcđ
club: club | câu lạc bộ, clb
transfer: transfer | chuyển nhượng, chuyển giao, chuyển
doping: doping | doping
culture: culture cultural | văn hóa
heritage: heritage relic monument historic | di sản, di tích, di tích lịch sử
history: history historical | lịch sử
ancient: ancient | cổ đại, cổ, cổ xưa
archaeology: archaeology archaeologist archaeological | khảo cổ, khảo cổ học, nhà khảo cổ
tradition: tradition folk traditional | truyền thống, phong tục, dân gian
religion: religion religious faith | tôn giáo, tín ngưỡng
buddhism: buddhist buddhism | phật giáo, đạo phật
catholic: catholic catholicism | công giáo
christian: christian christianity | thiên chúa giáo, kitô giáo, cơ đốc giáo
islam: muslim islam islamic | hồi giáo, người hồi giáo
god: god worship pray prayer | thần, thờ, thờ cúng, cầu nguyện
music: music concert song album symphony orchestra musical | âm nhạc, ca khúc, bài hát, hòa nhạc, nhạc, dàn nhạc
dance: dance ballet dancer | múa, khiêu vũ, nhảy múa
#film: film movie documentary | phim, bộ phim, điện ảnh, phim tài liệu
perform: performance stage? show perform performer | biểu diễn, trình diễn, sân khấu, tiết mục
art: art artwork | nghệ thuật, mỹ thuật
#painting: painting paint | tranh, bức tranh, hội họa
#photo: photo photograph photography picture image photographer | ảnh, bức ảnh, hình ảnh, nhiếp ảnh gia
#statue: statue sculpture memorial | tượng, tượng đài, đài tưởng niệm, điêu khắc
literature: literature literary | văn học
handicraft: handicraft craft pottery ceramic lacquer weaving | thủ công, làng nghề, gốm, thổ cẩm, sơn mài, đan lát, thủ công mỹ nghệ
fashion: fashion costume "ao dai" | thời trang, áo dài, trang phục
beauty-contest: "beauty contest" pageant "miss universe" | hoa hậu, người đẹp
firework: firework fireworks | pháo hoa, bắn pháo hoa
puppet: puppet puppetry | múa rối, rối nước
circus: circus | xiếc
news: news press media newspaper journalism magazine | báo chí, báo?, tin tức, truyền thông, tạp chí
television: television tv broadcast broadcaster | truyền hình, tivi, phát sóng, đài truyền hình
radio: radio | phát thanh, đài phát thanh, radio
interview: interview | phỏng vấn
website: website web internet online portal "web portal" | trang web, internet, mạng, trực tuyến, website, cổng thông tin, cổng thông tin điện tử
social-media: "social media" "social network" facebook tiktok youtube | mạng xã hội, facebook, tiktok, youtube
#video: video clip | video, clip, đoạn phim
advertising: advertise ad marketing advertising advertisement | quảng cáo, tiếp thị
brand: brand trademark | thương hiệu, nhãn hiệu
information: information inform | thông tin
science: science scientific | khoa học
technology: technology tech technological technologies | công nghệ, kỹ thuật
digital: digital digitalisation digitise "digital transformation" digitalization digitize digitisation | số hóa, chuyển đổi số, kỹ thuật số
software: software app platform | phần mềm, ứng dụng di động, nền tảng
computer: computer laptop computing | máy tính
phone: phone smartphone telephone mobile cellphone | điện thoại, điện thoại thông minh, di động
artificial-intelligence: "artificial intelligence" AI "machine learning" | trí tuệ nhân tạo
robot: robot automation automatic robotic | robot, tự động hóa, người máy, tự động
semiconductor: semiconductor chip microchip | bán dẫn, chip
telecom: telecom telecommunications 5g broadband telecommunication | viễn thông, 5g, băng thông rộng
blockchain: blockchain cryptocurrency bitcoin crypto | blockchain, tiền số, tiền mã hóa, tiền ảo, bitcoin
cyber: cyber cyberattack hacker hack cybersecurity | an ninh mạng, tin tặc, tấn công mạng, không gian mạng
password: password account | tài khoản, mật khẩu
identity: identity "identity card" identification "id card" | căn cước, định danh, căn cước công dân, cccd, vneid
satellite: satellite | vệ tinh
space: space spacecraft rocket nasa orbit | vũ trụ, không gian, tàu vũ trụ, tên lửa đẩy, quỹ đạo
telescope: telescope observatory | kính viễn vọng, đài thiên văn
laboratory: laboratory lab laboratories | phòng thí nghiệm
physics: physics physicist quantum | vật lý, lượng tử
chemistry: chemistry chemical chemist | hóa học, hóa chất
mathematics: mathematics maths mathematician math | toán, toán học
biology: biology biological biotechnology | sinh học, công nghệ sinh học
fossil: fossil dinosaur | hóa thạch, khủng long
nobel: nobel | nobel
engine: engine motor | động cơ
model: model prototype | mô hình, nguyên mẫu, mẫu
system: system network | hệ thống, mạng lưới
method: method technique approach | phương pháp, cách thức
document: document paperwork file dossier | hồ sơ, tài liệu, giấy tờ, văn bản
card: card | thẻ
flag: flag | cờ, quốc kỳ
gift: gift present | quà, món quà, phần quà, quà tặng
toy: toy doll | đồ chơi
letter: letter email mail | thư, bức thư, email
first: first firstly inaugural maiden | đầu tiên, lần đầu, thứ nhất, lần thứ nhất, lần đầu tiên
second-rank: second | thứ hai, lần thứ hai
third: third | thứ ba, lần thứ ba
last: last latest | cuối cùng, mới nhất
previous: previous former earlier | trước đó, cựu, nguyên, trước đây
next: next upcoming forthcoming | tới, sắp tới, tiếp theo, kế tiếp
new: new newly | mới
old: old oldest | cũ, lâu đời, lâu đời nhất, cổ nhất
largest: largest biggest greatest | lớn nhất, to nhất
large: large big huge great giant major | lớn, to, khổng lồ
smallest: smallest | nhỏ nhất, bé nhất
small: small tiny | nhỏ, nhỏ bé
highest: highest tallest | cao nhất?
lowest: lowest | thấp nhất?
low: low | thấp
high: high | mức cao
longest: longest | dài nhất
most: most | nhiều nhất, phần lớn, đa phần
least: least fewest | thấp nhất?, ít nhất?
best: best | tốt nhất, xuất sắc nhất, hay nhất
good: good excellent outstanding | tốt, xuất sắc, giỏi
bad: bad worse worst | xấu, tệ, tồi tệ, kém
fastest: fastest fast quick rapid rapidly | nhanh nhất, nhanh, nhanh chóng
slow: slow slowly slowdown | chậm chạp, chững lại
youngest: youngest | trẻ nhất, trẻ tuổi nhất
rare: rare | hiếm
only: sole | duy nhất
temporary: temporary temporarily interim provisional | tạm thời, tạm
permanent: permanent permanently | vĩnh viễn, thường trú, lâu dài
free: free | miễn phí
private: private "private sector" "private economy" | tư nhân, khu vực tư nhân, tư, kinh tế tư nhân
public-sector: "public sector" state-owned | nhà nước, quốc doanh, công lập
officially: officially | chính thức
important: important key crucial vital essential importance | quan trọng, then chốt, trọng điểm, thiết yếu
serious: serious severe seriously grave critical severely | nghiêm trọng, nặng nề, nguy kịch
difficult: difficult difficulty hard challenge obstacle difficulties challenging | khó khăn, khó, thách thức, vướng mắc
success: success successfully successful | thành công
effective: effective efficient efficiency effectiveness | hiệu quả
rich: rich wealthy wealth billionaire millionaire | giàu, giàu có, tỷ phú, triệu phú
beautiful: beautiful scenic beauty | đẹp, xinh đẹp
famous: famous renowned celebrity well-known popular | nổi tiếng, phổ biến, người nổi tiếng
empty: empty abandoned vacant abandon | bỏ hoang, bỏ trống, trống
heavy: heavy | nặng nhọc
strong: strong powerful strength | mạnh, sức mạnh
north: north northern | phía bắc, miền bắc, bắc
south: south southern | phía nam, miền nam
east: east eastern | phía đông, miền đông, đông
west: west western | phía tây, miền tây, tây
central-region: "central region" "central highlands" | miền trung, tây nguyên, duyên hải miền trung
colour: colour color | màu, màu sắc
red: red | đỏ, màu đỏ
white: white | trắng, màu trắng
black: black | đen, màu đen
blue: blue | màu xanh, xanh dương
kind: type kind category variety | loại, thể loại, chủng loại
part: part component | bộ phận, linh kiện, phần
equality: equality gender discrimination | bình đẳng, bình đẳng giới, phân biệt đối xử, giới tính
community: community communities | cộng đồng
society: social societal | xã hội
solution: solution solve resolve | giải pháp, giải quyết, tháo gỡ
problem: problem | vấn đề
task: task responsibility responsible | nhiệm vụ, trách nhiệm
potential: potential opportunity advantage opportunities | tiềm năng, cơ hội, lợi thế
experience: experience experienced | kinh nghiệm, trải nghiệm
idea: idea initiative | ý tưởng
benefit: benefit beneficiary beneficiaries | lợi ích, hưởng lợi, thụ hưởng, người thụ hưởng
condition: condition | điều kiện, tình trạng
situation: situation | tình hình, hiện trạng
source: source origin | nguồn, nguồn gốc, xuất xứ
resource: resource resources | tài nguyên, nguồn lực
asset: asset | tài sản
high-tech: high-tech hi-tech "high technology" | công nghệ cao
`;
