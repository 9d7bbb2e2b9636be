/**
 * Words that running text of a language cannot do without, most frequent first. `vi-plain` is Vietnamese typed
 * without diacritics. A word that several languages share counts less for each.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is for on that with was as by at from it are be his he had has said which were an not this but will have their its they been would or who more than after when also about one new over no she her into there',
  vi: 'và của các có được trong cho là với những không người đã này một ngày năm đến tại từ để khi về sẽ theo ra cũng trên như vào đó nhiều phải lại sau còn đang hơn nhưng bị ông bà tỉnh việc công rằng đồng',
  'vi-plain':
    'va cua cac co duoc trong cho la voi nhung khong nguoi da nay mot ngay nam den tai tu de khi ve se theo cung tren nhu vao do nhieu phai lai con dang hon bi ong tinh viec cong rang thi thanh pho xa truong hoc huyen phuong bao gia hang nghin trieu ty dong hai chinh quyen phong chu tich giam doc hon',
  fr: 'de la le et les des en un une du que est pour qui dans a par plus pas au sur ne se ce il sont avec été ses aux son cette ont mais comme nous sa leur être fait deux selon également à après elle entre',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde fue según año han desde años',
  it: 'di e il la che in a per un del è non con una i si da le dei al della più gli nel alla sono anche ha delle ma lo come dal questo dopo hanno nella stato ai anni degli dalla essere tra fra',
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já também só pelo pela até isso foi são ano anos entre depois está segundo',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er om die als maar ook bij door naar heeft dan nog worden uit hij over wordt wat meer tot ze hebben was deze geen werd kan onder zal zo jaar volgens',
  id: 'yang dan di itu dengan untuk dari dalam pada ini tidak akan juga ke karena adalah bisa ada oleh telah saat sebagai lebih atau mereka menjadi para kami orang tahun tersebut dapat kata hari sudah harus banyak kepada',
  pl: 'w i na z do się nie że to jest o jak po za od przez dla są który które ale być oraz już tym tego ze roku jego może ma była był przed także tylko pod jednak która',
  sv: 'och i att det som en på är av för med den till inte ett om har de var jag från men så kan vid när efter också eller under mot hade ska då nu över skulle vara enligt sig år',
  da: 'og i at det er en til på som af for med den de ikke der har et var fra kan om men så efter også blev bliver ved eller hvor sig over været når nu siger skal vil år',
  no: 'og i det er på en til som av for med at den har de ikke et om var fra men så kan etter også ble blir ved eller hvor seg over vært når nå sier skal vil år',
  fi: 'ja on ei se että oli myös mutta ovat kun hän kuin tai sen niin joka vuoden mukaan ole sekä ovat jos jo nyt vain mitä olisi hänen vuonna noin',
  tr: 've bir bu da de için ile olarak olan daha çok en gibi kadar sonra ne var olduğu ancak göre ise her o değil yeni iki oldu dedi tarafından',
  cs: 'a v se na je že o s z do i to k ve pro za by ale si po od jako které který bude byl jsou také podle jeho která roku až nebo už při',
  ro: 'de și în a la cu din pe care nu un o să pentru este mai au fost prin ce sau ca se al ale lui fi dar după sunt că cele către',
  hu: 'a az és hogy nem is egy volt meg ez csak már van el de még mint után szerint vagy kell ki azt lesz fel majd között',
};

/** Scripts that tell a language, or its commonest one, by themselves. */
export const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['ta', /\p{Script=Tamil}/gu],
];

/** Names of languages as pages write them instead of a tag, folded. */
export const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  english: 'en', anh: 'en', 'tieng anh': 'en', vietnamese: 'vi', viet: 'vi', 'tieng viet': 'vi', french: 'fr', francais: 'fr',
  german: 'de', deutsch: 'de', spanish: 'es', espanol: 'es', italian: 'it', italiano: 'it', portuguese: 'pt', portugues: 'pt',
  dutch: 'nl', nederlands: 'nl', indonesian: 'id', chinese: 'zh', japanese: 'ja', korean: 'ko', russian: 'ru', vn: 'vi',
  eng: 'en', vie: 'vi', fra: 'fr', fre: 'fr', deu: 'de', ger: 'de', spa: 'es', ita: 'it', por: 'pt', nld: 'nl', ind: 'id',
}; // prettier-ignore
