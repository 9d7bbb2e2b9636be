import type { Line } from './line-role.js';

/** Three or more short lines that no empty line parts are a menu or a list of links. */
export function inMenu(lines: readonly Line[], index: number): boolean {
  const isShort = (line: Line | undefined): boolean => line?.role === 'short' && line.words <= 8;
  if (!isShort(lines[index]) || standsOut(lines, index)) return false;
  let run = 1;
  for (let i = index; i > 0 && lines[i]!.block.gap === 0 && isShort(lines[i - 1]) && run < 3; i--) run++;
  for (let i = index + 1; lines[i]?.block.gap === 0 && isShort(lines[i]) && run < 3; i++) run++;
  return run >= 3;
}

/** At the top or the bottom of its group or above a date, with at least five words and twice as many as the other lines have. */
function standsOut(lines: readonly Line[], index: number): boolean {
  const { words } = lines[index]!;
  const next = lines[index + 1]?.role;
  if (words < (next === 'byline' || next === 'date' ? 4 : 5)) return false;
  let [from, to] = [index, index + 1];
  while (from > 0 && lines[from]!.block.gap === 0) from--;
  while (to < lines.length && lines[to]!.block.gap === 0) to++;
  const dated = lines.slice(index + 1, index + 5).some(({ role }) => role === 'date');
  // Over a standfirst.
  if (index === to - 2 && lines[to - 1]!.words >= 10) to--;
  if (index !== from && index !== to - 1 && !dated) return false;
  const others = lines.slice(from, to).filter((line, i) => from + i !== index && line.role === 'short');
  return others.reduce((sum, line) => sum + line.words, 0) * 1.5 <= words * others.length;
}
