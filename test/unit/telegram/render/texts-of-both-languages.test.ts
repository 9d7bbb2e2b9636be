import { parse, Visitor, type Message, type VariableReference } from '@fluent/syntax';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTexts } from '../../../../src/adapters/texts/read-texts.js';
import { Texts } from '../../../../src/telegram/render/texts.js';

const sources = await readTexts('src/telegram/locales');
const languages = ['en', 'vi'] as const;
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(path.join('src', file), 'utf8'));

describe.each(languages)('the texts in %s', (language) => {
  const { body } = parse(sources[language], {});

  it('are written as Fluent wants them', () => {
    expect(body.filter(({ type }) => type === 'Junk')).toEqual([]);
  });

  it('say in words what a button does', () => {
    const buttons = messages(language).filter(({ id }) => id.name.startsWith('button-'));
    expect(buttons.filter((button) => !/\p{L}{2}/u.test(shown(language, button)))).toEqual([]);
  });

  it('fit into a notice over the chat where they are shown in one', () => {
    const notices = new Texts(language, sources[language]);
    for (const id of ['failure', 'only-admins', 'answer-expired', 'button-outdated', 'vote-thanks'])
      expect(notices.plain(id).length).toBeLessThanOrEqual(200);
  });

  it('are each written once', () => {
    const ids = messages(language).map(({ id }) => id.name);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('can all be shown', () => {
    for (const message of messages(language)) expect(shown(language, message).trim()).not.toBe('');
  });
});

describe('what one language says, the other says', () => {
  it('in the same texts', () => {
    expect(idsOf('vi')).toEqual(idsOf('en'));
  });

  it('with the same variables and the same formatting', () => {
    const shapes = (language: (typeof languages)[number]) =>
      messages(language).map((message) => [
        message.id.name,
        new Set(variablesOf(message)),
        // A language may have fewer plural forms, each with its tags.
        new Set(tagsOf(message)),
      ]);
    expect(shapes('vi')).toEqual(shapes('en'));
  });
});

describe('the program', () => {
  const used = (pattern: RegExp): readonly string[] =>
    code.flatMap((text) => [...text.matchAll(pattern)].map(([, id]) => id!));

  it('says nothing that is not written', () => {
    const asked = used(/\.(?:plain|rich)\(\s*'([\w-]+)'/g);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((id) => !idsOf('en').includes(id))).toEqual([]);
  });

  it('says all that is written', () => {
    const named = new Set(used(/'([a-z][a-z-]+)'/g));
    // An id that is put together: `smalltalk-${kind}`.
    const beginnings = used(/\.(?:plain|rich)\(\s*`([a-z-]+-)\$\{/g);
    const isUsed = (id: string) => named.has(id) || beginnings.some((beginning) => id.startsWith(beginning));
    expect(idsOf('en').filter((id) => !isUsed(id))).toEqual([]);
  });
});

function messages(language: (typeof languages)[number]): readonly Message[] {
  return parse(sources[language], {}).body.filter((entry): entry is Message => entry.type === 'Message');
}

function idsOf(language: (typeof languages)[number]): readonly string[] {
  return messages(language).map(({ id }) => id.name);
}

/** Each once, sorted: a language may name one in every plural form. */
function variablesOf(message: Message): readonly string[] {
  const names = new Set<string>();
  const visitor = new (class extends Visitor {
    override visitVariableReference({ id }: VariableReference): void {
      names.add(id.name);
    }
  })();
  visitor.visit(message);
  return [...names].sort();
}

function shown(language: (typeof languages)[number], message: Message): string {
  const args = variablesOf(message).map((name) => [name, isCount(name) ? 2 : 'word'] as const);
  return new Texts(language, sources[language]).plain(message.id.name, Object.fromEntries(args));
}

function tagsOf(message: Message): readonly string[] {
  return (JSON.stringify(message.value).match(/<\/?[a-z]+>/g) ?? []).sort();
}

function isCount(name: string): boolean {
  return ['count', 'days', 'max', 'number', 'percent'].includes(name);
}
