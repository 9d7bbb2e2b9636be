import { countSyllables } from '../domain/questions/corpus-syllables.js';
import { questionLanguage } from '../domain/questions/language.js';
import { LONGEST_QUESTION } from '../domain/questions/longest-question.js';
import { withoutOfferedFigures } from '../domain/questions/offered-figures.js';
import {
  hasUnknownDiacritics,
  mendDiacritics,
  restoreDiacritics,
} from '../domain/questions/restore-diacritics.js';
import { queryTerms } from '../domain/retrieval/query-terms.js';
import type { ArticleStore } from './ports/article-store.js';
import type { Lexicon } from './ports/lexicon.js';
import type { LexicalSearch } from './ports/passage-search.js';

/** A question in the forms in which it is looked up and read. */
export interface UnderstoodQuestion {
  /** NFC, whitespace folded. */
  readonly typed: string;
  /** As typed, or with the diacritics of Vietnamese. */
  readonly restored: string;
  /** What is looked up: as restored, and asked openly where it offers figures to choose from. */
  readonly text: string;
  /** The group of articles that are in its own language. */
  readonly language: 'en' | 'vi' | 'other';
}

/** Passages whose words tell how the articles write a name (docs/decisions/diacritics.md). */
const PASSAGES_FOR_WORDS = 24;

/** Tells a question's language, puts back the diacritics of Vietnamese typed without them, and mends those that no word has. */
export class UnderstandQuestion {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly store: ArticleStore,
    private readonly lexical: LexicalSearch,
  ) {}

  /** The question in its forms; of one longer than `LONGEST_QUESTION` no more than that is taken. */
  async understand(question: string): Promise<UnderstoodQuestion> {
    const typed = question.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUESTION);
    const language = questionLanguage(typed);
    if (language === 'en' || language === 'other')
      return { typed, restored: typed, text: withoutOfferedFigures(typed, language), language };
    const lexicon = await this.lexicon.counts();
    if (language === 'vi' && !hasUnknownDiacritics(typed, lexicon))
      return { typed, restored: typed, text: withoutOfferedFigures(typed, 'vi'), language };
    const hits = await this.lexical.matching(queryTerms(typed), 'vi', PASSAGES_FOR_WORDS);
    const passages = await this.store.passages(hits.map(({ passageId }) => passageId));
    const articles = countSyllables(passages.flatMap(({ title, text }) => [title, text]));
    const restore = language === 'vi' ? mendDiacritics : restoreDiacritics;
    const restored = restore(typed, lexicon, articles);
    return { typed, restored, text: withoutOfferedFigures(restored, 'vi'), language: 'vi' };
  }
}
