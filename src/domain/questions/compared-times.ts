import { ENGLISH_MONTHS } from '../text/english-months.js';

const YEAR = String.raw`(?:\d{1,2}\/)?(?:19|20)\d\d\b`;
const A_FEW_WORDS = String.raw`(?:[^\s.;:!?\d]{1,30} ){0,6}?`;
const SAME_TIME = String.raw`(?:the )?(?:(?:same|corresponding) (?:period|time|month|quarter) |(?:first|second) (?:half|quarter) |(?:first|last) \w+ months |year )?(?:of |in )?(?:(?:${ENGLISH_MONTHS.join('|')}) )?`;

/** Over folded, lower-cased text. "More than 300 people in 2025" compares no times, and "against 5.4 trillion in 2024" tells what 2024 was like. */
const COMPARISON = new RegExp(
  [
    String.raw`\b(?:compared|comparison|relative|next) (?:with|to) ${A_FEW_WORDS}${YEAR}`,
    String.raw`\bthan (?:in |during |for |at )?${SAME_TIME}${YEAR}`,
    String.raw`(?:%|\b(?:percent|points?|up|down|more|less|higher|lower|rise|rose|risen|increased?|decreased?|growth|grew|fell|fall|fallen|dropp?e?d?)) (?:on|over|from) ${SAME_TIME}${YEAR}`,
    String.raw`\bso voi ${A_FEW_WORDS}${YEAR}`,
    String.raw`\b(?:tang|giam|hon|bang|kem) (?:\d[\d.,]{0,15}%? )?(?:muc )?cung ky (?:nam )?${YEAR}`,
    String.raw`\bhon (?:nam |vu |mua |quy |thang )${YEAR}`,
  ].join('|'),
  'g',
);

/**
 * Folded text without the times that something is compared with and of which nothing else is told: "up 13.2% on 2023" says
 * what 2024 was like, and does not answer for 2023.
 */
export function withoutComparedTimes(folded: string): string {
  return folded.replace(COMPARISON, ' ');
}
