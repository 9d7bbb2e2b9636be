import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runChat } from '../../../src/cli/chat.js';
import { RecordingTerminal } from '../../support/recording-terminal.js';

/** A chat over what is typed, whose answers are given as soon as they are asked for. */
function chatOver(
  input: Readable,
  answer: (line: string) => Promise<void> = () => Promise.resolve(),
  echo?: PassThrough,
) {
  const [terminal, stop] = [new RecordingTerminal(), new AbortController()];
  const asked: string[] = [];
  const ended = runChat({
    input,
    echo,
    terminal,
    greeting: 'Hello.\n',
    answer: async (line) => {
      asked.push(line);
      await answer(line);
    },
    interrupt: () => {
      stop.abort();
    },
    signal: stop.signal,
  });
  return { ended, asked, stop, terminal };
}

describe('a chat in the terminal', () => {
  it('answers piped input line by line and ends with it, with nothing but answers on stdout', async () => {
    const { ended, asked, terminal } = chatOver(Readable.from(['giá vàng?\n/he', 'lp\r\n\n  \nlast']));
    expect(await ended).toBe(0);
    expect(asked).toEqual(['giá vàng?', '/help', 'last']);
    expect([terminal.stdout, terminal.stderr]).toEqual(['', 'Hello.\n']);
  });

  it('answers one line after the other', async () => {
    let open = 0;
    let most = 0;
    const { ended, asked } = chatOver(Readable.from(['a\nb\nc\n']), async () => {
      most = Math.max(most, ++open);
      await new Promise(setImmediate);
      open--;
    });
    await ended;
    expect([most, asked]).toEqual([1, ['a', 'b', 'c']]);
  });

  it('takes control characters and broken characters for spaces', async () => {
    const { ended, asked } = chatOver(Readable.from(['a\u001b[200~b\u0007\u009bc 👍\n\u0000\n']));
    await ended;
    expect(asked).toEqual(['a [200~b  c 👍']);
  });

  it('shows a prompt to a person', async () => {
    const echo = new PassThrough();
    await chatOver(Readable.from(['a\n']), undefined, echo).ended;
    expect(String(echo.read())).toBe('> > ');
  });

  it('ends when it is told to: while it waits, when the answer in hand is given, and before it begins', async () => {
    const waiting = chatOver(new PassThrough());
    waiting.stop.abort();
    expect(await waiting.ended).toBe(0);

    const input = new PassThrough();
    input.write('a\nb\n');
    let finish: () => void = () => undefined;
    const busy = chatOver(input, () => new Promise((resolve) => (finish = resolve)));
    await expect.poll(() => busy.asked).toEqual(['a']);
    busy.stop.abort();
    finish();
    expect(await busy.ended).toBe(0);
    expect(busy.asked).toEqual(['a']);

    const stopped = AbortSignal.abort();
    const never = { input: new PassThrough(), echo: undefined, terminal: new RecordingTerminal() };
    const answer = () => Promise.reject(new Error('nobody asked'));
    const parts = { ...never, greeting: '', answer, interrupt: () => undefined, signal: stopped };
    expect(await runChat(parts)).toBe(0);
  });

  it('fails when an answer cannot be given', async () => {
    const { ended } = chatOver(new PassThrough().end('a\n'), () =>
      Promise.reject(new Error('the disk is full')),
    );
    await expect(ended).rejects.toThrow('the disk is full');
  });
});
