/** Below this many breaks within sentences, single empty lines are no spacing. */
const LEAST_EVIDENCE = 3;
/** A line that ends sooner was not broken at a width. */
const SHORTEST_BROKEN = 40;

interface Printed {
  readonly line: string;
  /** Empty lines before it. */
  readonly gap: number;
}

/**
 * A dump with an empty line after every line, also within its paragraphs, as printed again without those; other text as it
 * is. Told by sentences that go on in lower case over one empty line, where hardly a line has none before it.
 */
export function singleSpaced(text: string): string {
  const printed = printedLines(text);
  const touching = printed.filter(({ gap }, i) => i > 0 && gap === 0).length;
  const wider = printed.filter(({ gap }, i) => i > 0 && gap > 1).length;
  if (touching > 0.1 * printed.length || wider < LEAST_EVIDENCE) return text;
  const cut = printed.filter(
    ({ line, gap }, i) => gap === 1 && /^\p{Ll}/u.test(line) && isBroken(printed[i - 1]?.line),
  ).length;
  if (cut < LEAST_EVIDENCE) return text;
  return printed
    .map(({ line, gap }, i) => `${i === 0 ? '' : '\n'.repeat(1 + Math.ceil((gap - 1) / 2))}${line}`)
    .join('');
}

function isBroken(line: string | undefined): boolean {
  return line !== undefined && line.length >= SHORTEST_BROKEN && !/[.!?:;…]["”’)]?$/u.test(line);
}

function printedLines(text: string): readonly Printed[] {
  const printed: Printed[] = [];
  let gap = 0;
  for (const raw of text.split('\n')) {
    const line = raw.trim();
    if (line === '') gap++;
    else {
      printed.push({ line, gap });
      gap = 0;
    }
  }
  return printed;
}
