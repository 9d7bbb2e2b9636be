/** War, weapons, rule and history. */
export const WAR_HISTORY = `
officer: officer sergeant officers | sĩ quan, hạ sĩ quan
marshal: marshal admiral | nguyên soái, thống chế, đô đốc
air-force: "air force" airstrike "air strike" | không quân, không kích
battalion: battalion regiment brigade | trung đoàn, lữ đoàn, tiểu đoàn
division-army: legion corps | quân đoàn, sư đoàn, binh đoàn
military-base: "military base" barracks garrison | căn cứ quân sự, doanh trại, đồn trú
fortress: fortress fort castle citadel | pháo đài, lâu đài, thành trì, thành cổ
siege: siege besiege encircle besieged | vây hãm, bao vây, cuộc vây hãm
tank: tank "armored vehicle" armoured tanks | xe tăng, xe bọc thép
artillery: artillery cannon mortar shelling | pháo binh, pháo kích, đại bác, pháo
warship: warship battleship frigate destroyer "aircraft carrier" | tàu chiến, tàu sân bay, chiến hạm, khu trục hạm
fighter-jet: "fighter jet" "fighter aircraft" warplane bomber | máy bay chiến đấu, tiêm kích, máy bay ném bom, chiến đấu cơ
sword: sword spear dagger shield armor armour | thanh kiếm, gươm, áo giáp, giáo mác
atomic-bomb: "atomic bomb" "nuclear weapon" "nuclear bomb" "nuclear weapons" | bom nguyên tử, vũ khí hạt nhân, bom hạt nhân
missile-ballistic: "ballistic missile" "ballistic missiles" | tên lửa đạn đạo
world-war: "world war" | chiến tranh thế giới, thế chiến
first-world-war: "first world war" "world war i" "world war one" | chiến tranh thế giới thứ nhất, thế chiến i, thế chiến thứ nhất
second-world-war: "second world war" "world war ii" "world war two" WWII | chiến tranh thế giới thứ hai, thế chiến ii, thế chiến thứ hai
cold-war: "cold war" | chiến tranh lạnh
civil-war: "civil war" | nội chiến
vietnam-war: "vietnam war" | chiến tranh việt nam, kháng chiến chống mỹ
guerrilla: guerrilla guerilla partisan | du kích, quân du kích
genocide: genocide massacre holocaust | diệt chủng, thảm sát, nạn diệt chủng
nazi: nazi hitler fascist fascism nazis | phát xít, đức quốc xã, quốc xã
coup: coup overthrow overthrown | đảo chính, lật đổ
empire: empire imperial | đế quốc, đế chế
imperialism: imperialism imperialist | chủ nghĩa đế quốc
kingdom: kingdom monarchy | vương quốc, chế độ quân chủ, quân chủ
dynasty: dynasty dynasties | triều đại, vương triều
throne: throne crowned coronation enthroned | ngai vàng, lên ngôi, đăng quang, đăng cơ
noble: noble nobility aristocrat aristocracy duke earl baron nobles | quý tộc, công tước, bá tước, giới quý tộc
prince-crown: "crown prince" | thái tử, hoàng thái tử
khan: khan | hãn, đại hãn, khả hãn
mandarin-official: mandarins "imperial court" | quan lại, triều đình
slave: slave slavery enslaved slaves | nô lệ, chế độ nô lệ
feudal: feudal medieval "middle ages" feudalism | phong kiến, trung cổ, trung đại, thời trung cổ
renaissance: renaissance | phục hưng, thời phục hưng
enlightenment: enlightenment | khai sáng, thời kỳ khai sáng
industrial-revolution: "industrial revolution" | cách mạng công nghiệp
civilisation: civilisation civilization civilized | nền văn minh, văn minh
prehistoric: prehistoric prehistory "stone age" | tiền sử, đồ đá, thời tiền sử
bronze-age: "bronze age" "iron age" | thời đại đồ đồng, thời kỳ đồ đồng
dong-son: "bronze drum" "dong son" | trống đồng, đông sơn
era: era epoch | kỷ nguyên, thời đại
bc: bce "before christ" | trước công nguyên, tcn
antique: antique artefact artifact antiquity | cổ vật, hiện vật, đồ cổ
treasure: treasure "national treasure" treasures | kho báu, bảo vật quốc gia, bảo vật
tomb: tomb graveyard cemetery mausoleum | lăng mộ, nghĩa trang, mộ, ngôi mộ, nghĩa địa
ruins: ruin ruins | tàn tích, phế tích
ancestor: ancestor ancestral ancestors | tổ tiên, ông bà tổ tiên
crusade: crusade crusades crusader | thập tự chinh, quân thập tự
pirate: pirate piracy pirates | cướp biển, hải tặc
nomad: nomad tribe tribal nomadic tribes | bộ lạc, bộ tộc, du mục
peasant-revolt: serf serfdom | nông nô
fleet: fleet armada squadron | hạm đội, đội tàu
occupation-army: "occupation forces" occupying | quân chiếm đóng
colonial-governor: viceroy governor-general | toàn quyền, phó vương
dictator: dictator dictatorship tyrant autocratic authoritarian | độc tài, nhà độc tài, chế độ độc tài
regime: regime | chế độ
infantry: infantry | bộ binh
cavalry: cavalry | kỵ binh
paratrooper: paratrooper | lính dù, quân dù
marine-corps: "marine corps" marines | thủy quân lục chiến
commando: commando "special forces" | đặc nhiệm, biệt kích, lực lượng đặc nhiệm
mercenary: mercenary mercenaries | lính đánh thuê
sniper: sniper | bắn tỉa
trench: trench trenches bunker | chiến hào, boong-ke
battlefield: battlefield battleground | chiến trường
frontline: frontline "front line" | tiền tuyến, chiến tuyến
counterattack: counterattack counter-attack counteroffensive | phản công, cuộc phản công
offensive: "general offensive" "military offensive" "major offensive" | tổng tiến công, cuộc tiến công
bombardment: bombardment bombard | oanh tạc, bắn phá, dội bom
grenade: grenade | lựu đạn
reconnaissance: reconnaissance | trinh sát
captive: captive captivity "prisoner of war" "prisoners of war" | tù binh, giam cầm
annex: annex annexation annexed | thôn tính
partition: partition partitioned | chia cắt
vassal: vassal | chư hầu, triều cống
chronicle: chronicle annals | biên niên sử, sử ký
inscription: inscription stele epitaph | văn bia, bia đá, chữ khắc
archive: archive archives archival | lưu trữ, kho lưu trữ
wartime: wartime | thời chiến
postwar: postwar post-war | hậu chiến
`;
