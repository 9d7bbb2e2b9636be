/**
 * Generated articles and vectors, the same every run. Words follow each other as they do in the labelled sets (a Markov
 * chain of order one), so that terms are as frequent and paragraphs as long as in news; a tenth are names of their
 * own, so that the vocabulary grows with the articles. Vectors lie in clusters around a common direction, as e5's do.
 */
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evalsets } from './settings.mjs';

const PARAGRAPHS_EACH = 10;
const SETS = { en: ['news-dev', 'xquad-en'], vi: ['news-dev', 'xquad-vi'] };
const SYLLABLES = [
  'ba',
  'co',
  'du',
  'fe',
  'gi',
  'ho',
  'ka',
  'lu',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'xo',
];

/** Mulberry32. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function jsonLines(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

function chainOf(language) {
  const following = new Map();
  const openings = [];
  for (const set of SETS[language])
    for (const { lang, text } of jsonLines(join(evalsets, set, 'corpus.jsonl'))) {
      if (lang !== language) continue;
      const words = text.split(/\s+/);
      openings.push(words[0]);
      for (let i = 0; i + 1 < words.length; i++) {
        const list = following.get(words[i]);
        if (list === undefined) following.set(words[i], [words[i + 1]]);
        else list.push(words[i + 1]);
      }
    }
  return { following, openings };
}

/** Writes half English, half Vietnamese articles of ten paragraphs each below `folder`, an article a file. */
export function writeArticles(folder, paragraphs) {
  const random = randomFrom(42);
  const any = (list) => list[Math.floor(random() * list.length)];
  const chains = { en: chainOf('en'), vi: chainOf('vi') };
  const name = () => {
    const drawn = Array.from({ length: 2 + Math.floor(random() * 2) }, () => any(SYLLABLES)).join('');
    return drawn[0].toUpperCase() + drawn.slice(1);
  };
  const words = ({ following, openings }, count) => {
    const said = [any(openings)];
    while (said.length < count) said.push(any(following.get(said.at(-1)) ?? openings));
    return said.map((word) => (random() < 0.1 && /^\p{Lu}\p{L}+$/u.test(word) ? name() : word));
  };
  const paragraph = (chain) =>
    `${words(chain, 40 + Math.floor(random() * 60))
      .join(' ')
      .replace(/[,;:.]*$/, '')}.`;
  const anHourAgo = Date.now() / 1000 - 3600;
  for (let article = 0; article < paragraphs / PARAGRAPHS_EACH; article++) {
    const language = article % 2 === 0 ? 'en' : 'vi';
    const title = words(chains[language], 12)
      .join(' ')
      .replace(/["\\.]/g, '');
    const day = String(1 + (article % 28)).padStart(2, '0');
    const date = `2025-${String(1 + (Math.floor(article / 28) % 12)).padStart(2, '0')}-${day}`;
    const head = { title, date, publisher: 'Bench', url: `https://bench.example/${article}`, lang: language };
    const front = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
    const body = Array.from({ length: PARAGRAPHS_EACH }, () => paragraph(chains[language]));
    const into = join(folder, String(Math.floor(article / 500)));
    mkdirSync(into, { recursive: true });
    const file = join(into, `${article}.md`);
    writeFileSync(file, `---\n${front.join('\n')}\n---\n\n${body.join('\n\n')}\n`);
    // At rest, so that nothing is hashed twice.
    utimesSync(file, anHourAgo, anHourAgo);
  }
}

const TOPICS = 200;
const NOISE = 1 << 18;

/** Vectors made of nothing but the text: mean cosine between any two about .8, of one article about .88, as e5's. */
export class GeneratedVectors {
  #common;
  #topics;
  #noise;

  constructor(modelHash, dimension) {
    this.modelHash = modelHash;
    this.dimension = dimension;
    const random = randomFrom(7);
    const gauss = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    this.#common = Float32Array.from({ length: dimension }, gauss);
    this.#topics = Array.from({ length: TOPICS }, () => Float32Array.from({ length: dimension }, gauss));
    this.#noise = Float32Array.from({ length: NOISE + dimension }, gauss);
  }

  embedPassage(text) {
    return Promise.resolve(this.#vector(text, text.slice(0, 30)));
  }

  embedQuery(text) {
    return Promise.resolve(this.#vector(text, text));
  }

  close() {
    return Promise.resolve();
  }

  #vector(text, about) {
    const topic = this.#topics[hash(about) % TOPICS];
    const at = hash(text) % NOISE;
    const vector = new Float32Array(this.dimension);
    let squares = 0;
    for (let d = 0; d < this.dimension; d++) {
      const value = this.#common[d] + 0.3 * topic[d] + 0.38 * this.#noise[at + d];
      vector[d] = value;
      squares += value * value;
    }
    const scale = 1 / Math.sqrt(squares);
    return vector.map((value) => value * scale);
  }
}

/** FNV-1a. */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}
