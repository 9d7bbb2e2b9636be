/** Vietnamese as typed without a Vietnamese keyboard; case, punctuation and everything else stay. */
export function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}
