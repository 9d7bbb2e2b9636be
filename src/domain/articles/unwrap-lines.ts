/** Hard-wrapped text has lines of at most about so many characters. */
const WIDEST_WRAP = 130;
const NARROWEST_WRAP = 40;

/**
 * Joins lines that were broken at a fixed width back to paragraphs. Each group is the lines between two empty ones.
 * A break counts as forced when the next word would not have fitted the width; nothing is joined unless most breaks
 * inside the longer groups are, so that lists and menus stay as they are.
 */
export function unwrapLines(groups: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = Math.max(0, ...groups.flatMap((group) => group.map((line) => line.length)));
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return groups;
  let forced = 0;
  let midSentence = 0;
  for (const group of groups) {
    for (let i = 0; i + 1 < group.length; i++) {
      if (!isForced(group[i]!, group[i + 1]!, width)) continue;
      forced++;
      if (!/[.!?:;…]["”’)]?$/u.test(group[i]!)) midSentence++;
    }
  }
  if (forced < 3 || midSentence < forced / 2) return groups;
  return groups.map((group) => joined(group, width));
}

function joined(group: readonly string[], width: number): readonly string[] {
  const paragraphs: string[] = [];
  let previous: string | undefined;
  for (const line of group) {
    if (
      previous !== undefined &&
      isForced(previous, line, width) &&
      !/^(?:[-•*+–>»]|\d+[.)])\s/u.test(line)
    ) {
      const last = paragraphs.length - 1;
      // A word that was divided at the end of a line ("govern-" + "ment") keeps its hyphen: it may be its own.
      paragraphs[last] = `${paragraphs[last]!} ${line}`;
    } else paragraphs.push(line);
    previous = line;
  }
  return paragraphs;
}

function isForced(line: string, next: string, width: number): boolean {
  const space = next.indexOf(' ');
  const firstWord = space === -1 ? next.length : space;
  // Editors differ by a few columns in where they break.
  return line.length + 1 + firstWord > width - 6 && line.length > width * 0.6;
}
