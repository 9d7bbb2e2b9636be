/** Fruit and vegetables, food and drink. */
export const FOOD = `
vegetable: vegetable veg | rau, rau màu, rau củ, rau quả
fruit: fruit orchard | trái cây, hoa quả, cây ăn quả, cây ăn trái
durian: durian | sầu riêng
mango: mango mangoes | xoài
dragon-fruit: "dragon fruit" | thanh long
lychee: lychee litchi | vải thiều, quả vải
longan: longan | nhãn, nhãn lồng
pomelo: pomelo grapefruit | bưởi
orange: orange citrus | cam, cam quýt
lemon: lemon lime | chanh
banana: banana | chuối
pineapple: pineapple | dứa, khóm
jackfruit: jackfruit | mít
avocado: avocado | bơ, quả bơ
apple: apple | táo
pear: pear | lê
grape: grape | nho, quả nho
peach: peach | đào?, quả đào
watermelon: watermelon melon | dưa hấu, dưa
mushroom: mushroom | nấm
ginseng: ginseng "medicinal plant" "medicinal herb" herbal | sâm, sâm ngọc linh, dược liệu, thảo dược
cinnamon: cinnamon | quế
food: food foodstuff nutrition nutritious diet nutritional | thực phẩm, lương thực, thức ăn, đồ ăn, dinh dưỡng
dish: dish cuisine culinary recipe | món ăn, ẩm thực, món
meal: meal breakfast lunch dinner | bữa ăn, bữa trưa, bữa tối, suất ăn
bread: bread bakery | bánh mì
cake: cake | bánh, bánh kẹo, bánh ngọt
noodle: noodle pho | phở, mì, bún, miến
salt: salt | muối
fish-sauce: "fish sauce" | nước mắm
cooking-oil: "cooking oil" | dầu ăn
drink: drink beverage drunk | đồ uống, nước giải khát, uống
alcohol: alcohol beer wine liquor spirits alcoholic | rượu, bia, rượu bia, nồng độ cồn, cồn
hunger: hunger famine starve starvation malnutrition malnourished | đói, nạn đói, suy dinh dưỡng
food-poisoning: "food poisoning" poison toxic poisoning | ngộ độc, ngộ độc thực phẩm, độc hại, chất độc
porridge: porridge congee | cháo
instant-noodle: "instant noodles" "instant noodle" | mì tôm, mì ăn liền, mì gói
fermented: ferment fermented fermentation | lên men
street-food: "street food" | ẩm thực đường phố, món ăn đường phố
snack: snack | ăn vặt, đồ ăn vặt
menu: menu | thực đơn
`;
