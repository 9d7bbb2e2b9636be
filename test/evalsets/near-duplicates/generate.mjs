/** Makes fixing.jsonl and held-out.jsonl from texts/ and the templates: `node generate.mjs`. The README says how. */
import { readFileSync, writeFileSync } from 'node:fs';
import { FIXING_TEMPLATES, HELD_OUT_TEMPLATES } from './template-news.mjs';

const here = (name) => new URL(name, import.meta.url);
const isoAfter = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
const replaced = (paragraphs, edits) =>
  paragraphs.map((text) => edits.reduce((now, [from, to]) => now.replace(from, to), text));
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
const lengthOf = (paragraphs) => paragraphs.join(' ').split(' ').length;

/** The first part of a text, whole sentences, at least `share` of its words. */
function cut(paragraphs, share) {
  const wanted = share * lengthOf(paragraphs);
  const kept = [];
  for (const paragraph of paragraphs) {
    const sentences = paragraph.split(/(?<=[.!?]”?) (?=\p{Lu}|“)/u);
    let text = '';
    for (const sentence of sentences) {
      if (lengthOf([...kept, text]) >= wanted) break;
      text = text === '' ? sentence : `${text} ${sentence}`;
    }
    if (text !== '') kept.push(text);
    if (lengthOf(kept) >= wanted) break;
  }
  return kept;
}

function fromText(base, at) {
  const original = {
    title: base.title,
    summary: null,
    publisher: base.publisher,
    publishedAt: base.date,
    url: base.url,
    language: base.lang,
    paragraphs: base.paragraphs,
    captions: [],
  };
  const elsewhere = {
    ...original,
    title: base.otherTitle,
    publisher: base.lang === 'vi' ? 'Tin Nhanh' : 'QuickNews',
    url: `https://quicknews.example/${base.id}`,
  };
  const nextDay = { ...elsewhere, publishedAt: isoAfter(base.date, 1) };
  const share = 0.4 + 0.06 * (at % 6);
  const where = at % (base.paragraphs.length + 1);
  const withAdded = [...base.paragraphs.slice(0, where), base.added, ...base.paragraphs.slice(where)];
  const retyped = base.lang === 'vi' && at % 2 === 0 ? plain : (text) => text.normalize('NFD').replace(/[“”]/g, '"');
  const intro =
    base.lang === 'vi'
      ? 'Theo thông tin từ báo bạn, sự việc dưới đây đang được nhiều bạn đọc quan tâm.'
      : 'The following report was first published by another newspaper and is printed here with permission.';
  const same = {
    retitled: elsewhere,
    'small edits': { ...original, url: `${base.url}?page=2`, paragraphs: replaced(base.paragraphs, base.edits) },
    'paragraph added': { ...elsewhere, paragraphs: withAdded },
    'cut short': { ...nextDay, paragraphs: cut(base.paragraphs, share) },
    'cut short, edited, own first line': {
      ...nextDay,
      paragraphs: [intro, ...cut(replaced(base.paragraphs, base.edits.slice(0, 2)), Math.max(0.6, share))],
    },
    retyped: {
      ...elsewhere,
      title: retyped(base.title),
      paragraphs: base.paragraphs.map(retyped),
      publishedAt: at % 3 === 0 ? null : base.date,
    },
    corrected: {
      ...original,
      url: `${base.url}-v2`,
      publishedAt: isoAfter(base.date, at % 2),
      paragraphs: replaced(base.paragraphs, [base.correction]),
    },
    'edited, corrected, lengthened': {
      ...nextDay,
      paragraphs: [...replaced(base.paragraphs, [...base.edits.slice(2), base.correction]), base.added],
    },
  };
  const later = {
    ...original,
    title: base.followUp.title,
    publishedAt: base.followUp.date,
    url: `${base.url}-follow-up`,
  };
  const { background, paragraphs: news } = base.followUp;
  const second = base.paragraphs[background === 1 ? 2 : 1] ?? base.paragraphs[0];
  const other = {
    'own text': {
      ...original,
      title: base.own.title,
      publisher: base.own.publisher,
      url: `https://own.example/${base.id}`,
      paragraphs: base.own.paragraphs,
    },
    'follow-up': { ...later, paragraphs: [...news, base.paragraphs[background]] },
    'follow-up with two paragraphs of background': {
      ...later,
      paragraphs: [news[0], base.paragraphs[background], ...news.slice(1), second],
    },
    // The first report is a brief, and the follow-up repeats nearly all of it.
    'follow-up that repeats a brief': { ...later, brief: true, paragraphs: [...news, ...base.paragraphs.slice(0, 2)] },
  };
  return [
    ...Object.entries(same).map(([kind, b]) => ({ kind, sameStory: true, a: original, b })),
    ...Object.entries(other).map(([kind, { brief, ...b }]) => ({
      kind,
      sameStory: false,
      a: brief ? { ...original, paragraphs: base.paragraphs.slice(0, 2) } : original,
      b,
    })),
  ].map((pair, i) => ({ id: `${base.id}-${i}`, ...pair }));
}

function fromTemplate(name, write, at) {
  const day = 20 + 29 * at;
  const undated = (article) => ({ ...article, publishedAt: null });
  const by = (article, publisher) => ({ ...article, publisher, url: article.url.replace('.example/', '.example/x/') });
  const reprint = by({ ...write(day + 9), title: `${write(day + 9).title} (${write(0).language === 'vi' ? 'bản tin' : 'report'})` }, 'Wire');
  return [
    { kind: 'template, next day', a: write(day), b: write(day + 1) },
    { kind: 'template, next day', a: write(day + 2), b: write(day + 3) },
    { kind: 'template, a week later', a: write(day + 4), b: write(day + 11) },
    { kind: 'template, a week later', a: write(day + 5), b: write(day + 12) },
    { kind: 'template, a year later', a: write(day + 6), b: write(day + 371) },
    { kind: 'template, other place the same day', a: write(day + 7), b: write(day + 7, 1) },
    { kind: 'template, no date stated', a: undated(write(day + 8)), b: undated(write(day + 10)) },
    { kind: 'template, another paper', a: write(day + 13), b: by(write(day + 14), 'Wire') },
    { kind: 'template, reprinted', sameStory: true, a: write(day + 9), b: reprint },
  ].map((pair, i) => ({ id: `${name}-${i}`, sameStory: false, ...pair }));
}

for (const [half, templates] of Object.entries({ fixing: FIXING_TEMPLATES, 'held-out': HELD_OUT_TEMPLATES })) {
  const bases = JSON.parse(readFileSync(here(`texts/${half}.json`), 'utf8'));
  const pairs = [
    ...bases.flatMap(fromText),
    ...Object.entries(templates).flatMap(([name, write], i) => fromTemplate(name, write, i)),
  ];
  writeFileSync(here(`${half}.jsonl`), pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  const same = pairs.filter(({ sameStory }) => sameStory).length;
  console.log(`${half}: ${same} same, ${pairs.length - same} not`);
}
