import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../../src/cli/message-text.js';
import { Style, type Abilities } from '../../../src/cli/terminal.js';

type Shown = Parameters<typeof messageText>[0];

function shown(message: Partial<Shown>, abilities: Partial<Abilities> = {}): string {
  const style = new Style({ colours: false, hyperlinks: false, ...abilities });
  return messageText({ text: '', entities: [], buttons: [], ...message }, style);
}

const QUOTE = { type: 'blockquote', offset: 7, length: 11 };

describe('a message in the terminal', () => {
  it('has its quotes behind a bar, line by line', () => {
    expect(shown({ text: 'Answer\none\n\nthree!\nSource', entities: [QUOTE] })).toBe(
      'Answer\n│ one\n│ \n│ three!\nSource\n\n',
    );
    const two = [QUOTE, { ...QUOTE, type: 'expandable_blockquote', offset: 19, length: 6 }];
    expect(shown({ text: 'Answer\none\n\nthree!\nSource', entities: two })).toContain('│ Source');
  });

  it('has its buttons below, with the numbers that press them, and where they lead', () => {
    const buttons = [
      { text: 'Next\u001b[31m', url: undefined },
      { text: 'Source', url: 'https://a.example/' },
    ];
    expect(shown({ text: 'Answer', buttons })).toBe(
      'Answer\n[1] Next[31m\n[2] Source https://a.example/\n\n',
    );
  });

  it('has its links on the words where the terminal can click them, else the address behind the words', () => {
    const link = { type: 'text_link', offset: 3, length: 9, url: 'https://a.example/x' };
    const bold = { type: 'bold', offset: 3, length: 4 };
    const message = { text: '👍 Giá vàng, hôm nay', entities: [link, bold] };
    expect(shown(message)).toBe('👍 Giá vàng, <https://a.example/x> hôm nay\n\n');
    expect(shown(message, { hyperlinks: true })).toBe(
      '👍 \u001b]8;;https://a.example/x\u001b\\Giá \u001b]8;;\u001b\\\u001b]8;;https://a.example/x\u001b\\vàng,\u001b]8;;\u001b\\ hôm nay\n\n',
    );
  });

  it('shows its formatting where there are colours, stretch by stretch', () => {
    const entities = [
      { type: 'bold', offset: 0, length: 7 },
      { type: 'italic', offset: 4, length: 7 },
    ];
    expect(shown({ text: 'one two three', entities }, { colours: true })).toBe(
      '\u001b[1mone \u001b[22m\u001b[3m\u001b[1mtwo\u001b[22m\u001b[23m\u001b[3m thr\u001b[23mee\n\n',
    );
    expect(
      shown({ text: 'one', entities: [{ type: 'code', offset: 0, length: 3 }] }, { colours: true }),
    ).toBe('one\n\n');
  });

  it('obeys nothing that stands in its text or its addresses', () => {
    const link = { type: 'text_link', offset: 0, length: 4, url: 'https://a.example/\u001b[2J' };
    expect(shown({ text: 'a\u001b]b\u202e', entities: [link] })).toBe('a]b <https://a.example/[2J>\n\n');
  });

  it('holds all of its text whatever stretches lie over it', () => {
    const stretch = fc.record({
      type: fc.constantFrom('bold', 'italic', 'blockquote', 'code', 'expandable_blockquote'),
      offset: fc.nat(30),
      length: fc.integer({ min: 1, max: 30 }),
    });
    const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 4 });
    fc.assert(
      fc.property(lines, fc.array(stretch, { maxLength: 5 }), (words, entities) => {
        const text = words.join('\n');
        const plain = shown({ text, entities }).replace(/^│ /gm, '');
        expect(plain).toBe(shown({ text }).replace(/^│ /gm, ''));
      }),
    );
  });
});
