import type { SearchedPassage } from '../domain/answering/window-evidence.js';
import type { Language } from '../domain/articles/article.js';
import type { QueryTerm } from '../domain/retrieval/query-terms.js';
import type { ArticleStore, StoredPassage } from './ports/article-store.js';
import type { Hit, LexicalSearch, VectorSearch } from './ports/passage-search.js';

/** How the legs of the search are weighed into one score. */
interface LegWeights {
  readonly passageCosine: number;
  readonly bestUnitCosine: number;
  /** For BM25 as a share of the best in its list: unlike a cosine, its scale depends on the question. */
  readonly lexical: number;
}

/** A question as the legs look it up. */
export interface SearchQuery {
  readonly language: Language;
  readonly vector: Float32Array;
  /** For passages of the question's own language. */
  readonly terms: readonly QueryTerm[];
  /** For passages of other languages: names, numbers and codes, and words of these languages for what it speaks of. */
  readonly sharedTerms: readonly QueryTerm[];
}

/** A passage that may answer, with what each leg says of it. */
export interface FoundPassage extends SearchedPassage {
  readonly passage: StoredPassage;
}

/** Measured in docs/decisions/finding.md. Across languages words meet by names, figures and the glossary. */
const OWN_LANGUAGE: LegWeights = { passageCosine: 1, bestUnitCosine: 1, lexical: 0.05 };
const OTHER_LANGUAGE: LegWeights = { passageCosine: 1, bestUnitCosine: 1, lexical: 0.07 };

/** Passages taken from each leg: what is read hardly changes from 16 on, and each costs its fetching (docs/decisions/finding.md). */
const CANDIDATES_PER_LEG = 16;

/**
 * Finds the passages nearest to a question, by meaning and by words, each language searched apart:
 * otherwise the question's own language crowds the others out.
 */
export class FindPassages {
  constructor(
    private readonly store: ArticleStore,
    private readonly vectors: VectorSearch,
    private readonly lexical: LexicalSearch,
  ) {}

  /** One list a language that has passages, best first. */
  async find(query: SearchQuery): Promise<readonly (readonly FoundPassage[])[]> {
    const languages = await this.store.languages();
    return Promise.all(languages.map((language) => this.findIn(language, query)));
  }

  private async findIn(language: Language, query: SearchQuery): Promise<readonly FoundPassage[]> {
    const ownLanguage = language === query.language;
    const terms = ownLanguage ? query.terms : query.sharedTerms;
    const [nearest, words] = await Promise.all([
      this.vectors.nearest(query.vector, language, CANDIDATES_PER_LEG),
      terms.length > 0 ? this.lexical.matching(terms, language, CANDIDATES_PER_LEG) : [],
    ]);
    const lexicalScores = new Map(words.map((hit) => [hit.passageId, hit.score]));
    const bestLexical = Math.max(...words.map((hit) => hit.score), Number.MIN_VALUE);
    const passages = await this.store.passages(distinctIds([...nearest, ...words]));
    const weights = ownLanguage ? OWN_LANGUAGE : OTHER_LANGUAGE;
    const found = passages.map((passage) => {
      const unitCosines = passage.units.map((unit) => cosine(query.vector, unit.vector));
      const passageCosine = cosine(query.vector, passage.vector);
      const bestUnitCosine = Math.max(...unitCosines);
      const lexical = lexicalScores.get(passage.id) ?? 0;
      const score =
        weights.passageCosine * passageCosine +
        weights.bestUnitCosine * bestUnitCosine +
        (weights.lexical * lexical) / bestLexical;
      return { passage, ownLanguage, passageCosine, unitCosines, bestUnitCosine, lexical, score };
    });
    const mean = found.reduce((sum, { score }) => sum + score, 0) / Math.max(found.length, 1);
    return found.map((one) => ({ ...one, score: one.score - mean })).sort((a, b) => b.score - a.score);
  }
}

function distinctIds(hits: readonly Hit[]): readonly number[] {
  return [...new Set(hits.map((hit) => hit.passageId))];
}

/** Vectors are L2-normalised, so a dot product. */
function cosine(one: Float32Array, other: Float32Array): number {
  let dot = 0;
  for (let d = 0; d < one.length; d++) dot += one[d]! * other[d]!;
  return dot;
}
