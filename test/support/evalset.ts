import { readFileSync } from 'node:fs';

/** A paragraph of a labelled set (the contract's `corpus.jsonl`). */
export interface LabelledParagraph {
  readonly id: string;
  readonly doc: string;
  readonly title: string;
  readonly date: string | null;
  readonly lang: string;
  readonly text: string;
}

/** A question of a labelled set (the contract's `queries.jsonl`); news-dev and XQuAD state its language. */
export interface LabelledQuestion {
  readonly id: string;
  readonly question: string;
  readonly lang: string;
  readonly answers: readonly string[];
  readonly gold: readonly string[];
  readonly answerable: boolean;
}

export function labelledParagraphs(set: string): readonly LabelledParagraph[] {
  return jsonLines(set, 'corpus') as readonly LabelledParagraph[];
}

export function labelledQuestions(set: string): readonly LabelledQuestion[] {
  return jsonLines(set, 'queries') as readonly LabelledQuestion[];
}

function jsonLines(set: string, file: string): readonly unknown[] {
  const lines = readFileSync(new URL(`../evalsets/${set}/${file}.jsonl`, import.meta.url), 'utf8').split(
    '\n',
  );
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
}
