/** Animals, plants, food, farming. */
export const LIVING = `
wolf: wolf wolves | chó sói, sói
fox: fox foxes | con cáo, loài cáo
rabbit: rabbit hare | thỏ
rat: rat mouse mice rodent rats | chuột, loài gặm nhấm
bat: bats | dơi, con dơi
deer: deer antelope | hươu, nai, linh dương
saola: saola | sao la
rhino: rhino rhinoceros | tê giác
panda: panda | gấu trúc
bear-animal: "polar bear" "moon bear" "sun bear" | gấu bắc cực, gấu ngựa
camel: camel | lạc đà
giraffe: giraffe | hươu cao cổ
zebra: zebra | ngựa vằn
hippo: hippo hippopotamus | hà mã
kangaroo: kangaroo | chuột túi, kangaroo
koala: koala | koala, gấu túi
pangolin: pangolin | tê tê
squirrel: squirrel | sóc, con sóc
beaver: beaver | hải ly
donkey: donkey mule | con lừa, con la
eagle: eagle hawk falcon vulture | đại bàng, chim ưng, diều hâu
owl: owl | cú mèo
pigeon: pigeon dove | bồ câu, chim bồ câu
parrot: parrot | vẹt
peacock: peacock | chim công, con công
penguin: penguin | chim cánh cụt
rooster: rooster cock | gà trống
butterfly: butterfly moth butterflies | bướm, con bướm
ant: ants termite | con kiến, loài kiến, mối mọt
spider: spider | nhện
scorpion: scorpion | bọ cạp
locust: locust grasshopper | châu chấu, cào cào
cockroach: cockroach | con gián
housefly: housefly flies | ruồi, con ruồi
silkworm: silkworm | tằm, con tằm
snail: snail earthworm leech | ốc, ốc sên, giun đất
jellyfish: jellyfish | sứa, con sứa
octopus: octopus | bạch tuộc
eel: eel | lươn, cá chình
carp: carp | cá chép
tilapia: tilapia | cá rô phi
snakehead: snakehead | cá lóc, cá quả
dragon: dragon | rồng, con rồng
phoenix: phoenix | phượng hoàng
unicorn: unicorn | kỳ lân
pet: pet pets | thú cưng, thú nuôi
zoo: zoo aquarium safari | sở thú, vườn thú, thủy cung, thảo cầm viên
herd: herd flock | đàn, bầy đàn
feather: feather wing fur | lông vũ, lông, cánh, lông thú
horn: horn ivory tusk | ngà voi, sừng, sừng tê giác
tail: tail | đuôi
nest: nest | tổ chim, làm tổ
hunt-animal: hunter poacher poaching | săn bắn, thợ săn, săn trộm, săn bắt
veterinary: veterinary veterinarian vet | thú y, bác sĩ thú y
animal-feed: "animal feed" | thức ăn chăn nuôi
leaf: leaf leaves foliage | lá, lá cây
root: root roots | rễ, rễ cây
branch-tree: twig stem trunk bark | cành, cành cây, thân cây, vỏ cây
pollen: pollen pollinate pollination | phấn hoa, thụ phấn
rose: roses | hoa hồng
lotus: lotus | sen, hoa sen
peach-blossom: "peach blossom" | hoa đào, cành đào
apricot-blossom: apricot "apricot blossom" | hoa mai, mai vàng
chrysanthemum: chrysanthemum | hoa cúc
sunflower: sunflower | hoa hướng dương
tulip: tulip | tulip, hoa tulip
pine: pine cedar | thông xanh, cây thông, tuyết tùng
acacia: acacia | keo lai, cây keo
eucalyptus: eucalyptus | bạch đàn
oak: oak | sồi, cây sồi
maple: maple | cây phong, lá phong
banyan: banyan ficus "ancient tree" | cây đa, cây cổ thụ, cổ thụ
bonsai: bonsai ornamental | cây cảnh, sinh vật cảnh
garlic: garlic onion | tỏi, hành tây, hành tím
ginger: ginger turmeric | gừng, củ nghệ
chili: chili chilli | ớt
tomato: tomato tomatoes | cà chua
cucumber: cucumber | dưa chuột, dưa leo
cabbage: cabbage lettuce spinach | bắp cải, cải bắp, rau cải, xà lách
carrot: carrot | cà rốt
pumpkin: pumpkin | bí đỏ, bí ngô
strawberry: strawberry berry cherry strawberries | dâu tây, quả mọng, anh đào
papaya: papaya | đu đủ
guava: guava | ổi
rambutan: rambutan | chôm chôm
mangosteen: mangosteen | măng cụt
custard-apple: "custard apple" | mãng cầu, na dai
plum: plum | mận
passion-fruit: "passion fruit" | chanh leo, chanh dây
macadamia: macadamia | mắc ca
sesame: sesame | mè, vừng
cocoa: cocoa chocolate | ca cao, sô cô la
areca: areca | cau
betel: betel | trầu, trầu cau
spice: spice seasoning vanilla spices | gia vị
soup: soup broth | súp, canh, nước dùng
sticky-rice: "sticky rice" "glutinous rice" "chung cake" | nếp, xôi, bánh chưng, gạo nếp
sausage: sausage | xúc xích
ham: ham | giăm bông, giò chả
spring-roll: "spring roll" | nem rán, chả giò, gỏi cuốn
tofu: tofu | đậu phụ, đậu hũ
sweet: sweet candy dessert sweets | kẹo, ngọt, tráng miệng
ice-cream: "ice cream" | kem
yogurt: yogurt yoghurt | sữa chua
juice: juice lemonade soda | nước ép, nước ngọt
flour: flour dough | bột mì, bột
vinegar: vinegar sauce | giấm, nước sốt, nước chấm
canned: canned processed processing | chế biến, đóng hộp, đồ hộp
calorie: calorie fat calories | calo, chất béo, mỡ
kitchen: kitchen stove oven | bếp, nhà bếp, lò nướng
refrigerator: refrigerator fridge freezer | tủ lạnh, tủ đông, kho lạnh
bowl: bowl | bát, cái bát
plate: plate | đĩa
chopsticks: chopsticks | đũa
knife: knife knives | dao, con dao
food-safety: "food safety" "food hygiene" | an toàn thực phẩm, vệ sinh an toàn thực phẩm
food-security: "food security" | an ninh lương thực
harvest-machine: harvester plough plow | máy gặt, máy cày, cái cày
rice-field: "rice field" "paddy field" "rice fields" | ruộng lúa, cánh đồng, đồng ruộng, ruộng
terrace: terraced "terraced fields" | ruộng bậc thang, bậc thang
winter-spring-crop: winter-spring | đông xuân, vụ đông xuân, lúa đông xuân
summer-autumn-crop: summer-autumn | hè thu, vụ hè thu, lúa hè thu
high-tech-farming: "high-tech agriculture" hydroponic | nông nghiệp công nghệ cao, thủy canh
ocop: ocop "one commune one product" | ocop, mỗi xã một sản phẩm
vietgap: vietgap globalgap | vietgap, globalgap
planting-area-code: "growing area code" traceability | mã số vùng trồng, truy xuất nguồn gốc, mã vùng trồng
agricultural-extension: "agricultural extension" | khuyến nông, trung tâm khuyến nông
raw-material-area: "raw material area" "raw material zone" "growing area" | vùng nguyên liệu, vùng trồng
foot-and-mouth: "foot-and-mouth disease" | lở mồm long móng
bamboo-shoot: "bamboo shoot" "bamboo shoots" | măng tre, măng tươi
`;
