import { describe, expect, it } from 'vitest';
import { topicSpaceOf } from '../../../src/application/alerts/topic-space-of.js';
import { TOPIC_BACKGROUND } from '../../../src/domain/subscriptions/topic-background.js';
import { topicCloseness, wordsOfTopic } from '../../../src/domain/subscriptions/topic-closeness.js';
import {
  centredPassage,
  centredSentence,
  meanVector,
} from '../../../src/domain/subscriptions/topic-space.js';
import { questionLanguage } from '../../../src/domain/questions/language.js';
import { detectLanguage } from '../../../src/domain/articles/detect-language.js';

const space = {
  passages: { en: Float32Array.of(1, 0), vi: Float32Array.of(0, 1) },
  sentences: { en: Float32Array.of(0.5, 0), vi: Float32Array.of(0, 0.5) },
};

describe('what vectors have in common', () => {
  it('is taken off by language and by what was embedded, and lengths are one again', () => {
    const vector = Float32Array.of(1, 1);
    expect([...centredPassage(space, 'en', vector)]).toEqual([0, 1]);
    expect([...centredPassage(space, 'vi', vector)]).toEqual([1, 0]);
    const sentence = centredSentence(space, 'en', vector);
    expect(sentence[1]! / sentence[0]!).toBeCloseTo(2);
    expect(Math.hypot(...sentence)).toBeCloseTo(1);
  });

  it('lies between the two for other languages', () => {
    const [a, b] = centredPassage(space, 'fr', Float32Array.of(1, 1));
    expect(a).toBeCloseTo(b!);
  });

  it('is all of a vector that is no other', () => {
    expect([...centredPassage(space, 'en', Float32Array.of(1, 0))]).toEqual([0, 0]);
  });

  it('is the mean of what an embedder makes of the background', async () => {
    const asked: string[] = [];
    const measured = await topicSpaceOf({
      embedPassage: (text) => {
        asked.push(text);
        return Promise.resolve(Float32Array.of(text.length, 1));
      },
      embedQuery: (text) => Promise.resolve(Float32Array.of(1, text.length)),
    });
    const { passages, sentences } = TOPIC_BACKGROUND.vi;
    expect(measured.passages.vi).toEqual(
      meanVector(passages.map(({ length }) => Float32Array.of(length, 1))),
    );
    expect(measured.sentences.vi).toEqual(
      meanVector(sentences.map(({ length }) => Float32Array.of(1, length))),
    );
    expect(asked).toEqual([...TOPIC_BACKGROUND.en.passages, ...passages]);
  });
});

describe('the background', () => {
  it.each(['en', 'vi'] as const)('is written in its language and holds nothing twice: %s', (language) => {
    const { passages, sentences } = TOPIC_BACKGROUND[language];
    for (const text of passages) expect(detectLanguage(text).language, text).toBe(language);
    const told = sentences.filter((text) => questionLanguage(text) === language);
    expect(told.length / sentences.length).toBeGreaterThan(0.9);
    expect(new Set([...passages, ...sentences]).size).toBe(passages.length + sentences.length);
  });
});

describe('an article is closer to a topic', () => {
  const topic = wordsOfTopic('gold price');
  const other = { language: 'en', concepts: [] } as const;

  it('by its lead and its nearest passage alike', () => {
    expect(topicCloseness(0.2, 0.4, topic, other)).toBeCloseTo(0.3);
  });

  it('by the share of the concepts of its sentence, in either language', () => {
    const both = wordsOfTopic('giá vàng');
    expect(both.language).toBe('vi');
    expect(topicCloseness(0.3, 0.3, topic, { ...both, language: 'en' })).toBeCloseTo(0.45);
  });

  it('in another language, as vectors stay further apart', () => {
    expect(topicCloseness(0.3, 0.3, topic, { language: 'vi', concepts: [] })).toBeCloseTo(0.35);
    expect(wordsOfTopic('gia vang hom nay the nao').language).toBe('vi');
  });

  it('by nothing where its sentence has no concept', () => {
    expect(topicCloseness(0.3, 0.3, wordsOfTopic('zzz'), topic)).toBeCloseTo(0.3);
  });
});
