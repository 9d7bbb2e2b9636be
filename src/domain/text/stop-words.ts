// Words that say how a sentence is built or what is asked, not what it is about. Vietnamese ones are syllables
// and told from others by their diacritics; those that plain typing makes into content words are left out.
const ENGLISH = `a an the this that these those there here it its they them their he him his she her we our you your i my me
am is are was were be been being do does did done has have had having can could will would shall should may might must
what which who whom whose when where why how many much
of in on at to for from by with about into onto over under between among as than per during until since after before
and or but if then so not no nor also too very just only such each any some all both
please tell give show according`;
const VIETNAMESE = `là của và các những được có cho trong này đó khi nào gì đâu thì mà bị bởi với từ đến ở tại về vào ra như cũng đã
đang sẽ một bao nhiêu mấy thế sao vì hay hoặc nhưng nếu do để theo trên dưới giữa sau trước rằng vậy ấy kia đây cái
chiếc ai bằng rất cùng còn lại nên chỉ hãy`;

const ENGLISH_WORDS: ReadonlySet<string> = new Set(ENGLISH.split(/\s+/));
const VIETNAMESE_WORDS: ReadonlySet<string> = new Set(VIETNAMESE.split(/\s+/));

/** Whether a lower-cased NFC word with its diacritics is a function or question word of English or Vietnamese. */
export function isStopWord(word: string): boolean {
  return ENGLISH_WORDS.has(word) || VIETNAMESE_WORDS.has(word);
}

/** Whether a lower-cased word is a function or question word of English. */
export function isEnglishStopWord(word: string): boolean {
  return ENGLISH_WORDS.has(word);
}
