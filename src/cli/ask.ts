import type { TracedAnswer } from '../application/answer-question.js';
import type { IngestResult } from '../application/ingest-corpus.js';
import type { Answer, QuotedPassage } from '../domain/answering/answer.js';
import type { DateStyle } from '../domain/quotes/published-date.js';
import { answerText } from './answer-text.js';
import { explanationText } from './explanation-text.js';
import { ingestWithProgress, type Ingesting } from './ingest.js';
import { jsonLine } from './printable.js';
import type { Terminal } from './terminal.js';

export interface AskCommand {
  readonly question: string;
  readonly json: boolean;
  readonly explain: boolean;
  readonly top: number;
}

export interface AskParts {
  readonly ingest: Ingesting;
  readonly answering: { trace(question: string, options: { readonly top: number }): Promise<TracedAnswer> };
  /** The folder that is asked, for the message that it is empty. */
  readonly corpusDir: string;
  readonly terminal: Terminal;
  readonly dates: DateStyle;
  readonly signal: AbortSignal;
}

/** The command `ask`: brings the index up to date, then prints the answer. */
export async function runAsk(command: AskCommand, parts: AskParts): Promise<number> {
  const { terminal } = parts;
  noteEmptiness(await ingestWithProgress(parts.ingest, terminal, parts.signal), parts);
  parts.signal.throwIfAborted();
  const startedMs = performance.now();
  const traced = await parts.answering.trace(command.question, { top: command.top });
  parts.signal.throwIfAborted();
  const tookMs = Math.round(performance.now() - startedMs);
  const { answer } = traced;
  const explanation = command.explain ? explanationText(traced, terminal.style) : '';
  if (command.json) {
    await terminal.print(jsonLine({ ...answerJson(answer), tookMs }));
    // stdout is the one object.
    terminal.note(explanation);
  } else {
    const separated = explanation === '' ? '' : `\n${explanation}`;
    await terminal.print(answerText(answer, terminal.style, parts.dates) + separated);
  }
  return 0;
}

function noteEmptiness(result: IngestResult, { terminal, corpusDir }: AskParts): void {
  if (result.added + result.changed + result.unchanged > 0) return;
  const why =
    result.rejected.length > 0
      ? `all ${result.rejected.length} files were rejected; npm run read -- FILE says why`
      : 'it is empty';
  terminal.note(`There are no articles in ${corpusDir}: ${why}.\n`);
}

/** What `--json` promises of an answer, in its order; nothing else gets in. */
function answerJson({ question, status, confidence, language, passages }: Answer) {
  return { question, status, confidence, language, passages: passages.map(passageJson) };
}

function passageJson(passage: QuotedPassage) {
  const { quote, before, after, articleId, title, publisher, publishedAt, url, paragraph, score } = passage;
  return { quote, before, after, articleId, title, publisher, publishedAt, url, paragraph, score };
}
