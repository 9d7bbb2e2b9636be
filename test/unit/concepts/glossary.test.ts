import { describe, expect, it } from 'vitest';
import { ConceptLookup } from '../../../src/domain/concepts/concept-lookup.js';
import type { Concept, Phrase } from '../../../src/domain/concepts/concept.js';
import { newsConcepts } from '../../../src/domain/concepts/glossary.js';
import { parseGlossary } from '../../../src/domain/concepts/parse-glossary.js';
import { syllableKey } from '../../../src/domain/concepts/syllable-key.js';
import { lexicalPositions } from '../../../src/domain/retrieval/lexical-terms.js';

const concepts = newsConcepts();

const LANGUAGES = {
  English: {
    phrases: (concept: Concept) => concept.english,
    key: (text: string) =>
      lexicalPositions(text)
        .map(({ token }) => token.norm)
        .join(' ') || text,
  },
  Vietnamese: {
    phrases: (concept: Concept) => concept.vietnamese,
    key: (text: string) => lexicalPositions(text).map(syllableKey).join(' ') || text,
  },
};

describe('the glossary of news', () => {
  it('has 2,500 concepts and more, each under an id of its own', () => {
    const ids = concepts.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(2500);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  describe.each(Object.entries(LANGUAGES))('in %s', (_, { phrases, key }) => {
    const uses = new Map<string, { id: string; shared: boolean }[]>();
    for (const concept of concepts)
      for (const { text, shared } of phrases(concept))
        uses.set(key(text), [...(uses.get(key(text)) ?? []), { id: concept.id, shared }]);

    it('has a phrase for every concept', () => {
      expect(concepts.filter((concept) => phrases(concept).length === 0)).toEqual([]);
    });

    it('gives a phrase to two concepts only where a line says so', () => {
      const unmarked = [...uses].filter(([, all]) => all.length > 1 && !all.every(({ shared }) => shared));
      expect(unmarked.map(([phrase, all]) => `${phrase}: ${all.map(({ id }) => id).join(', ')}`)).toEqual([]);
    });

    it('says of no phrase that it is shared when it is not', () => {
      const alone = [...uses].filter(([, all]) => all.length < 2 && all.some(({ shared }) => shared));
      expect(alone.map(([phrase]) => phrase)).toEqual([]);
    });
  });
});

describe('a phrase of the glossary', () => {
  const lookup = new ConceptLookup(concepts);

  it.each([
    [
      'English',
      (concept: Concept) => concept.english,
      (text: string) => `They said: ${text}, and nothing else.`,
    ],
    [
      'Vietnamese',
      (concept: Concept) => concept.vietnamese,
      (text: string) => `Vì thế nên: ${text}, rồi thôi.`,
    ],
  ])('is found in %s as the concept it stands for', (_, phrases, sentence) => {
    const lost = concepts.flatMap((concept) =>
      phrases(concept)
        .filter(({ text }) => !lookup.conceptsIn(sentence(text)).some((found) => found.concept === concept))
        .map(({ text }) => `${concept.id}: ${text}`),
    );
    expect(lost).toEqual([]);
  });
});

describe('reading a glossary', () => {
  it('tells words, phrases, symbols, counted concepts and shared phrases', () => {
    const shown = ({ text, shared }: Phrase) => (shared ? `${text} (shared)` : text);
    const read = parseGlossary('\n#percent: percent "per cent" % | phần trăm, %\ncapital: capital? | vốn\n');
    expect(read.map(({ id, counted }) => [id, counted])).toEqual([
      ['percent', true],
      ['capital', false],
    ]);
    expect(read.flatMap(({ english }) => english.map(shown))).toEqual([
      'percent',
      'per cent',
      '%',
      'capital (shared)',
    ]);
    expect(read.flatMap(({ vietnamese }) => vietnamese.map(shown))).toEqual(['phần trăm', '%', 'vốn']);
  });

  it.each(['storm typhoon | bão', 'storm: | bão', 'storm: storm |', 'storm: storm | bão,, cơn bão'])(
    'refuses "%s"',
    (line) => {
      expect(() => parseGlossary(line)).toThrow(/glossary/);
    },
  );
});
