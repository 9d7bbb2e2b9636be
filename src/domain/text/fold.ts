/**
 * Letters as somebody types them who has no Vietnamese keyboard: diacritics off (đ → d), lower case. Composed and
 * decomposed input give the same result; folding twice changes nothing. The result is NFC, but not always as long
 * as the input, so offsets do not carry over.
 */
export function foldDiacritics(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const letters = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return letters.replaceAll('đ', 'd').replaceAll('ς', 'σ').normalize('NFC');
}

/** Whether folding takes something away besides case: "Hải" and "đ" have diacritics, "Hai" has none. */
export function hasDiacritics(text: string): boolean {
  return !isAscii(text) && foldDiacritics(text) !== text.normalize('NFC').toLowerCase();
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}
