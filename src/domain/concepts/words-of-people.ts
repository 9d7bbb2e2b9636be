/** People, their roles and relations; and what happens to them. */
export const PEOPLE = `
#person: person people individual "human being" persons | người, cá nhân, con người, nhân khẩu
resident: resident inhabitant dweller locals villager | cư dân, người dân, dân cư, bà con, dân làng
citizen: citizen citizenship national? | công dân, quốc tịch
public: "the public" populace "general public" | công chúng, quần chúng, nhân dân, dư luận
chairman: chairman chairwoman chairperson chair? chairmen | chủ tịch
vice-chairman: "vice chairman" "vice chairwoman" "deputy chairman" "deputy chair" "vice chair" "permanent vice chairman" "standing vice chairman" "permanent vice chairwoman" | phó chủ tịch, phó chủ tịch thường trực
secretary: secretary | bí thư, thư ký
deputy-secretary: "deputy secretary" "standing deputy secretary" "permanent deputy secretary" | phó bí thư, phó bí thư thường trực
general-secretary: "general secretary" "secretary general" | tổng bí thư, tổng thư ký
president: president presidential presidency "state president" | tổng thống, chủ tịch nước
vice-president: "vice president" | phó tổng thống, phó chủ tịch nước
prime-minister: "prime minister" premier | thủ tướng, thủ tướng chính phủ
deputy-prime-minister: "deputy prime minister" "permanent deputy prime minister" | phó thủ tướng, phó thủ tướng thường trực, phó thủ tướng chính phủ
minister: minister ministerial | bộ trưởng
deputy-minister: "deputy minister" "vice minister" | thứ trưởng
director: director "managing director" "general director" "executive director" "director general" | giám đốc, tổng giám đốc, cục trưởng, vụ trưởng, tổng cục trưởng
deputy-director: "deputy director" "deputy general director" "vice director" "deputy director general" | phó giám đốc, phó tổng giám đốc, phó cục trưởng, phó vụ trưởng, phó tổng cục trưởng
chief-executive: "chief executive" CEO "chief executive officer" | giám đốc điều hành
manager: manager managerial management | quản lý, người quản lý, ban quản lý
head: head chief | trưởng, người đứng đầu, trưởng phòng, trưởng ban
deputy: deputy "deputy head" "deputy chief" | phó, phó trưởng phòng, phó trưởng ban, cấp phó
leader: leader leadership | lãnh đạo, nhà lãnh đạo, thủ lĩnh
founder: founder co-founder | nhà sáng lập, người sáng lập
principal: principal headteacher headmaster headmistress "head teacher" | hiệu trưởng
rector: rector chancellor "university president" | hiệu trưởng đại học
teacher: teacher lecturer instructor tutor faculty | giáo viên, giảng viên, thầy giáo, cô giáo, nhà giáo, thầy cô
professor: professor | giáo sư, phó giáo sư
#pupil: pupil schoolchild schoolchildren schoolboy schoolgirl student undergraduate freshman freshmen | học sinh, sinh viên, học viên, tân sinh viên
candidate: candidate contestant examinee nominee | ứng viên, ứng cử viên, thí sinh, người ứng cử
graduate: graduate alumni alumnus graduation | tốt nghiệp, cựu sinh viên, cử nhân
coach: coach trainer "head coach" | huấn luyện viên, hlv
#player: player footballer | cầu thủ, người chơi, tuyển thủ
#athlete: athlete sportsman sportswoman sportspeople runner swimmer | vận động viên, vđv
goalkeeper: goalkeeper goalie | thủ môn
captain: captain skipper | đội trưởng, thuyền trưởng, cơ trưởng
referee: referee umpire | trọng tài
#fan: fan supporter spectator audience viewer | người hâm mộ, cổ động viên, khán giả, người xem
#doctor: doctor physician medic | bác sĩ, thầy thuốc, y bác sĩ
surgeon: surgeon | bác sĩ phẫu thuật, phẫu thuật viên
#nurse: nurse midwife | điều dưỡng, y tá, hộ sinh
#patient: patient inpatient outpatient | bệnh nhân, người bệnh
donor: donor benefactor | người hiến, nhà tài trợ, mạnh thường quân, nhà hảo tâm
scientist: scientist | nhà khoa học
researcher: researcher "research team" | nhà nghiên cứu, nhóm nghiên cứu
expert: expert specialist analyst | chuyên gia, nhà phân tích
engineer: engineer | kỹ sư
architect: architect architecture architectural | kiến trúc sư, kiến trúc
#worker: worker labourer laborer workman employee staff workforce personnel labour labor | công nhân, người lao động, nhân viên, nhân lực, nhân sự, lao động
#official: official "civil servant" "public employee" cadre | cán bộ, công chức, viên chức, quan chức
#driver: driver motorist | tài xế, lái xe, người lái, bác tài
#passenger: passenger traveller commuter traveler | hành khách, lượt khách
pedestrian: pedestrian | người đi bộ
pilot: pilot? aviator | phi công
#crew: crew "crew member" crewmen sailor seaman | thủy thủ, thuyền viên, phi hành đoàn, thủy thủ đoàn
#farmer: farmer grower peasant | nông dân, người trồng, nhà nông, nông hộ
#fisherman: fisherman fishermen fisher | ngư dân
#trader: trader dealer merchant wholesaler | thương lái, tiểu thương, thương nhân
seller: seller vendor retailer shopkeeper | người bán, người bán hàng, nhà bán lẻ
buyer: buyer purchaser | người mua
#customer: customer client clientele | khách hàng
consumer: consumer | người tiêu dùng
user: user | người dùng, người sử dụng
owner: owner ownership landlord proprietor own | chủ sở hữu, chủ nhà, sở hữu, chủ xe
tenant: tenant lodger renter | người thuê
#household: household families family | hộ, hộ dân, hộ gia đình, gia đình
#businessman: businessman businesswoman businessmen entrepreneur | doanh nhân, nhà kinh doanh
investor: investor "project owner" "project investor" | nhà đầu tư, chủ đầu tư
developer: developer | nhà phát triển, lập trình viên
shareholder: shareholder stockholder | cổ đông
#tourist: tourist visitor holidaymaker guest | du khách, khách du lịch, khách tham quan, lượt khách du lịch
#victim: victim | nạn nhân
#survivor: survivor survive | người sống sót, sống sót
#injured: injured injury wound hurt injure injuries | bị thương, thương tích, chấn thương
#casualty: casualty casualties | thương vong
#missing: missing disappear unaccounted disappearance | mất tích, biến mất
#death: die died dead death dying kill fatality deadly perish deceased "lives lost" "lost their lives" "lost his life" "lost her life" "passed away" "death toll" "claimed the lives" dies fatalities fatal "pass away" | chết, tử vong, thiệt mạng, qua đời, hy sinh, từ trần, tử nạn, số người chết, mất mạng, cướp đi sinh mạng
birth: birth born newborn childbirth | sinh, ra đời, chào đời, trẻ sơ sinh, sinh con, sinh ra
suspect: suspect suspected | nghi phạm, nghi can, đối tượng
defendant: defendant accused | bị cáo, bị can
#witness: witness eyewitness | nhân chứng, chứng kiến, người làm chứng
lawyer: lawyer attorney solicitor barrister | luật sư
judge: judge magistrate | thẩm phán, chủ tọa
prosecutor: prosecutor prosecution prosecute | công tố viên, kiểm sát viên, truy tố
prisoner: prisoner inmate detainee | tù nhân, phạm nhân
#police-officer: policeman policemen policewoman "police officer" | cảnh sát viên, chiến sĩ công an
#soldier: soldier troops serviceman servicemen | binh sĩ, bộ đội, chiến sĩ, người lính
general: "major general" "lieutenant general" colonel lieutenant | thiếu tướng, trung tướng, đại tá, thượng tá, trung tá, thiếu tá, đại tướng
veteran: veteran "war veteran" | cựu chiến binh, thương binh
martyr: martyr "fallen soldier" | liệt sĩ
hero: hero heroic heroes | anh hùng
volunteer: volunteer volunteering | tình nguyện viên, tình nguyện, thiện nguyện
#firefighter: firefighter fireman firemen | lính cứu hỏa, lính chữa cháy, chiến sĩ chữa cháy
rescuer: rescuer lifeguard "rescue team" | lực lượng cứu hộ, đội cứu hộ, nhân viên cứu hộ
#voter: voter electorate | cử tri
#lawmaker: lawmaker deputies "national assembly deputy" legislator congressman senator "member of parliament" MP delegate "national assembly deputies" | đại biểu quốc hội, nghị sĩ, đại biểu
#councillor: councillor councilor councilman alderman | ủy viên hội đồng, đại biểu hội đồng nhân dân
mayor: mayor | thị trưởng
governor: governor | thống đốc
ambassador: ambassador | đại sứ
diplomat: diplomat diplomacy diplomatic | ngoại giao, nhà ngoại giao
king: king monarch emperor | vua, hoàng đế, quốc vương
queen: queen empress | nữ hoàng, hoàng hậu
prince: prince | hoàng tử
princess: princess | công chúa
royal: royal royalty | hoàng gia, hoàng tộc
#member: member membership "committee member" | thành viên, hội viên, đoàn viên, ủy viên
#party-member: "party member" | đảng viên
spokesman: spokesman spokeswoman spokesperson | người phát ngôn, phát ngôn viên
representative: representative | đại diện, người đại diện
journalist: journalist reporter correspondent | nhà báo, phóng viên, ký giả
editor: editor editorial | biên tập viên, tổng biên tập
author: author writer novelist | tác giả, nhà văn
poet: poet poem poetry | nhà thơ, bài thơ, thơ
artist: artist painter sculptor artisan craftsman craftsmen | nghệ sĩ, họa sĩ, nghệ nhân
singer: singer vocalist | ca sĩ
musician: musician composer | nhạc sĩ, nhạc công
actor: actor actress cast | diễn viên, nam diễn viên, nữ diễn viên
film-director: filmmaker "film director" | đạo diễn
monk: monk nun | nhà sư, sư thầy, tu sĩ
priest: priest pastor clergy | linh mục, mục sư, giáo sĩ
bishop: bishop archbishop | giám mục, tổng giám mục
pope: pope | giáo hoàng
#child: child children kid minor underage | trẻ em, em bé, đứa trẻ, thiếu nhi, trẻ nhỏ, trẻ
#baby: baby infant toddler | em bé sơ sinh, bé sơ sinh, trẻ sơ sinh nhỏ
youth: youth teenager young adolescent teen youngster | thanh niên, giới trẻ, người trẻ, thanh thiếu niên, tuổi trẻ
elderly: elderly "older people" senior "old people" | người cao tuổi, người già, cao tuổi
#woman: woman women female girl | phụ nữ, nữ, nữ giới, cô gái, bé gái
#man: man men male boy | đàn ông, nam giới, chàng trai, bé trai
mother: mother mom mum maternal | mẹ, người mẹ, bà mẹ
father: father dad | cha, bố, người cha
parent: parent | cha mẹ, phụ huynh, bố mẹ
son: son | con trai
daughter: daughter | con gái
husband: husband | chồng, người chồng
wife: wife wives widow | vợ, người vợ
#couple: couple | cặp vợ chồng, đôi vợ chồng, cặp đôi
brother: brother sibling | anh trai, em trai, anh em
sister: sister | chị gái, em gái, chị em
#orphan: orphan orphanage | mồ côi, trẻ mồ côi
relative: relatives kin relative | người thân, thân nhân, họ hàng
friend: friend friendship | bạn bè, tình bạn, hữu nghị, người bạn
neighbour: neighbour neighbor neighbourhood neighborhood | hàng xóm, láng giềng
ethnic-minority: "ethnic minority" ethnic "ethnic minorities" | dân tộc thiểu số, đồng bào, dân tộc
poor: "poor household" poor poverty "poverty rate" impoverished near-poor "near-poor household" "poverty reduction" | hộ nghèo, nghèo, tỷ lệ hộ nghèo, giảm nghèo, cận nghèo, người nghèo, đói nghèo, hộ cận nghèo, thoát nghèo
disabled: disabled handicapped disability disabilities | khuyết tật, người khuyết tật, tàn tật
homeless: homeless homelessness displaced | vô gia cư, mất nhà cửa
refugee: refugee migrant immigrant migration asylum immigration | người tị nạn, tị nạn, người di cư, nhập cư, di cư
foreigner: foreigner overseas abroad foreign | người nước ngoài, nước ngoài, ngoại quốc, hải ngoại, kiều bào
winner: winner champion winners | người chiến thắng, nhà vô địch, quán quân
runner-up: runner-up "second place" | á quân, về nhì
#participant: participant attendee entrant | người tham gia, người tham dự
partner: partner partnership | đối tác, quan hệ đối tác
rival: rival opponent competitor | đối thủ
employer: boss employer | ông chủ, chủ doanh nghiệp, người sử dụng lao động
#team: team squad | đội, đội bóng, nhóm, đội tuyển
inspector: inspector inspectorate | thanh tra, thanh tra viên
auditor: auditor audit | kiểm toán, kiểm toán viên
astronaut: astronaut cosmonaut | phi hành gia
chef: chef cook | đầu bếp
#applicant: applicant | người nộp đơn, hồ sơ dự tuyển
hotline: hotline | đường dây nóng
marriage: marry marriage wedding bride groom wed | kết hôn, đám cưới, hôn nhân, lễ cưới, cô dâu, chú rể
divorce: divorce | ly hôn, ly dị
funeral: funeral burial bury | tang lễ, đám tang, an táng, chôn cất, lễ tang, chôn
age: age "years old" aged ageing aging | tuổi, độ tuổi, năm tuổi
name: name surname nickname rename named | tên, tên gọi, đặt tên, họ tên, đổi tên, mang tên
life: life live livelihood "standard of living" living | cuộc sống, sinh sống, sinh kế, đời sống, mức sống
chief-of-office: "chief of office" "chief of the office" | chánh văn phòng, phó chánh văn phòng
chief-justice: "chief justice" "chief judge" | chánh án, phó chánh án
chief-procurator: "prosecutor general" "chief prosecutor" "attorney general" "procurator general" "chief procurator" | viện trưởng viện kiểm sát, tổng chưởng lý, trưởng công tố, viện trưởng viện kiểm sát nhân dân
jury: jury juror "people's assessor" | bồi thẩm đoàn, hội thẩm nhân dân, hội thẩm
forest-ranger: "forest ranger" "forest rangers" | kiểm lâm, hạt kiểm lâm, chi cục kiểm lâm
mastermind: mastermind ringleader | cầm đầu, chủ mưu, kẻ cầm đầu
accomplice: accomplice accomplices | đồng phạm, tòng phạm
civilian: civilian | dân thường, thường dân
`;
