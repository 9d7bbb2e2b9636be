import { foldDiacritics } from '../text/fold.js';

/** What ICU still calls by the name that it had when ICU learned it, and what IANA calls it today. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Africa/Asmera', 'Africa/Asmara'],
  ['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['America/Catamarca', 'America/Argentina/Catamarca'],
  ['America/Coral_Harbour', 'America/Atikokan'],
  ['America/Cordoba', 'America/Argentina/Cordoba'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Indianapolis', 'America/Indiana/Indianapolis'],
  ['America/Jujuy', 'America/Argentina/Jujuy'],
  ['America/Louisville', 'America/Kentucky/Louisville'],
  ['America/Mendoza', 'America/Argentina/Mendoza'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['Asia/Katmandu', 'Asia/Kathmandu'],
  ['Asia/Rangoon', 'Asia/Yangon'],
  ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
  ['Atlantic/Faeroe', 'Atlantic/Faroe'],
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Pacific/Enderbury', 'Pacific/Kanton'],
  ['Pacific/Ponape', 'Pacific/Pohnpei'],
  ['Pacific/Truk', 'Pacific/Chuuk'],
]);

/** Places that people name and that no zone is called after: Vietnam's, and large cities of elsewhere. */
const PLACES: readonly (readonly [string, string])[] = [
  [
    'Asia/Ho_Chi_Minh',
    'Hanoi, Ho Chi Minh City, Thanh pho Ho Chi Minh, TP HCM, HCMC, HCM, Sai Gon, Vietnam, Da Nang, Hai Phong, Can Tho, Hue, Nha Trang, Da Lat, Vung Tau, Bien Hoa, Quy Nhon, Vinh, Ha Long',
  ],
  ['Asia/Shanghai', 'Beijing, Bac Kinh, Shenzhen, Guangzhou, Thuong Hai, Trung Quoc, China'],
  ['Asia/Kolkata', 'Delhi, New Delhi, Mumbai, Bangalore, Chennai, India, An Do'],
  ['Asia/Tokyo', 'Osaka, Kyoto, Nhat Ban'],
  ['Asia/Seoul', 'Busan, Korea, Han Quoc'],
  ['Asia/Bangkok', 'Thailand, Thai Lan, Chiang Mai'],
  ['Asia/Taipei', 'Dai Loan, Dai Bac'],
  ['Asia/Dubai', 'Abu Dhabi'],
  ['Asia/Kathmandu', 'Nepal'],
  ['Asia/Vientiane', 'Laos, Lao'],
  ['Asia/Phnom_Penh', 'Cambodia, Campuchia'],
  ['Asia/Yangon', 'Myanmar, Mien Dien'],
  ['Asia/Kuala_Lumpur', 'Malaysia'],
  ['Asia/Jakarta', 'Indonesia'],
  ['Asia/Manila', 'Philippines'],
  ['Europe/London', 'Manchester, Edinburgh, Glasgow, England, Scotland, UK, Luan Don, Anh'],
  ['Europe/Paris', 'Lyon, Marseille, France, Phap'],
  ['Europe/Berlin', 'Munich, Hamburg, Frankfurt, Cologne, Germany, Duc'],
  ['Europe/Madrid', 'Barcelona, Spain'],
  ['Europe/Rome', 'Milan, Italy'],
  ['Europe/Zurich', 'Geneva, Switzerland, Thuy Si'],
  ['Europe/Prague', 'Praha, Czechia, Sec'],
  ['Europe/Moscow', 'Saint Petersburg, Mat-xco-va'],
  ['America/New_York', 'Washington, Boston, Philadelphia, Atlanta, Miami'],
  ['America/Chicago', 'Houston, Dallas, Austin'],
  ['America/Los_Angeles', 'San Francisco, Seattle, San Diego, San Jose, California'],
  ['America/Toronto', 'Ottawa, Montreal'],
  ['America/Sao_Paulo', 'Rio de Janeiro, Brasilia'],
  ['Australia/Sydney', 'Canberra'],
];

/** A place's name as it is looked up: folded, letters and figures alone. */
export function cityKey(text: string): string {
  return foldDiacritics(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** The zone of a city or country, undefined when none is known. Places that are named here win over zones' cities. */
export function zoneOfPlace(key: string): string | undefined {
  return namedPlaces().find(([name]) => name === key)?.[1];
}

/**
 * Zones that a mistyped name may have meant, the likeliest first: a name that begins so, or that few letters are to be
 * changed for.
 */
export function nearestZones(text: string, most: number): readonly string[] {
  const key = cityKey(text.slice(text.lastIndexOf('/') + 1));
  if (key.length < 3) return [];
  const far = Math.max(1, Math.floor(key.length / 3));
  const near = namedPlaces()
    .map(([name, zone]) => ({ zone, distance: name.startsWith(key) ? 0.5 : editDistance(name, key) }))
    .filter(({ distance }) => distance <= far)
    .sort((a, b) => a.distance - b.distance);
  return [...new Set(near.map(({ zone }) => zone))].slice(0, most);
}

/** Keys and zones: the named places, then the cities of all zones by today's name and by the one before. */
function namedPlaces(): readonly (readonly [string, string])[] {
  const named = PLACES.flatMap(([zone, names]) =>
    names.split(',').map((name) => [cityKey(name), zone] as const),
  );
  const cities = Intl.supportedValuesOf('timeZone').flatMap((known) => {
    const zone = RENAMED.get(known) ?? known;
    return [zone, known].map((name) => [cityKey(name.slice(name.lastIndexOf('/') + 1)), zone] as const);
  });
  return [...named, ...cities];
}

/** How many letters are to be put in, taken out or replaced (Levenshtein). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
