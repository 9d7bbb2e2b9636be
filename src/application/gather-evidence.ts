import { AnalysedText } from '../domain/answering/analysed-text.js';
import { candidatesOf, type Candidate } from '../domain/answering/candidates.js';
import { asksNothingKnown, nothingAskedIn, type NothingAsked } from '../domain/answering/nothing-asked.js';
import { questionMatch, type Rarity } from '../domain/answering/question-match.js';
import {
  answersSurely,
  windowEvidence,
  type ReadWindow,
  type WindowEvidence,
} from '../domain/answering/window-evidence.js';
import { questionProfile, type QuestionProfile } from '../domain/questions/question-profile.js';
import { passagesToRead } from '../domain/reading/passages-to-read.js';
import { readingRounds } from '../domain/reading/reading-rounds.js';
import { windowAround } from '../domain/reading/window.js';
import { crossLanguageTerms } from '../domain/retrieval/cross-language-terms.js';
import { embeddedPassageText } from '../domain/retrieval/embedded-text.js';
import { translatedTerms } from '../domain/retrieval/translated-terms.js';
import { queryTerms } from '../domain/retrieval/query-terms.js';
import type { FindPassages, FoundPassage } from './find-passages.js';
import type { ArticleStore } from './ports/article-store.js';
import type { Embedder } from './ports/embedder.js';
import type { LexicalSearch } from './ports/passage-search.js';
import type { SpanReader } from './ports/span-reader.js';
import type { UnderstandQuestion, UnderstoodQuestion } from './understand-question.js';

/** All that was found and read for a question. */
export interface Evidence {
  readonly question: UnderstoodQuestion;
  readonly profile: QuestionProfile;
  /** What the search found, one list a language, best first. */
  readonly lists: readonly (readonly FoundPassage[])[];
  /** The units of the passages that were read. */
  readonly candidates: readonly Candidate<FoundPassage>[];
  /** Why there is nothing to answer, however near the nearest passages are. */
  readonly nothingAsked: NothingAsked | undefined;
}

/** Passages of each language that the reader sees, unless one answers surely before: each costs 20 ms and more. */
const READ_OF_ONLY_LANGUAGE = 8;
const READ_OF_EACH_LANGUAGE = 4;

/** So much of an article is looked through for names: what a page of news is about stands near its beginning. */
const ARTICLE_CHARACTERS = 20_000;

export interface EvidenceParts {
  readonly understand: UnderstandQuestion;
  readonly find: FindPassages;
  readonly articles: ArticleStore;
  readonly lexical: LexicalSearch;
  readonly embedder: Embedder;
  readonly reader: SpanReader;
}

/** Finds the passages that may answer a question, has the best of them read, and weighs their units. */
export class GatherEvidence {
  constructor(private readonly parts: EvidenceParts) {}

  async gather(asked: string): Promise<Evidence> {
    const { understand, find, embedder } = this.parts;
    const question = await understand.understand(asked);
    const embedding = embedder.embedQuery(question.text);
    // Meanwhile, as the models have their own thread.
    const profile = questionProfile(question.text);
    const lists = await find.find({
      language: question.language,
      vector: await embedding,
      terms: queryTerms(question.text),
      sharedTerms: [
        ...crossLanguageTerms(question.text),
        ...translatedTerms(question.text, question.language === 'vi' ? 'en' : 'vi'),
      ],
    });
    const rarity = await this.rarity(profile);
    const windows = await this.read(question, profile, rarity, lists);
    const nothingAsked =
      nothingAskedIn(question.typed) ??
      (asksNothingKnown(question.text, profile, rarity, windows)
        ? 'no word that the articles know'
        : undefined);
    return { question, profile, lists, candidates: candidatesOf(profile, rarity, windows), nothingAsked };
  }

  private async rarity(profile: QuestionProfile): Promise<Rarity> {
    const terms = [
      ...new Set([
        ...profile.terms,
        ...profile.words.flatMap(({ terms, wordings }) => [...terms, ...wordings.flat()]),
      ]),
    ];
    const [frequencies, count] = await Promise.all([
      this.parts.lexical.documentFrequencies(terms),
      this.parts.lexical.passageCount(),
    ]);
    const whole = Math.log(1 + count);
    const rarities = new Map(
      terms.map((term, i) => [term, whole > 0 ? Math.log(1 + count / (1 + frequencies[i]!)) / whole : 1]),
    );
    return (term) => rarities.get(term) ?? 1;
  }

  private async articleTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const articles = await Promise.all([...new Set(ids)].map((id) => this.parts.articles.article(id)));
    return new Map(
      articles.flatMap((article) =>
        article === undefined
          ? []
          : [[article.id, article.paragraphs.join('\n').slice(0, ARTICLE_CHARACTERS)]],
      ),
    );
  }

  /** Reads windows in rounds, and no further round once one of them answers surely. */
  private async read(
    question: UnderstoodQuestion,
    profile: QuestionProfile,
    rarity: Rarity,
    lists: readonly (readonly FoundPassage[])[],
  ): Promise<readonly WindowEvidence<FoundPassage>[]> {
    const toRead = toReadOf(lists);
    const articles = await this.articleTexts(toRead.flat().map(({ passage }) => passage.passage.articleId));
    const windows: WindowEvidence<FoundPassage>[] = [];
    for (const round of readingRounds(toRead)) {
      const read = await Promise.all(
        round.map(({ passage, ...place }) => {
          const articleText = articles.get(passage.passage.articleId) ?? '';
          return this.readWindow(question, profile, rarity, passage, { ...place, articleText });
        }),
      );
      windows.push(...read);
      if (read.some(answersSurely)) break;
    }
    return windows;
  }

  private async readWindow(
    question: UnderstoodQuestion,
    profile: QuestionProfile,
    rarity: Rarity,
    passage: FoundPassage,
    about: Pick<ReadWindow<FoundPassage>, 'rank' | 'listBestLexical' | 'articleText'>,
  ): Promise<WindowEvidence<FoundPassage>> {
    const { units, text } = passage.passage;
    const analysed = new AnalysedText(text);
    const window = windowAround(units, () => windowScores(passage, analysed, profile, rarity));
    const from = units[window.firstUnit]!.start;
    const windowText = text.slice(from, units[window.lastUnit]!.end);
    const context = embeddedPassageText(passage.passage, windowText);
    const reading = this.parts.reader.read(question.text, context);
    // Taken apart while the reader is at it.
    analysed.analyse();
    const shift = context.length - windowText.length - from;
    const read = { ...about, passage, analysed, window, shift, reading: await reading };
    return windowEvidence(profile, rarity, read);
  }
}

/** A passage that the reader may get to see, and its place in its list. */
interface ListedPassage {
  readonly passage: FoundPassage;
  readonly rank: number;
  readonly listBestLexical: number;
}

/** One list a language that has passages, best first. */
function toReadOf(lists: readonly (readonly FoundPassage[])[]): readonly (readonly ListedPassage[])[] {
  const searched = lists.filter((list) => list.length > 0);
  const perLanguage = searched.length === 1 ? READ_OF_ONLY_LANGUAGE : READ_OF_EACH_LANGUAGE;
  return searched.map((list) => {
    const listBestLexical = Math.max(...list.map(({ lexical }) => lexical));
    return passagesToRead(list, perLanguage).map((passage, rank) => ({ passage, rank, listBestLexical }));
  });
}

/** How much the question's words that a unit carries count beside its cosine. */
const CARRIED_WEIGHT = 0.1;

/** How promising each unit is before it is read: its cosine, and a little for the words of the question that it carries. */
function windowScores(
  { passage, unitCosines, ownLanguage }: FoundPassage,
  analysed: AnalysedText,
  profile: QuestionProfile,
  rarity: Rarity,
): readonly number[] {
  return passage.units.map((unit, i) => {
    const { carried } = questionMatch(profile, rarity, analysed.evidence(unit), ownLanguage);
    return unitCosines[i]! + CARRIED_WEIGHT * carried;
  });
}
