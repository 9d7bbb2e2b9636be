/** Small numbers written out. Vietnamese "một" (also "a") and "năm" (also "year") say too little to count. */
const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    2: 'two second hai nhì',
    3: 'three third ba',
    4: 'four fourth bốn tư',
    5: 'five fifth',
    6: 'six sixth sáu',
    7: 'seven seventh bảy',
    8: 'eight eighth tám',
    9: 'nine ninth chín',
    10: 'ten tenth mười',
    11: 'eleven eleventh',
    12: 'twelve twelfth',
  }).flatMap(([digits, words]) => words.split(' ').map((word) => [word, digits] as const)),
);

/** The digits of a small number written out in lower case (capitals are names: "Hai Minh") : "five" → "5", or of an ordinal ("6th" → "6"). */
export function digitsOfWord(word: string): string | undefined {
  return NUMBER_WORDS.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
}
