/** Of a file's rejected parts that many are named. */
const PARTS_NAMED = 3;

/** "read in part: line 3: not valid JSON", naming the first few parts; `null` when none was rejected. */
export function rejectedParts(problems: readonly string[]): string | null {
  if (problems.length === 0) return null;
  const more = problems.length > PARTS_NAMED ? ` and ${problems.length - PARTS_NAMED} more` : '';
  return `read in part: ${problems.slice(0, PARTS_NAMED).join('; ')}${more}`;
}

/** The reason for a file that pure code stumbled over while it cut its text into sentences: nothing but its text can be the cause. */
export function notCut(fault: unknown): string {
  return `cannot be cut into sentences: ${fault instanceof Error ? fault.message : String(fault)}`;
}
