import { ENGLISH_MONTH } from '../text/english-months.js';

const FIGURE = String.raw`(?:(?:VND|USD|EUR|[$€]) ?)?\d(?:[\d.,]{0,13}\d)?(?: ?%| per ?cent| phần trăm)?(?: (?:thousand|million|billion|trillion|nghìn|triệu|tỷ)(?!\p{L}))?(?: (?:VND|USD|EUR|đồng|dollars)(?!\p{L}))?`;
/** "15% or 99%", "40 hay 50 tỷ đồng", "2024 hoặc 2025". */
const OFFERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/–-])(${FIGURE}),? (?:or|hay là|hay|hoặc(?: là)?) (?:by |in )?(${FIGURE})(?![\p{L}\p{N}/–-])`,
  'iu',
);
const ASKS_ALREADY =
  /(?<!\p{L})(?:what|which|who(?:m|se)?|when|where|why|how|nào|gì|bao nhiêu|ai|đâu|(?:tại|vì) sao|mấy)(?!\p{L})/iu;
const YEAR = /^(?:19|20)\d\d$/;
const PERCENTAGE = /%|per ?cent|phần trăm/i;
const MONEY = /VND|USD|EUR|[$€]|đồng|dollars/i;
const BEFORE_MONTH = new RegExp(String.raw`^ (?:of )?${ENGLISH_MONTH}\b`, 'i');

/**
 * The question asked openly: "is the target 15% or 99%?" asks how many percent it is. The figures that are offered may both
 * be wrong, and whoever looks for them finds where they stand for something else. Any other question comes back as it is.
 */
export function withoutOfferedFigures(question: string, language: 'en' | 'vi' | 'other'): string {
  const offered = OFFERED.exec(question);
  if (offered === null || language === 'other') return question;
  const { index, 0: whole, 1: first, 2: second } = offered as RegExpExecArray & [string, string, string];
  const [before, after] = [question.slice(0, index), question.slice(index + whole.length)];
  if (ASKS_ALREADY.test(`${before} ${after}`) || BEFORE_MONTH.test(after)) return question;
  return before + asked(first, second, language, /năm $/i.test(before)) + after;
}

function asked(first: string, second: string, language: 'en' | 'vi', afterYear: boolean): string {
  const english = language === 'en';
  if (YEAR.test(first) && YEAR.test(second)) return english ? 'what year' : afterYear ? 'nào' : 'năm nào';
  const both = `${first} ${second}`;
  if (PERCENTAGE.test(both)) return english ? 'how many percent' : 'bao nhiêu phần trăm';
  if (MONEY.test(both)) return english ? 'how much money' : 'bao nhiêu tiền';
  return english ? 'how many' : 'bao nhiêu';
}
