import { Temporal } from '@js-temporal/polyfill';
import { type Parsed, refused, understood } from './parsed.js';
import { plainWords } from './plain-words.js';
import { cityKey, nearestZones, zoneOfPlace } from './zone-places.js';

/** What is wrong with a time zone as it was typed. */
export type TimeZoneProblem =
  | { readonly kind: 'empty' }
  /** `suggestions`: up to three zones that may have been meant, the likeliest first. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] };

/** No zone or place has a longer name. */
const LONGEST = 60;
const OFFSET = /^(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?$/;

/**
 * Offsets of part of an hour, for which there is no zone by number: places that have them all the year, and those that
 * have them for a part of it and can only be suggested.
 */
const PARTS_OF_HOURS: ReadonlyMap<string, string> = new Map([
  ['-9:30', 'Pacific/Marquesas'],
  ['+3:30', 'Asia/Tehran'],
  ['+4:30', 'Asia/Kabul'],
  ['+5:30', 'Asia/Kolkata'],
  ['+5:45', 'Asia/Kathmandu'],
  ['+6:30', 'Asia/Yangon'],
  ['+8:45', 'Australia/Eucla'],
  ['+9:30', 'Australia/Darwin'],
]);
const PARTS_OF_YEARS: ReadonlyMap<string, string> = new Map([
  ['-3:30', 'America/St_Johns'],
  ['-2:30', 'America/St_Johns'],
  ['+10:30', 'Australia/Lord_Howe'],
  ['+12:45', 'Pacific/Chatham'],
  ['+13:45', 'Pacific/Chatham'],
]);

/**
 * The zone that `/timezone` was given: an IANA name in any case (`asia/ho chi minh`), a city or country of one (`Hà Nội`,
 * `Saigon`, `Berlin`), or an offset (`UTC+7`, `GMT-3`, `+5:30`). The value is a name that Intl and Temporal take.
 */
export function parseTimeZone(text: string): Parsed<string, TimeZoneProblem> {
  const plain = plainWords(text);
  if (plain === '') return refused({ kind: 'empty' });
  if (plain.length > LONGEST) return refused({ kind: 'unknown', suggestions: [] });
  const offset = OFFSET.exec(plain);
  if (offset) return zoneOfOffset(offset);
  const zone = timeZoneNamed(plain.replaceAll(' ', '_')) ?? zoneOfPlace(cityKey(plain));
  return zone === undefined
    ? refused({ kind: 'unknown', suggestions: nearestZones(plain, 3) })
    : understood(zone);
}

/**
 * An IANA name as it is written (`asia/ho_chi_minh` → `Asia/Ho_Chi_Minh`), undefined when Intl or Temporal knows none
 * of that name. The name is kept and not replaced by what ICU calls the zone, which is often one that the city had before.
 */
export function timeZoneNamed(name: string): string | undefined {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Twice, as "PST" and the like, which ICU has and IANA has not, are only refused when they are written so.
    return temporalName(temporalName(name));
  } catch {
    return undefined;
  }
}

/** A zone's name for people: `UTC+7` for `Etc/GMT-7`, whose sign is the other way round; else without underscores. */
export function timeZoneLabel(zone: string): string {
  const [, sign, hours] = /^Etc\/GMT([+-])(\d{1,2})$/.exec(zone) ?? [];
  if (hours !== undefined) return `UTC${sign === '-' ? '+' : '-'}${hours}`;
  return zone.replaceAll('_', ' ');
}

function temporalName(zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
}

function zoneOfOffset([, sign = '', hours = '', minutes = '00']: RegExpExecArray): Parsed<
  string,
  TimeZoneProblem
> {
  if (minutes !== '00') {
    const offset = `${sign}${Number(hours)}:${minutes}`;
    const zone = PARTS_OF_HOURS.get(offset);
    const partly = PARTS_OF_YEARS.get(offset);
    if (zone !== undefined) return understood(zone);
    return refused({ kind: 'unknown', suggestions: partly === undefined ? [] : [partly] });
  }
  if (Number(hours) === 0) return understood('UTC');
  // POSIX counts hours west of Greenwich as positive, and so does the IANA database.
  const zone = timeZoneNamed(`Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`);
  return zone === undefined ? refused({ kind: 'unknown', suggestions: [] }) : understood(zone);
}
