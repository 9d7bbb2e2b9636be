/** Nature, weather, agriculture, environment and energy. */
export const NATURE = `
weather: weather climate meteorological climatic | thời tiết, khí hậu, khí tượng
climate-change: "climate change" "global warming" | biến đổi khí hậu, nóng lên toàn cầu
rain: rain rainfall rainy downpour precipitation shower | mưa, lượng mưa, mưa lớn, trận mưa, mưa to, mưa rào
snow: snow snowfall blizzard | tuyết, bão tuyết
ice: ice iceberg | băng, tảng băng, nước đá
glacier: glacier | sông băng
frost: frost | sương giá, băng giá, sương muối
hail: hail hailstone | mưa đá
wind: wind gust windy | gió, sức gió, gió giật
temperature: temperature | nhiệt độ
heat: heat heatwave hot "heat wave" | nắng nóng, nóng, đợt nắng nóng
cold: cold freezing chilly | rét, lạnh, không khí lạnh, rét đậm
fog: fog mist smog haze | sương mù, khói mù
sun: sun sunny sunshine solar | mặt trời, nắng
moon: moon lunar | mặt trăng
#planet: planet | hành tinh
#asteroid: asteroid | tiểu hành tinh
#comet: comet | sao chổi
#star: star | ngôi sao
galaxy: galaxy | thiên hà
earth: earth | trái đất, địa cầu
season: season seasonal | mùa, mùa vụ, vụ mùa, theo mùa, mùa giải
spring: springtime | mùa xuân
summer: summer | mùa hè, mùa hạ
autumn: autumn | mùa thu
winter: winter | mùa đông
sea: sea ocean marine maritime offshore | biển, đại dương, ngoài khơi, hàng hải, vùng biển
coast: coast coastal shore shoreline seaside | bờ biển, ven biển, duyên hải
#beach: beach | bãi biển, bãi tắm
#island: island isle archipelago | đảo, hòn đảo, quần đảo, cù lao
#river: river stream creek riverbank | sông, con sông, suối, bờ sông
#lake: lake pond lagoon | hồ, ao, đầm, đầm phá
#reservoir: reservoir dam | hồ chứa, đập, hồ thủy lợi, hồ thủy điện, thủy điện?
canal: canal irrigation irrigate | kênh, thủy lợi, tưới tiêu, kênh mương, tưới
dyke: dyke dike levee embankment seawall | đê, kè, đê biển, bờ kè
delta: delta "mekong delta" | đồng bằng, đồng bằng sông cửu long
#mountain: mountain hill peak hilly mountainous | núi, miền núi, đồi, ngọn núi, đỉnh núi
#cave: cave cavern grotto | hang, hang động, động
#waterfall: waterfall | thác, thác nước
valley: valley | thung lũng
desert: desert | sa mạc
water: water | nước?, nguồn nước
drinking-water: "drinking water" "clean water" "tap water" | nước sạch, nước sinh hoạt, nước uống, nước máy
wastewater: wastewater sewage effluent drainage sewer | nước thải, thoát nước, cống
air: air "air quality" | không khí, chất lượng không khí
soil: soil mud sediment silt | đất trồng, bùn, phù sa, bùn đất
#rock: rock stone boulder granite | đá, tảng đá, đất đá
sand: sand gravel | cát, sỏi, cát sỏi
forest: forest forestry woodland jungle afforestation reforestation | rừng, lâm nghiệp, trồng rừng, rừng trồng
deforestation: deforestation logging | phá rừng, chặt phá rừng, khai thác gỗ
mangrove: mangrove wetland | rừng ngập mặn, ngập mặn, đất ngập nước
#tree: tree sapling seedling | cây, cây xanh, cây giống, cây cối
plant: plant? cultivate sow planting cultivation planted | trồng, gieo trồng, canh tác, trồng trọt, xuống giống, gieo sạ
flower: flower blossom bloom orchid floral | hoa, hoa lan, nở hoa, bông hoa
grass: grass weed | cỏ
bamboo: bamboo rattan | tre, mây tre, tre nứa
national-park: "national park" "nature reserve" sanctuary "biosphere reserve" | vườn quốc gia, khu bảo tồn, khu dự trữ sinh quyển
park: park garden gardening | công viên, vườn, khu vườn
biodiversity: biodiversity ecosystem ecological ecology | đa dạng sinh học, hệ sinh thái, sinh thái
#species: species | loài, giống loài
wildlife: wildlife "wild animal" | động vật hoang dã, thú hoang
#animal: animal | động vật, con vật, thú
endangered: endangered extinct extinction | nguy cấp, tuyệt chủng, quý hiếm
#elephant: elephant | voi
#tiger: tiger | hổ
#lion: lion | sư tử
#leopard: leopard | báo?, báo đốm, báo hoa mai
#bear: bears | gấu
#monkey: monkey langur ape primate gibbon | khỉ, voọc, vượn, linh trưởng
#turtle: turtle tortoise | rùa
#snake: snake python cobra | rắn, trăn
#crocodile: crocodile alligator | cá sấu
#whale: whale | cá voi
#dolphin: dolphin dugong | cá heo, bò biển
#shark: shark | cá mập
#dog: dog puppy puppies | chó
#cat: cat kitten | mèo
#horse: horse | ngựa
#bird: bird crane | chim, sếu
#bee: bee honey | ong, mật ong
insect: insect | côn trùng
mosquito: mosquito mosquitoes | muỗi
pest: pest | sâu bệnh
coral: coral reef | san hô, rạn san hô
agriculture: agriculture farming agricultural farm | nông nghiệp, trang trại, nông trại, nông sản
crop: crop harvest reap | vụ?, thu hoạch, mùa màng, cây trồng
rice: rice paddy | lúa, gạo, lúa gạo, thóc
coffee: coffee | cà phê
pepper: pepper | hồ tiêu, hạt tiêu, tiêu
cashew: cashew | điều, hạt điều
rubber: rubber latex | cao su, mủ cao su
tea: tea | chè, trà
coconut: coconut | dừa
sugarcane: sugarcane sugar | mía, mía đường
corn: corn maize | ngô, bắp
wheat: wheat grain cereal | lúa mì, ngũ cốc
cassava: cassava | sắn, khoai mì
potato: potato | khoai tây
sweet-potato: "sweet potato" | khoai lang, khoai
soybean: soybean soya bean | đậu nành, đậu tương
peanut: peanut groundnut | đậu phộng, lạc
cotton: cotton | bông vải, cây bông, bông
silk: silk | lụa, tơ lụa
textile: textile garment apparel | dệt may, may mặc, hàng dệt may
clothing: clothes clothing | quần áo, trang phục mặc
fabric: fabric cloth | vải
fishery: fishery fishing aquaculture seafood aquatic fisheries | thủy sản, hải sản, đánh bắt, khai thác thủy sản, nuôi trồng thủy sản, đánh cá
#fish: fish tuna salmon | cá, cá ngừ, cá hồi
catch: catch caught trap | đánh bắt được, mắc bẫy
shrimp: shrimp prawn | tôm, con tôm, tôm sú
pangasius: pangasius catfish | cá tra, cá basa
crab: crab | cua
lobster: lobster | tôm hùm
oyster: oyster | hàu
clam: clam mussel | nghêu, ngao
squid: squid | mực
seaweed: seaweed algae | rong biển, tảo
livestock: livestock husbandry breed breeding | chăn nuôi, gia súc, nuôi, vật nuôi, nhân giống
#pig: pig hog pork swine piglet | lợn, heo, thịt lợn, thịt heo, con lợn
#cattle: cattle cow beef calf bull | bò, đàn bò, thịt bò, con bò, trâu bò
#buffalo: buffalo buffaloes | trâu, con trâu
#goat: goat | dê
#sheep: sheep lamb | cừu
poultry: poultry chicken hen | gia cầm, gà, con gà, thịt gà
#duck: duck goose geese | vịt, ngỗng
egg: egg | trứng, quả trứng
milk: milk dairy | sữa, bò sữa
cheese: cheese | phô mai
butter: butter | bơ sữa
meat: meat | thịt
bird-nest: swiftlet "bird's nest" | yến, tổ yến, yến sào
african-swine-fever: "african swine fever" "swine fever" | dịch tả lợn châu phi, tả lợn châu phi
bird-flu: "bird flu" "avian influenza" "avian flu" | cúm gia cầm, cúm a
fertiliser: fertiliser fertilizer manure compost | phân bón, phân hữu cơ
pesticide: pesticide herbicide insecticide | thuốc bảo vệ thực vật, thuốc trừ sâu, thuốc diệt cỏ
seed: seed | hạt giống, giống cây
organic: organic | hữu cơ
greenhouse: greenhouse | nhà kính, nhà lưới
environment: environment environmental | môi trường
waste: waste garbage rubbish trash litter landfill | rác, rác thải, chất thải, bãi rác, bãi chôn lấp
plastic: plastic | nhựa, rác thải nhựa
recycle: recycle reuse recycling | tái chế, tái sử dụng
emission: emission emit carbon co2 "greenhouse gas" | phát thải, khí thải, carbon, khí nhà kính, co2
net-zero: "net zero" "carbon neutral" | trung hòa carbon, phát thải ròng bằng 0, net zero
green: green sustainable sustainability | xanh, bền vững
energy: energy | năng lượng
electricity: electricity power grid electric electrical | điện, điện lực, lưới điện, điện năng
blackout: blackout outage "power cut" | mất điện, cúp điện
#power-plant: "power plant" "power station" | nhà máy điện
hydropower: hydropower hydroelectric | thủy điện?, nhà máy thủy điện
solar-power: "solar power" "solar panel" "solar energy" | điện mặt trời, pin mặt trời, tấm pin năng lượng mặt trời
wind-power: "wind power" "wind farm" turbine | điện gió, tuabin, trang trại gió
nuclear: nuclear reactor uranium | hạt nhân, điện hạt nhân, lò phản ứng
renewable: renewable | tái tạo, năng lượng tái tạo
coal: coal | than, than đá
oil: oil petroleum crude | dầu, dầu mỏ, dầu thô, dầu khí
gas: gas lng | khí đốt, khí tự nhiên, khí gas
petrol: petrol gasoline diesel fuel | xăng, xăng dầu, nhiên liệu, dầu diesel
battery: battery batteries | pin, ắc quy
mine: mine mineral ore mining miner | mỏ, khoáng sản, khai thác khoáng sản, thợ mỏ, hầm lò, quặng
quarry: quarry | mỏ đá, khai thác đá
metal: metal | kim loại
iron: iron | sắt
steel: steel | thép, sắt thép
copper: copper | đồng thau, kim loại đồng
aluminium: aluminium aluminum | nhôm
cement: cement concrete | xi măng, bê tông
brick: brick | gạch
asphalt: asphalt | nhựa đường
wood: wood timber wooden furniture | gỗ, đồ gỗ, nội thất
paper: paper | giấy
glass: glass | kính, thủy tinh
rare-earth: "rare earth" | đất hiếm
fishing-boat: "fishing boat" "fishing vessel" | tàu cá, tàu đánh cá
fishing-ground: "fishing ground" "fishing grounds" | ngư trường
protective-forest: "protective forest" "protection forest" | rừng phòng hộ
special-use-forest: "special-use forest" | rừng đặc dụng
forest-cover: "forest cover" "forest coverage" | độ che phủ rừng, tỷ lệ che phủ rừng, che phủ rừng
carbon-credit: "carbon credit" | tín chỉ carbon, tín chỉ các-bon
plant-quarantine: phytosanitary "plant quarantine" "animal quarantine" | kiểm dịch thực vật, kiểm dịch, kiểm dịch động vật
lava: lava magma | dung nham
ash: ash ashes | tro bụi, tro
slope: slope hillside | sườn núi, sườn đồi
epicentre: epicentre epicenter | tâm chấn
seismic: seismic seismology | địa chấn
terrain: terrain topography topographic | địa hình
seabed: seabed "ocean floor" "sea floor" | đáy biển
debris: debris rubble wreckage | đống đổ nát, mảnh vỡ
incinerator: incinerator incinerate incineration | đốt rác, lò đốt rác
eco-friendly: eco-friendly "environmentally friendly" | thân thiện với môi trường, thân thiện môi trường
biomass: biomass biogas | sinh khối, khí sinh học
domestication: domesticate domestication domesticated | thuần hóa
highland: highland upland highlands uplands | vùng cao
`;
