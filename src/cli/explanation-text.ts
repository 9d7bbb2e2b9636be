import { bestOfEachPassage, type TracedAnswer } from '../application/answer-question.js';
import type { FoundPassage } from '../application/find-passages.js';
import type { Weighed } from '../domain/answering/weigh.js';
import { printable } from './printable.js';
import type { Style } from './terminal.js';

/** How an answer came about: for each passage that is shown, what each stage said of it, to read. */
export function explanationText(traced: TracedAnswer, style: Style): string {
  const { answer, evidence, ranked, threshold } = traced;
  const { typed, restored, text } = evidence.question;
  const changes = [
    ...(restored === typed ? [] : ['diacritics restored']),
    ...(text === restored ? [] : ['asked openly: the figures to choose from are left out']),
  ];
  const found = evidence.lists.map((list) => list.length).join(' + ') || '0';
  const read = new Set(evidence.candidates.map(({ passage }) => passage)).size;
  const verdict = answer.status === 'answered' ? 'answered' : 'not answered';
  const facts = [
    `question    ${printable(text)} (${[`language ${answer.language}`, ...changes].join(', ')})`,
    `search      ${found} passages found, ${read} read, ${evidence.candidates.length} units weighed`,
    `confidence  ${answer.confidence.toFixed(3)}: ${verdict} (${evidence.nothingAsked ?? `answered from ${threshold.toFixed(3)}`})`,
  ];
  const passages = bestOfEachPassage(ranked)
    .slice(0, answer.passages.length)
    .map((weighed, at) => passageText(weighed, at + 1, evidence.lists, style));
  return `${style.paint('bold', 'How this was found')}\n${facts.map((fact) => `  ${fact}\n`).join('')}${passages.join('')}`;
}

function passageText(
  { candidate, score }: Weighed<FoundPassage>,
  number: number,
  lists: readonly (readonly FoundPassage[])[],
  style: Style,
): string {
  const { passage, unit, answer, lead } = candidate;
  const { text, title, language, paragraph, units } = passage.passage;
  const unitCosine = passage.unitCosines[units.findIndex(({ start }) => start === unit.start)]!;
  const rank = 1 + (lists.find((list) => list.includes(passage))?.indexOf(passage) ?? 0);
  const marked = answer === undefined ? 'marks nothing' : `marks “${text.slice(answer.start, answer.end)}”`;
  const lines = [
    `unit score  ${score.toFixed(2)}`,
    `reader      ${signed(lead)} over no answer, ${marked}`,
    `search      ${signed(passage.score)}, no. ${rank} of language ${language}: cosine ${passage.passageCosine.toFixed(3)}, ` +
      `best unit ${passage.bestUnitCosine.toFixed(3)}, this unit ${unitCosine.toFixed(3)}, BM25 ${passage.lexical.toFixed(2)}`,
  ];
  const head = `${number}. ${printable(title)}, paragraph ${paragraph}`;
  return `${style.paint('cyan', head)}\n   “${printable(text.slice(unit.start, unit.end))}”\n${lines.map((line) => `   ${printable(line)}\n`).join('')}`;
}

function signed(value: number): string {
  return `${value < 0 ? '' : '+'}${value.toFixed(2)}`;
}
