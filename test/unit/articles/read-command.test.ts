import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/application/errors.js';
import { readFiles } from '../../../src/application/read-files.js';
import { runRead } from '../../../src/cli/read.js';
import { anArticle, FakeCorpus } from '../../support/fake-corpus.js';
import { RecordingTerminal } from '../../support/recording-terminal.js';

const corpus = new FakeCorpus();
const template = 'Orlen Courier, the paper of the valley';
corpus.put('flood.txt', {
  edges: [template],
  articles: [
    anArticle({
      title: 'Orlen under water',
      publisher: 'Orlen Courier',
      publishedAt: '2025-12-03',
      url: 'https://courier.example/flood',
      paragraphs: ['The Orl left its banks. It stood 40 centimetres high in the market.'],
      captions: ['The market on Monday'],
    }),
  ],
});
corpus.put('wall.txt', { edges: [template], articles: [anArticle({ paragraphs: ['A wall is built.'] })] });
corpus.put('empty.txt', { rejection: 'the file is empty' });

function run(files: readonly string[], json: boolean, terminal = new RecordingTerminal()) {
  const code = runRead(
    { files: files.map((file) => `/fake/${file}`), json },
    {
      read: (paths) => readFiles(corpus, paths),
      isFile: (path) => Promise.resolve(path !== '/fake/nowhere.txt'),
      terminal,
      dates: { language: 'en', timeZone: 'Asia/Ho_Chi_Minh' },
    },
  );
  return code.then((exit) => ({ exit, stdout: terminal.stdout }));
}

describe('read', () => {
  it('prints one array with an object a file, in the order given, and what repeats is left out', async () => {
    const { exit, stdout } = await run(['flood.txt', 'empty.txt', 'wall.txt'], true);
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: '/fake/flood.txt',
        status: 'read',
        reason: null,
        articles: [
          {
            title: 'Orlen under water',
            summary: null,
            publisher: 'Orlen Courier',
            publishedAt: '2025-12-03',
            url: 'https://courier.example/flood',
            language: 'en',
            paragraphs: [
              {
                text: 'The Orl left its banks. It stood 40 centimetres high in the market.',
                units: ['The Orl left its banks.', 'It stood 40 centimetres high in the market.'],
              },
            ],
            captions: ['The market on Monday'],
          },
        ],
      },
      { file: '/fake/empty.txt', status: 'rejected', reason: 'the file is empty', articles: [] },
      expect.objectContaining({ file: '/fake/wall.txt', status: 'read' }),
    ]);
  });

  it('counts a file that is named twice once', async () => {
    const { stdout } = await run(['flood.txt', 'flood.txt'], true);
    const [first] = JSON.parse(stdout) as [{ articles: [{ paragraphs: { text: string }[] }] }];
    expect(first.articles[0].paragraphs[0]?.text).toBe(template);
  });

  it('shows people what was understood, and why a file was rejected', async () => {
    const { exit, stdout } = await run(['flood.txt', 'empty.txt'], false);
    expect(exit).toBe(0);
    expect(stdout).toContain('title     Orlen under water\n');
    expect(stdout).toContain('summary   unknown\n');
    expect(stdout).toContain('date      3 December 2025\n');
    expect(stdout).toContain('captions\n  The market on Monday\n');
    expect(stdout).toContain('/fake/empty.txt\nrejected: the file is empty\n');
  });

  it('names a file that is missing', async () => {
    const missing = run(['flood.txt', 'nowhere.txt'], true);
    await expect(missing).rejects.toThrow(UsageError);
    await expect(missing).rejects.toThrow('/fake/nowhere.txt');
  });
});
