import type { ArticleReader, ParsedFile } from '../../application/ports/article-reader.js';
import type { Corpus, CorpusFile } from '../../application/ports/corpus.js';
import type { LabelledSet } from '../../application/evaluation/labelled-set.js';

/** A labelled set as a corpus of one file that holds all its articles. */
export class LabelledCorpus implements Corpus, ArticleReader {
  constructor(
    private readonly set: LabelledSet,
    private readonly file: CorpusFile,
  ) {}

  list(): Promise<readonly CorpusFile[]> {
    return Promise.resolve([this.file]);
  }

  parse(): Promise<ParsedFile> {
    return Promise.resolve({
      edges: [],
      extract: () => ({ status: 'read', articles: this.set.articles.map(({ article }) => article) }),
    });
  }
}
