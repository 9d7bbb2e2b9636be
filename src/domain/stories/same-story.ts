import type { Article } from '../articles/article.js';
import { canonicalUrl } from './canonical-url.js';
import { compareFigures, SAME_WORDING } from './changed-figures.js';
import { isCorrection, type ChangeOfFigures } from './correction.js';
import { likeness, replacedFigures, sentencesWithGaps, sentenceWithGaps } from './sentence-with-gaps.js';
import { countShared, shinglesOf } from './shingles.js';
import { bodyOf, daysApart, figuresDiffer, storyText, type StoryText } from './story-text.js';
import { storyWords } from './story-words.js';

const SHINGLE_WORDS = 4;
/** Share of the wording of both texts together that is in both (Jaccard). */
const RESEMBLANCE = 0.65;
/** The same where the longer one's beginning is in the shorter: a follow-up begins with what is new. */
const RESEMBLANCE_WITH_LEAD = 0.35;
/** Share of the shorter text's wording that is in the longer, whose beginning it has. */
const CONTAINMENT = 0.6;
const LEAD_WORDS = 32;
const LEAD_KEPT = 0.35;
/** Shorter texts have to be equal. */
const FEW_WORDS = 20;
/** Still shorter ones are the same only under the same title: "Watch the video." */
const NO_TEXT_WORDS = 12;
/** A correction replaces at most one figure in so many words. */
const WORDS_A_CORRECTION = 60;

/**
 * Whether two articles are the same story, so that who was told of one has no use for the other: the same canonical URL,
 * or one is a copy of the other, retitled, edited a little, lengthened, cut short or corrected. Not the same: what shares
 * wording but states other figures, another text about the same event, a follow-up. Symmetric; every article that has text
 * or a URL is the same story as itself.
 */
export function isSameStory(a: Article, b: Article): boolean {
  if (areOnePage(a, b)) return true;
  const [textA, textB] = [storyText(a), storyText(b)];
  const shorter = Math.min(textA.words.length, textB.words.length);
  if (shorter < FEW_WORDS)
    return areEqual(textA, textB) && (shorter >= NO_TEXT_WORDS || areTitledAlike(a, b));
  if (figuresDiffer(textA, textB) || !isCopy(textA, textB)) return false;
  return tellTheSame(a, b, shorter, daysApart(textA, textB));
}

function areOnePage(a: Article, b: Article): boolean {
  if (a.url === null || b.url === null) return false;
  const url = canonicalUrl(a.url);
  return url !== undefined && url === canonicalUrl(b.url);
}

function areEqual({ words: a }: StoryText, { words: b }: StoryText): boolean {
  return a.length > 0 && a.join(' ') === b.join(' ');
}

function areTitledAlike(a: Article, b: Article): boolean {
  return storyWords(a.title).join(' ') === storyWords(b.title).join(' ');
}

function isCopy(a: StoryText, b: StoryText): boolean {
  const [wordingA, wordingB] = [shinglesOf(a.words, SHINGLE_WORDS), shinglesOf(b.words, SHINGLE_WORDS)];
  const shared = countShared(wordingA, wordingB);
  const resemblance = shared / (wordingA.size + wordingB.size - shared);
  if (resemblance >= RESEMBLANCE) return true;
  const fewer = Math.min(wordingA.size, wordingB.size);
  if (resemblance < RESEMBLANCE_WITH_LEAD && shared < CONTAINMENT * fewer) return false;
  return (
    (wordingA.size === fewer && hasLeadOf(b, wordingA)) || (wordingB.size === fewer && hasLeadOf(a, wordingB))
  );
}

function hasLeadOf(longer: StoryText, shorter: ReadonlySet<number>): boolean {
  const lead = shinglesOf(longer.words.slice(0, LEAD_WORDS), SHINGLE_WORDS);
  return countShared(lead, shorter) >= LEAD_KEPT * lead.size;
}

/**
 * Tells a correction from the next edition of a daily notice: by how many of the sentences with figures state others, how
 * far apart the days of publication are, and how many figures of the title and the first sentence are others.
 */
function tellTheSame(a: Article, b: Article, words: number, days: number | undefined): boolean {
  const body = compareFigures(sentencesWithGaps(bodyOf(a)), sentencesWithGaps(bodyOf(b)));
  const inTitle = replacedInTitle(a, b);
  const changed = body.changed + (inTitle > 0 ? 1 : 0);
  if (changed === 0) return true;
  const change: ChangeOfFigures = {
    share: changed / (body.compared + (inTitle > 0 ? 1 : 0)),
    first: body.replacedFirst + inTitle,
    isLone: changed === 1 && body.onlyFigures,
    isRare: body.replaced + inTitle <= words / WORDS_A_CORRECTION,
  };
  return isCorrection(change, days);
}

function replacedInTitle(a: Article, b: Article): number {
  const [titleA, titleB] = [sentenceWithGaps(a.title), sentenceWithGaps(b.title)];
  return likeness(titleA, titleB) < SAME_WORDING ? 0 : replacedFigures(titleA, titleB);
}
