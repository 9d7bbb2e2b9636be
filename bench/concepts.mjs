/** Size of the glossary of concepts, and what looking up costs: `npm run build && node bench/concepts.mjs`. */
import { join } from 'node:path';
import { ConceptLookup } from '../dist/domain/concepts/concept-lookup.js';
import { newsConcepts } from '../dist/domain/concepts/glossary.js';
import { lexicalPositions } from '../dist/domain/retrieval/lexical-terms.js';
import { median, timed } from './figures.mjs';
import { jsonLines } from './generated.mjs';
import { evalsets } from './settings.mjs';

const concepts = newsConcepts();
const phrases = (of) => concepts.flatMap(of).length;
console.log(
  `${concepts.length} concepts, ${phrases(({ english }) => english)} English and ` +
    `${phrases(({ vietnamese }) => vietnamese)} Vietnamese words and phrases`,
);
const built = [];
for (let round = 0; round < 15; round++)
  built.push((await timed(() => new ConceptLookup(newsConcepts()))).ms);
console.log(`built in ${built[0].toFixed(0)} ms the first time, median ${median(built).toFixed(1)} ms`);

const lookup = new ConceptLookup(concepts);
for (const set of ['xquad-en', 'xquad-vi', 'news-dev']) {
  const texts = jsonLines(join(evalsets, set, 'corpus.jsonl')).map(({ text }) => text);
  const characters = median(texts.map(({ length }) => length));
  const found = median(texts.map((text) => lookup.conceptsIn(text).length));
  const per = async (look) => {
    const rounds = [];
    for (let round = 0; round < 9; round++) {
      const { ms } = await timed(() => {
        for (const text of texts) look(text);
      });
      rounds.push(ms / texts.length);
    }
    return median(rounds);
  };
  const whole = await per((text) => lookup.conceptsIn(text));
  const words = await per((text) => lexicalPositions(text));
  console.log(
    `${set}: paragraphs of ${characters} characters (median) hold ${found} concepts; ${whole.toFixed(2)} ms each, ` +
      `${words.toFixed(2)} ms of it telling the words apart`,
  );
}
