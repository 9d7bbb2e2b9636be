/** A time of day as a clock on the wall shows it, `HH:MM` from `00:00` to `23:59`: a string, so that it can be stored and sorted. */
export type WallTime = string;

/** 8, 8:30, 08.30, 8h, 8h30, 8g30, with am or pm. */
const TIME = /^(\d{1,2})(?:[:.hg](\d{2})|[hg])?(am|pm)?$/;

/**
 * A time as people type it: `8:00`, `08.00`, `8h`, `8h30`, `8`, `8pm`; undefined when it is none.
 * @param plain one word of `plainWords`
 */
export function parseWallTime(plain: string): WallTime | undefined {
  const [, hours, minutes = '00', half] = TIME.exec(plain) ?? [];
  if (hours === undefined || Number(minutes) > 59) return undefined;
  const hour = half === undefined ? Number(hours) : hourOfHalfDay(Number(hours), half);
  return hour < 24 ? `${String(hour).padStart(2, '0')}:${minutes}` : undefined;
}

/** "10h toi 12h" is from ten to twelve, and not ten in the evening: `tới` and `tối` fold to the same. */
const PART_OF_DAY = /\b((\d{1,2})(?:[:.hg]\d{0,2})?) (sang|trua|chieu|dem|toi(?! \d))\b/g;

/** Times of a text made one word each: `8 giờ 30` → `8h30`, `8 pm` → `8pm`, `7 giờ tối` → `7hpm`. */
export function joinTimes(plain: string): string {
  return plain
    .replace(/(\d) ?(?:gio|h) ?(?=(\d{2})(?![\d:.hg]))/g, '$1h')
    .replace(/(\d) ?gio\b/g, '$1h')
    .replace(/(\d) (am|pm)\b/g, '$1$2')
    .replace(PART_OF_DAY, (_, time: string, hour: string, part: string) => time + halfOf(Number(hour), part));
}

/** Noon is from eleven to one, the night has both halves, and "22h tối" says its half already. */
function halfOf(hour: number, part: string): 'am' | 'pm' | '' {
  if (hour > 12 || hour === 0) return '';
  if (part === 'sang') return 'am';
  if (part === 'trua') return hour === 11 ? 'am' : 'pm';
  return part === 'dem' && (hour < 6 || hour === 12) ? 'am' : 'pm';
}

function hourOfHalfDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
