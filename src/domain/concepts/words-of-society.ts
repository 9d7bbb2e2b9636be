/** Beliefs, justice, ideas and powers, kinship, occupations, world organisations. */
export const SOCIETY = `
christian-church: protestant protestantism orthodox anglican | tin lành, chính thống giáo, kháng cách
cardinal: cardinal papal papacy | hồng y, ngôi giáo hoàng
jesus: jesus christ | chúa giêsu, chúa jesus, giê-su, kitô
bible: bible biblical gospel testament | kinh thánh, phúc âm
quran: quran koran muhammad prophet | kinh koran, tiên tri, muhammad, nhà tiên tri
hindu: hindu hinduism brahmin | ấn độ giáo, đạo hindu, hindu
buddha: buddha dharma nirvana | đức phật, phật, niết bàn
confucian: confucius confucian confucianism | nho giáo, khổng tử
taoism: taoism taoist daoism | đạo giáo, lão giáo
atheism: atheism atheist secular | vô thần, thế tục
missionary: missionary convert conversion missionaries | truyền giáo, nhà truyền giáo, cải đạo
pilgrimage: pilgrim pilgrimage | hành hương, người hành hương
monastery: monastery abbey convent | tu viện, thiền viện
soul: soul spirit spiritual spirituality | linh hồn, tâm linh, tinh thần
heaven: heaven paradise | thiên đường, thiên đàng
hell: hell | địa ngục
ghost: ghost demon devil | ma quỷ, quỷ dữ, hồn ma
witch: witch wizard sorcerer | phù thủy, pháp sư
sin: sinful sinner sin | tội lỗi
angel: angel | thiên thần
fairy: fairy "fairy tale" | cổ tích, bà tiên, truyện cổ tích
superstition: superstition superstitious fortune-teller | mê tín, mê tín dị đoan, bói toán
incense: incense votive | vàng mã, nén hương, đốt hương
mother-goddess: "mother goddess" "mother goddesses" | thờ mẫu, đạo mẫu
oath: oath swear sworn | tuyên thệ, lời thề, nhậm chức
justice: justice injustice fairness | công lý, công bằng, bất công
liberty: freedom liberty liberties | tự do, quyền tự do
civil-rights: "civil rights" | dân quyền, quyền công dân
censorship: censorship censor | kiểm duyệt
bail: bail parole probation "suspended sentence" | tại ngoại, án treo, bảo lãnh
life-sentence: "life imprisonment" "life sentence" | tù chung thân, chung thân
money-laundering: laundering "money laundering" | rửa tiền
tax-evasion: "tax evasion" "tax fraud" evade evasion | trốn thuế
gambling: gamble casino betting lottery gambling | cờ bạc, đánh bạc, sòng bạc, cá độ, xổ số
prostitution: prostitution brothel prostitute | mại dâm, gái mại dâm
gang: gang mafia gangster | băng nhóm, băng đảng, giang hồ
extortion: extortion blackmail extort | tống tiền, cưỡng đoạt tài sản, bảo kê
vandalism: vandal loot vandalism looting | cướp bóc, phá hoại
sabotage: sabotage | phá hoại ngầm
self-defence: self-defence self-defense | tự vệ
copyright: copyright plagiarism "intellectual property" | bản quyền, sở hữu trí tuệ, đạo văn
racism: racism racist racial apartheid segregation | phân biệt chủng tộc, chủng tộc
feminism: feminism feminist suffrage | nữ quyền
ideology: ideology doctrine | hệ tư tưởng, tư tưởng, chủ thuyết
capitalism: capitalism capitalist | chủ nghĩa tư bản, tư bản
marxism: marxism marxist marx | chủ nghĩa mác, các mác
lenin: lenin leninist | lênin, lê-nin
nationalism: nationalism nationalist patriotism patriotic | chủ nghĩa dân tộc, yêu nước, lòng yêu nước
liberal: liberal liberalism | chủ nghĩa tự do, phe tự do
conservative: conservative conservatism | bảo thủ, phe bảo thủ
federal: federal | liên bang
autonomy: autonomy autonomous self-government | tự trị, tự chủ, khu tự trị
secession: secession separatist separatism | ly khai
veto-power: prerogative privilege | đặc quyền, đặc ân
legislative-power: "legislative power" jurisdiction | thẩm quyền, quyền tài phán
power: powers | quyền lực, quyền hạn
parliament-uk: "house of commons" "house of lords" | hạ viện anh, thượng viện anh
commonwealth: commonwealth | thịnh vượng chung, khối thịnh vượng chung
superpower: superpower hegemony | siêu cường, bá quyền
geopolitics: geopolitics geopolitical | địa chính trị
g7: G7 | g7
g20: G20 | g20
apec: APEC | apec
brics: BRICS | brics
wto: "world trade organization" WTO | tổ chức thương mại thế giới, wto
imf: "international monetary fund" IMF | quỹ tiền tệ quốc tế, imf
adb: "asian development bank" ADB | ngân hàng phát triển châu á, adb
security-council: "security council" | hội đồng bảo an
un-general-assembly: "general assembly" | đại hội đồng
international-court: "international court" "criminal court" | tòa án quốc tế, tòa án hình sự quốc tế
white-house: "white house" | nhà trắng
pentagon: pentagon | lầu năm góc
cia: CIA | cia
fbi: FBI | fbi
interpol: interpol | interpol
wwf: WWF | wwf, quỹ quốc tế bảo vệ thiên nhiên
greenpeace: greenpeace | greenpeace, hòa bình xanh
iaea: IAEA "atomic energy agency" | cơ quan năng lượng nguyên tử quốc tế, iaea
fifa: FIFA | fifa
uefa: UEFA | uefa
vff: VFF "vietnam football federation" | vff, liên đoàn bóng đá việt nam
ioc: "olympic committee" | ủy ban olympic
nuclear-deal: disarmament non-proliferation | giải trừ quân bị, không phổ biến vũ khí hạt nhân
humanitarian-aid: "humanitarian aid" | viện trợ nhân đạo, cứu trợ nhân đạo
inequality: inequality disparity inequalities | bất bình đẳng, chênh lệch giàu nghèo, sự bất bình đẳng
middle-class: "middle class" | trung lưu, tầng lớp trung lưu
social-class: "working class" "social class" bourgeoisie proletariat | giai cấp, tầng lớp, giai cấp công nhân, tư sản
welfare: welfare "social welfare" | phúc lợi, an sinh xã hội, an sinh, phúc lợi xã hội
grandfather: grandfather grandpa | ông nội, ông ngoại
grandmother: grandmother grandma | bà nội, bà ngoại
grandchild: grandchild grandchildren grandson granddaughter | cháu nội, cháu ngoại
uncle: uncle | ông chú, bác ruột, chú ruột
aunt: aunt | cô ruột, dì ruột
cousin: cousin cousins | anh em họ, anh họ
nephew: nephew | cháu trai
niece: niece | cháu gái
twin: twin triplets twins | sinh đôi, song sinh, cặp song sinh
stepmother: stepmother stepfather in-law mother-in-law son-in-law | mẹ kế, con rể, con dâu, cha dượng
lover: lover boyfriend girlfriend fiancé | người yêu, bạn trai, bạn gái
enemy: enemy foe enemies | kẻ thù, quân địch, địch
ally: ally allies allied | đồng minh, quân đồng minh
stranger: stranger | người lạ
adult: adult grown-up adulthood adults | người lớn, người trưởng thành, trưởng thành
genealogy: genealogy clan lineage | gia phả, dòng họ, gia tộc, dòng dõi
dowry: engagement betrothal dowry | đính hôn, lễ hỏi, của hồi môn
career: career | sự nghiệp
clerk: clerk receptionist | lễ tân, văn thư
accountant: accountant accounting | kế toán, kế toán viên
salesperson: salesman salesperson "sales staff" | nhân viên bán hàng
guard: guard bodyguard | bảo vệ an ninh, vệ sĩ, lính gác
cleaner: janitor cleaner "sanitation worker" | lao công, công nhân vệ sinh
maid: maid servant housekeeper butler | người giúp việc, giúp việc, đầy tớ
carpenter: carpenter | thợ mộc
blacksmith: blacksmith | thợ rèn
welder: welder welding | thợ hàn, hàn xì
electrician: electrician plumber | thợ điện
tailor: tailor | thợ may
barber: barber hairdresser | thợ cắt tóc
photographer-job: cameraman | quay phim viên, nhà quay phim
banker-job: cashier teller | thu ngân, giao dịch viên
waiter: waiter waitress bartender | bồi bàn, phục vụ bàn
flight-attendant: "flight attendant" stewardess | tiếp viên hàng không, tiếp viên
translator: translator interpreter | phiên dịch, dịch giả, phiên dịch viên
librarian: librarian | thủ thư
historian: historian | nhà sử học, sử gia
laureate: laureate "nobel laureate" | người đoạt giải nobel, chủ nhân giải nobel
pioneer: pioneer pioneering | tiên phong, người tiên phong
shipper: courier shipper | shipper, người giao hàng
broker: broker brokerage middleman | môi giới, người môi giới
model-person: supermodel catwalk | người mẫu, siêu mẫu
activist: activist activism | nhà hoạt động, nhà hoạt động xã hội
beggar: beggar begging | ăn xin, người ăn xin
perpetrator: perpetrator culprit assailant | thủ phạm, hung thủ
testimony: testimony testify | lời khai, làm chứng
innocent: innocent innocence acquit acquittal acquitted | vô tội, trắng án
ransom: ransom | tiền chuộc
defamation: defamation slander libel defame | vu khống, phỉ báng, bôi nhọ
pornography: pornography pornographic obscene | khiêu dâm, đồi trụy
negligence: negligence negligent careless carelessness | sơ suất, bất cẩn, cẩu thả
domestic-violence: "domestic violence" | bạo lực gia đình
miracle: miracle miraculous | phép màu, phép lạ
deity: deity deities goddess | thần linh, vị thần, nữ thần
altar: altar | bàn thờ
meditation: meditation meditate zen | thiền định, ngồi thiền, thiền tông
parish: parish parishioner diocese | giáo xứ, giáo dân, giáo phận
believer: believer worshipper devotee | tín đồ
scripture: scripture sutra scriptures | kinh phật, kinh sách
parade: parade | diễu hành, diễu binh, duyệt binh
procession: procession | đám rước, rước kiệu, lễ rước
guardian: guardian | người giám hộ, giám hộ
grandparents: grandparents | ông bà
technician: technician | kỹ thuật viên
intern: intern internship trainee | thực tập sinh, thực tập
street-vendor: hawker "street vendor" "street vendors" | hàng rong, bán hàng rong
breadwinner: breadwinner | trụ cột gia đình
predecessor: predecessor | người tiền nhiệm, tiền nhiệm
`;
