import type { FileReading, ReadArticle } from '../application/read-files.js';
import { UsageError } from '../application/errors.js';
import { publishedDate, type DateStyle } from '../domain/quotes/published-date.js';
import { jsonLine, printable } from './printable.js';
import type { Style, Terminal } from './terminal.js';

export interface ReadCommand {
  readonly files: readonly string[];
  readonly json: boolean;
}

export interface ReadParts {
  readonly read: (files: readonly string[]) => Promise<readonly FileReading[]>;
  /** Whether anything of that name is there; what is no readable file is rejected, not refused. */
  readonly isFile: (path: string) => Promise<boolean>;
  readonly terminal: Terminal;
  readonly dates: DateStyle;
}

/**
 * The command `read`: shows how files are understood. A rejected file is a result, not a failure.
 * @throws UsageError naming the first file that is not there.
 */
export async function runRead(command: ReadCommand, parts: ReadParts): Promise<number> {
  for (const file of command.files)
    if (!(await parts.isFile(file))) throw new UsageError(`there is no file ${JSON.stringify(file)}`);
  const readings = await parts.read(command.files);
  const { terminal } = parts;
  if (command.json) {
    await terminal.print(jsonLine(readings.map(readingJson)));
    for (const { file, problems } of readings)
      for (const problem of problems) terminal.note(`${printable(file)}: ${printable(problem)}\n`);
    return 0;
  }
  await terminal.print(
    readings.map((reading) => readingText(reading, terminal.style, parts.dates)).join('\n'),
  );
  return 0;
}

/** What `--json` promises of a file, in its order; nothing else gets in. */
function readingJson({ file, status, reason, articles }: FileReading) {
  return { file, status, reason, articles: articles.map(articleJson) };
}

function articleJson(article: ReadArticle) {
  const { title, summary, publisher, publishedAt, url, language, paragraphs, captions } = article;
  return { title, summary, publisher, publishedAt, url, language, paragraphs, captions };
}

function readingText(reading: FileReading, style: Style, dates: DateStyle): string {
  const name = style.paint('bold', printable(reading.file));
  if (reading.status === 'rejected')
    return `${name}\n${style.paint('yellow', 'rejected')}: ${printable(reading.reason ?? '')}\n`;
  return [
    `${name}\n`,
    ...reading.articles.map((article) => articleText(article, style, dates)),
    section(
      'left out as furniture',
      reading.furniture.map((line) => shortened(line)),
      style,
    ),
    section('rejected in this file', reading.problems, style),
  ].join('');
}

function articleText(article: ReadArticle, style: Style, dates: DateStyle): string {
  const date = article.publishedAt === null ? null : publishedDate(article.publishedAt, dates);
  const facts: readonly (readonly [string, string | null])[] = [
    ['title', article.title],
    ['summary', article.summary],
    ['publisher', article.publisher],
    ['date', date],
    ['link', article.url],
    ['language', article.language],
  ];
  return [
    ...facts.map(
      ([label, value]) =>
        `${label.padEnd(10)}${value === null ? style.paint('dim', 'unknown') : printable(value)}\n`,
    ),
    section(
      'body',
      article.paragraphs.map(({ text }, i) => `[${i}] ${text}`),
      style,
    ),
    section('captions', article.captions, style),
  ].join('');
}

function section(name: string, lines: readonly string[], style: Style): string {
  if (lines.length === 0) return '';
  return `${style.paint('cyan', name)}\n${lines.map((line) => `  ${printable(line)}\n`).join('')}`;
}

/** Furniture is shown to be recognised, not to be read. */
function shortened(line: string): string {
  return line.length <= 160 ? line : `${line.slice(0, 159)}…`;
}
