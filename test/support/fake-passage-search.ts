import type { Hit, LexicalSearch, VectorSearch } from '../../src/application/ports/passage-search.js';
import { languageGroup } from '../../src/domain/retrieval/language-group.js';
import { passageTerms } from '../../src/domain/retrieval/passage-terms.js';
import { LEXICAL_FIELD_WEIGHTS } from '../../src/domain/retrieval/query-terms.js';
import type { QueryTerm } from '../../src/domain/retrieval/query-terms.js';

/** A passage as the searches see it. */
export interface SearchedPassage {
  readonly id: number;
  readonly language: string;
  readonly title: string;
  readonly publishedAt: string | null;
  readonly text: string;
}

/** Compares with every vector. */
export class ExactVectorSearch implements VectorSearch {
  readonly #passages: readonly {
    readonly id: number;
    readonly language: string;
    readonly vector: Float32Array;
  }[];

  constructor(
    passages: readonly { readonly id: number; readonly language: string; readonly vector: Float32Array }[],
  ) {
    this.#passages = passages;
  }

  nearest(query: Float32Array, language: string, limit: number): Promise<readonly Hit[]> {
    return Promise.resolve(
      best(
        this.#passages
          .filter((passage) => languageGroup(passage.language) === languageGroup(language))
          .map(({ id, vector }) => ({
            passageId: id,
            score: vector.reduce((sum, value, i) => sum + value * query[i]!, 0),
          })),
        limit,
      ),
    );
  }
}

/** BM25 as the textbook has it, over lists of terms. */
export class ExactLexicalSearch implements LexicalSearch {
  readonly #passages: readonly {
    readonly id: number;
    readonly group: string;
    readonly terms: ReturnType<typeof passageTerms>;
  }[];

  constructor(passages: readonly SearchedPassage[]) {
    this.#passages = passages.map((passage) => ({
      id: passage.id,
      group: languageGroup(passage.language),
      terms: passageTerms(passage),
    }));
  }

  matching(terms: readonly QueryTerm[], language: string, limit: number): Promise<readonly Hit[]> {
    const documents = this.#passages.filter((passage) => passage.group === languageGroup(language));
    const lengthOf = (passage: (typeof documents)[number]): number =>
      Object.values(passage.terms).flat().length;
    const averageLength = documents.reduce((sum, passage) => sum + lengthOf(passage), 0) / documents.length;
    const scored = documents.map((passage) => {
      const { title, ...text } = passage.terms;
      const score = terms.reduce((sum, { term, field }) => {
        const count = (list: readonly string[]): number => list.filter((other) => other === term).length;
        const frequency =
          count(Object.values(text).flat()) * LEXICAL_FIELD_WEIGHTS[field] +
          count(title) * LEXICAL_FIELD_WEIGHTS.title;
        const having = documents.filter((other) => Object.values(other.terms).flat().includes(term)).length;
        const idf = Math.log(1 + (documents.length - having + 0.5) / (having + 0.5));
        const norm = 1.2 * (0.25 + (0.75 * lengthOf(passage)) / averageLength);
        return sum + (idf * frequency * 2.2) / (frequency + norm);
      }, 0);
      return { passageId: passage.id, score };
    });
    return Promise.resolve(
      best(
        scored.filter(({ score }) => score > 0),
        limit,
      ),
    );
  }

  documentFrequencies(terms: readonly string[]): Promise<readonly number[]> {
    return Promise.resolve(
      terms.map(
        (term) =>
          this.#passages.filter((passage) => Object.values(passage.terms).flat().includes(term)).length,
      ),
    );
  }

  passageCount(): Promise<number> {
    return Promise.resolve(this.#passages.length);
  }
}

function best(hits: readonly Hit[], limit: number): readonly Hit[] {
  return [...hits].sort((a, b) => b.score - a.score || a.passageId - b.passageId).slice(0, limit);
}
