/** Kinds of sport, music, stage, screen and writing; schooling. */
export const ARTS_SPORT = `
swimming-style: freestyle breaststroke backstroke | bơi tự do, bơi ếch, bơi ngửa
fencing: fencing | đấu kiếm
archery: archery archer | bắn cung
weightlifting: weightlifting weightlifter | cử tạ, đô cử
rowing: rowing kayak | đua ghe, rowing
table-tennis: "table tennis" ping-pong | bóng bàn
baseball: baseball softball | bóng chày
rugby: rugby | rugby
american-football: "american football" nfl | bóng bầu dục, nfl
super-bowl: "super bowl" | super bowl
cricket: cricket | cricket, môn cricket
ice-hockey: hockey | khúc côn cầu
skiing: ski skier skiing | trượt tuyết
skating: skate skating | trượt băng, trượt patin
surfing: surf surfing | lướt sóng
futsal: futsal | futsal, bóng đá trong nhà
vleague: v-league | v-league
premier-league: "premier league" | ngoại hạng anh, giải ngoại hạng
champions-league: "champions league" | champions league, cúp c1
euro-cup: "european championship" | giải vô địch châu âu
aff-cup: "aff cup" "asean cup" | aff cup, asean cup
asian-games: "asian games" | asian games, đại hội thể thao châu á
striker: striker winger | tiền đạo, chân sút
midfielder: midfielder | tiền vệ
defender: defender | hậu vệ
offside: offside | việt vị
foul: foul | phạm lỗi
free-kick: "free kick" | đá phạt
corner-kick: "corner kick" | phạt góc
own-goal: "own goal" | phản lưới nhà
hat-trick: hat-trick | hat-trick, cú hat-trick
extra-time: "extra time" "injury time" stoppage | hiệp phụ, bù giờ
half-time: half-time halftime | giờ nghỉ, nghỉ giữa hiệp
substitute-player: substitution | thay người, cầu thủ dự bị
relegation: relegation relegated | xuống hạng, trụ hạng
medal-table: "medal table" "medal tally" | bảng tổng sắp huy chương
podium: podium | bục trao giải, bục nhận giải
world-record: "world record" | kỷ lục thế giới
guinness: guinness | guinness
world-title: "world champion" "world championship" | vô địch thế giới
playoff: playoff play-off playoffs | play-off, vòng play-off
training-camp: "training camp" | trại huấn luyện, đợt tập trung đội tuyển
var: VAR "video assistant referee" | var, công nghệ var
coach-assistant: "assistant coach" | trợ lý huấn luyện viên
portrait: portrait | chân dung, tranh chân dung
mural: mural fresco | bích họa, tranh tường
calligraphy: calligraphy | thư pháp
piano: piano pianist | dương cầm, piano, đàn piano
violin: violin | vĩ cầm, violin
guitar: guitar | đàn guitar, ghi ta, guitar
flute: flute | sáo, sáo trúc
drum: drum drums | cái trống, dàn trống, đánh trống
gong: gong gongs | cồng chiêng, chiêng
choir: choir chorus hymn | hợp xướng, dàn hợp xướng, thánh ca
anthem: anthem "national anthem" | quốc ca
melody: melody rhythm tune harmony | giai điệu, nhịp điệu, hòa âm
lyrics: lyrics lyric | ca từ, lời bài hát
jazz: jazz | nhạc jazz, jazz
rock-music: "rock music" "rock and roll" "rock band" | nhạc rock
rap: rap rapper hip-hop | rap, hip-hop
folk-song: "folk song" quan-ho "folk songs" | dân ca, quan họ, hát quan họ
court-music: "royal court music" "court music" | nhã nhạc, nhã nhạc cung đình
cheo: cheo | hát chèo, chèo
cai-luong: "cai luong" "reformed opera" | cải lương
tuong: tuong "classical opera" | hát bội, tuồng
xoan: xoan | hát xoan
ca-tru: "ca tru" | ca trù
then-singing: "then singing" | hát then
lion-dance: "lion dance" "dragon dance" | múa lân, múa rồng
band: band bands | ban nhạc, nhóm nhạc
record-label: soundtrack recording | thu âm, nhạc phim, bản thu âm
concert-tour: fanbase idol | thần tượng, chuyến lưu diễn
play-drama: drama dramatic theatrical playwright | kịch, kịch nói, nhà viết kịch
tragedy: tragedy tragic | bi kịch, thảm kịch
script-film: screenplay screenwriter | kịch bản, biên kịch
role: role roles | vai trò, vai diễn
character: character protagonist | nhân vật, nhân vật chính
cartoon: cartoon animated comics manga animation | hoạt hình, truyện tranh, phim hoạt hình
science-fiction: "science fiction" | khoa học viễn tưởng, viễn tưởng
tv-series: sitcom "tv series" episode | phim truyền hình, tập phim, bộ phim truyền hình
tv-channel: channel "tv channel" "television channel" | kênh truyền hình, kênh sóng
tv-host: presenter anchor emcee | người dẫn chương trình, mc, dẫn chương trình
premiere: premiere box-office | công chiếu, phòng vé, ra rạp
oscar: oscar "academy award" "academy awards" | giải oscar, oscar
grammy: grammy | grammy, giải grammy
story: story tale narrative stories | câu chuyện, truyện, cốt truyện
short-story: "short story" fable anthology | truyện ngắn, ngụ ngôn, tuyển tập
epic: epic saga | sử thi, trường ca
tale-of-kieu: "tale of kieu" "nguyen du" | truyện kiều, nguyễn du
diary: diary memoir autobiography biography | nhật ký, hồi ký, tiểu sử, tự truyện
essay: essay | bài luận, tiểu luận
chapter: chapter | chương, chương sách
publisher: publisher publishing | nhà xuất bản
quote: quotation proverb motto slogan | khẩu hiệu, tục ngữ, châm ngôn, phương châm
headline: headline columnist column | tiêu đề, chuyên mục
press-conference: "press conference" | họp báo, cuộc họp báo
fake-news: "fake news" rumour rumor misinformation disinformation | tin giả, tin đồn, tin sai sự thật
livestream: livestream influencer blogger vlogger | livestream, phát trực tiếp, người có ảnh hưởng
game: games | trò chơi
puzzle: puzzle crossword | câu đố
kite: kite | diều, thả diều, cánh diều
master: postgraduate | sau đại học, cao học
tuition-exempt: tuition-free exempt waive exemption | miễn giảm, miễn học phí, miễn trừ
homework: homework assignment | bài tập về nhà, bài tập
extra-class: "extra class" "private tutoring" "extra classes" | dạy thêm, học thêm
subject: subject subjects | môn học, môn thi, bộ môn
campus: campus | khuôn viên, cơ sở trường
lecture: lecture | bài giảng, thuyết giảng
quota: quota | hạn ngạch, chỉ tiêu tuyển sinh
dropout: dropout "drop out" | bỏ học
school-violence: bully bullying | bắt nạt
olympiad: olympiad | olympic quốc tế, thi olympic
harvard: harvard | harvard
yale: yale | yale
oxford: oxford | oxford
cambridge: cambridge | cambridge
princeton: princeton | princeton
skill: skill ability capability competence skills skilled | kỹ năng, năng lực, tay nghề
lesson-learned: "lesson learned" | bài học kinh nghiệm
equaliser: equaliser equalizer | gỡ hòa, bàn gỡ hòa
home-ground: "home ground" "home match" "home pitch" | sân nhà
away-match: "away match" "away game" | sân khách
long-jump: "long jump" "triple jump" | nhảy xa, nhảy ba bước
javelin: javelin discus "shot put" | ném lao, ném đĩa, đẩy tạ
relay-race: "relay race" "relay team" | chạy tiếp sức
billiards: billiards snooker | bi-a, bida
horse-riding: equestrian "horse riding" | cưỡi ngựa
motor-racing: motorsport "formula one" "motor racing" | đua xe, đua xe công thức
tug-of-war: tug-of-war | kéo co
choreography: choreographer choreography | biên đạo, biên đạo múa, vũ đạo
subtitle: subtitle dubbed dubbing | phụ đề, lồng tiếng
horror-film: "horror film" "horror movie" thriller | kinh dị, phim kinh dị
poster: poster leaflet | áp phích, tờ rơi
critic: critic | nhà phê bình
abstract: abstract abstraction | trừu tượng
porcelain: porcelain | đồ sứ, gốm sứ
classmate: classmate schoolmate | bạn học, bạn cùng lớp
dialect: dialect | phương ngữ, tiếng địa phương
bilingual: bilingual multilingual | song ngữ, đa ngôn ngữ
pronunciation: pronunciation pronounce | phát âm
spelling: spelling orthography | chính tả
canteen: canteen cafeteria | căng tin, nhà ăn, bếp ăn tập thể
playground: playground schoolyard | sân chơi, sân trường
valedictorian: valedictorian | thủ khoa
cut-off-score: "cut-off score" "cut-off scores" "benchmark score" "benchmark scores" | điểm chuẩn, điểm trúng tuyển
online-learning: "online learning" "distance learning" e-learning | học trực tuyến, học từ xa, dạy học trực tuyến
`;
