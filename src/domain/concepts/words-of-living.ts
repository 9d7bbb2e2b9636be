/** Animals, plants, food, farming. */
export const LIVING = `
wolf: wolf wolves | chó sói, sói
fox: fox foxes | con cáo, loài cáo
rabbit: rabbit hare | thỏ
rat: rat rats mouse mice rodent | chuột, loài gặm nhấm
bat: bats | dơi, con dơi
deer: deer antelope saola | hươu, nai, sao la
rhino: rhino rhinoceros | tê giác
panda: panda | gấu trúc
bear-animal: "polar bear" "moon bear" "sun bear" | gấu bắc cực, gấu ngựa
camel: camel | lạc đà
giraffe: giraffe zebra hippo | hươu cao cổ, ngựa vằn, hà mã
kangaroo: kangaroo koala | chuột túi, kangaroo
pangolin: pangolin | tê tê
squirrel: squirrel beaver | sóc, hải ly
donkey: donkey mule | con lừa, con la
eagle: eagle hawk falcon vulture | đại bàng, chim ưng, diều hâu
owl: owl | cú mèo
pigeon: pigeon dove | bồ câu, chim bồ câu
peacock: peacock parrot penguin | vẹt, chim công, chim cánh cụt
rooster: rooster cock | gà trống
butterfly: butterfly butterflies moth | bướm, con bướm
ant: ants termite | con kiến, loài kiến, mối mọt
spider: spider scorpion | nhện, bọ cạp
fly-insect: flies cockroach locust grasshopper | ruồi, châu chấu, con gián
silkworm: silkworm | tằm, con tằm
snail: snail earthworm leech | ốc, ốc sên, giun đất
jellyfish: jellyfish octopus | sứa, bạch tuộc
eel: eel | lươn, cá chình
carp: carp tilapia snakehead | cá chép, cá rô phi, cá lóc
dragon: dragon | rồng, con rồng
unicorn: phoenix unicorn | phượng hoàng, kỳ lân
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
peach-blossom: "peach blossom" apricot "apricot blossom" | hoa đào, hoa mai, cành đào
chrysanthemum: chrysanthemum sunflower tulip | hoa cúc, hoa hướng dương
pine: pine cedar | thông xanh, cây thông, tuyết tùng
acacia: acacia eucalyptus | keo lai, bạch đàn, cây keo
oak: oak maple | sồi, cây sồi, cây phong
banyan: banyan ficus "ancient tree" | cây đa, cây cổ thụ, cổ thụ
bonsai: bonsai ornamental | cây cảnh, sinh vật cảnh
garlic: garlic onion | tỏi, hành tây, hành tím
ginger: ginger turmeric | gừng, củ nghệ
chili: chili chilli | ớt
tomato: tomato tomatoes cucumber | cà chua, dưa leo, dưa chuột
cabbage: cabbage lettuce spinach | bắp cải, cải bắp, rau cải, xà lách
carrot: carrot pumpkin | cà rốt, bí đỏ, bí ngô
strawberry: strawberry strawberries berry cherry | dâu tây, quả mọng, anh đào
papaya: papaya guava | đu đủ, ổi
rambutan: rambutan mangosteen | chôm chôm, măng cụt
custard-apple: "custard apple" plum | na dai, mận, mãng cầu
passion-fruit: "passion fruit" macadamia | chanh leo, chanh dây, mắc ca
sesame: sesame | mè, vừng
cocoa: cocoa chocolate | ca cao, sô cô la
areca: areca betel | cau, trầu cau
spice: spice spices seasoning vanilla | gia vị
soup: soup broth | súp, canh, nước dùng
sticky-rice: "sticky rice" "glutinous rice" "chung cake" | nếp, xôi, bánh chưng, gạo nếp
sausage: sausage ham | xúc xích, giò chả, giăm bông
spring-roll: "spring roll" | nem rán, chả giò, gỏi cuốn
tofu: tofu | đậu phụ, đậu hũ
sweet: sweet sweets candy dessert | kẹo, ngọt, tráng miệng
ice-cream: "ice cream" yogurt yoghurt | kem, sữa chua
juice: juice lemonade soda | nước ép, nước ngọt
flour: flour dough | bột mì, bột
vinegar: vinegar sauce | giấm, nước sốt, nước chấm
canned: canned processed processing | chế biến, đóng hộp, đồ hộp
calorie: calorie calories fat | calo, chất béo, mỡ
kitchen: kitchen stove oven | bếp, nhà bếp, lò nướng
refrigerator: refrigerator fridge freezer | tủ lạnh, tủ đông, kho lạnh
bowl: bowl plate spoon chopsticks | bát, đĩa, đũa, thìa
knife: knife knives | dao, con dao
food-safety: "food safety" "food hygiene" | an toàn thực phẩm, vệ sinh an toàn thực phẩm
food-security: "food security" | an ninh lương thực
harvest-machine: harvester plough plow | máy gặt, máy cày, cái cày
rice-field: "rice field" "rice fields" "paddy field" | ruộng lúa, cánh đồng, đồng ruộng, ruộng
terrace: terraced "terraced fields" | ruộng bậc thang, bậc thang
winter-spring-crop: winter-spring | đông xuân, vụ đông xuân, lúa đông xuân
summer-autumn-crop: summer-autumn | hè thu, vụ hè thu, lúa hè thu
high-tech-farming: "high-tech agriculture" hydroponic | nông nghiệp công nghệ cao, thủy canh
ocop: ocop "one commune one product" | ocop, mỗi xã một sản phẩm
vietgap: vietgap globalgap | vietgap, globalgap
planting-area-code: "growing area code" traceability | mã số vùng trồng, truy xuất nguồn gốc, mã vùng trồng
`;
