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

/** Times of a text made one word each: `8 giờ 30` → `8h30`, `8 pm` → `8pm`. */
export function joinTimes(plain: string): string {
  return plain
    .replace(/(\d) ?(?:gio|h) ?(?=(\d{2})(?![\d:.hg]))/g, '$1h')
    .replace(/(\d) ?gio\b/g, '$1h')
    .replace(/(\d) (am|pm)\b/g, '$1$2');
}

function hourOfHalfDay(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return NaN;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
