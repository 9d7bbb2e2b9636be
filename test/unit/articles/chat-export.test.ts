import { describe, expect, it } from 'vitest';
import { withoutChat } from '../../../src/adapters/corpus/text/chat-export.js';

const article = 'Eels return to the Orl\n\nThe eels are back in the river Orl, 11,000 of them.\n';

describe('a saved chat', () => {
  it('is the message that holds the article, without who sent it and what was said of it', () => {
    const brackets = `[02/10/2025, 19:03:11] Bea: ${article}[02/10/2025, 19:04:40] Bea: our eels!!\n`;
    expect(withoutChat(brackets)).toBe(article);
    const dashes = `02/10/2025, 19:03 - Bea: ${article}02/10/2025, 19:04 - Jo: ours!!\n`;
    expect(withoutChat(dashes)).toBe(article);
  });

  it('is told by other stamps, and by lines in which the program speaks', () => {
    const hourFirst = `[19:03, 02/10/2025] Bea: ${article}[19:04, 02/10/2025] Jo: ours!!\n`;
    expect(withoutChat(hourFirst)).toBe(article);
    const pasted = article.repeat(2);
    const announced = `02/10/2025, 19:02 - Nobody else can read this chat.\n02/10/2025, 19:03 - Bea: ${pasted}02/10/2025, 19:04 - Jo: ours!!\n`;
    expect(withoutChat(announced)).toBe(pasted);
    const over = `Bea, [02/10/2025 19:03]\n${article}Jo, [02/10/2025 19:04]\nours!!\n`;
    expect(withoutChat(over)).toBe(article);
  });

  it('is no list of what happened when', () => {
    const list = `02/10/2025 19:03 - The river rises.\n02/10/2025 19:30 - It ${'falls and '.repeat(9)}falls.\n`;
    expect(withoutChat(list)).toBe(list);
  });

  it('stays whole where no message stands out', () => {
    const talk = ['is it on?', 'it is', 'who brings chairs', 'not me'];
    const chat = talk.map((said, i) => `[02/10/2025, 19:0${String(i)}:11] Bea: ${said}\n`).join('');
    expect(withoutChat(chat)).toBe(chat);
  });

  it('is none where a text stands before the first message', () => {
    const quoted = `Eels return\n[02/10/2025, 19:03:11] Bea: ${article}`;
    expect(withoutChat(quoted)).toBe(quoted);
  });
});
