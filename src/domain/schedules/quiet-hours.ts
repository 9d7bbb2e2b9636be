import { type Parsed, refused, understood } from './parsed.js';
import { meansOff, plainWords } from './plain-words.js';
import { joinTimes, parseWallTime, type WallTime } from './wall-time.js';

/** The hours of each day in which a chat gets no alerts, by the clock on its wall; over midnight when `to` is the smaller. */
export interface QuietHours {
  readonly from: WallTime;
  /** The first time that is not quiet; never equal to `from`. */
  readonly to: WallTime;
}

/** What is wrong with quiet hours as they were typed. */
export type QuietProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not_understood' }
  /** From a time to the same: nothing, or always? */
  | { readonly kind: 'same_time' };

/** What `/quiet` was given: `22:00-07:00`, `22-7`, `22h đến 7h`, `10pm to 7am`; or `off`. */
export function parseQuiet(text: string): Parsed<QuietHours | 'off', QuietProblem> {
  const plain = plainWords(text);
  if (plain === '') return refused({ kind: 'empty' });
  if (meansOff(plain)) return understood('off');
  const words = joinTimes(plain)
    .replace(/^(?:from|tu|between) /, '')
    .split(/ (?:to|till|until|and|den|toi) |[- ]/);
  const [from, to, ...more] = words.map((word) =>
    parseWallTime(word === '24:00' || word === '24' ? '0' : word),
  );
  if (from === undefined || to === undefined || more.length > 0) return refused({ kind: 'not_understood' });
  return from === to ? refused({ kind: 'same_time' }) : understood({ from, to });
}
