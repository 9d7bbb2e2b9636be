import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/adapters/corpus/file-format.js';
import { frontMatter } from '../../../src/adapters/corpus/markdown/front-matter.js';
import { parseMarkdown } from '../../../src/adapters/corpus/markdown/markdown.js';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';
import { tomlFields } from '../../../src/adapters/corpus/markdown/toml-fields.js';

describe('front matter', () => {
  it.each([
    ['YAML', "---\ntitle: 'Mayor''s goose'\nurl: <https://a.example/goose>\ntags:\n  - goose\n---\n"],
    ['TOML', '+++\nTitle = "Mayor\'s goose"\nLINK = \'https://a.example/goose\'\ntags = ["a", "b"]\n+++\n'],
    ['JSON', '{\n  "title": "Mayor\'s goose",\n  "url": "https://a.example/goose"\n}\n\n'],
    ['JSON between rules', ';;;\n{"title": "Mayor\'s goose", "url": "https://a.example/goose"}\n;;;\n'],
  ])('is read as %s', (_form, matter) => {
    expect(frontMatter(`${matter}It bites.\n`)).toMatchObject({
      stated: { title: "Mayor's goose", url: 'https://a.example/goose' },
      body: 'It bites.\n',
    });
  });

  it('is read as a title block, whose title may go on', () => {
    expect(frontMatter("% Mayor's\n  goose\n% Ann Reed\n% 2025-11-06\n\nIt bites.\n")).toMatchObject({
      stated: { title: "Mayor's goose", author: 'Ann Reed', publishedAt: '2025-11-06' },
      body: '\nIt bites.\n',
    });
    expect(frontMatter('% of the votes went to the goose.\n\nIt bites.\n')).toBeUndefined();
  });

  it.each(['publisher', 'Publication', 'newspaper', 'outlet'])('names the publisher as %s', (key) => {
    expect(frontMatter(`---\n${key}: Norrland Quarterly\n---\nIt bites.\n`)?.stated).toMatchObject({
      publisher: 'Norrland Quarterly',
    });
  });

  it.each(['It bites.\n', '---\n\nIt bites.\n', '{ braces } in a text\n', '{\n  not: JSON\n}\n\ntext'])(
    'does not stand in %j',
    (text) => {
      expect(frontMatter(text)).toBeUndefined();
    },
  );

  it.each([' a: b\n', '- a: b\n'])('is not looked for without end where it is not closed: %j', (line) => {
    expect(formatOf(`---\n${line.repeat(200)}It bites.\n`, '.txt')).toBe('text dump');
  });

  it('may stand above a dump, whose lines are paragraphs each', () => {
    const text = '---\ntitle: Tram 4\ndate: 2025-11-06\n---\nIt runs all night.\nDogs ride free.\n';
    expect(formatOf(text, '.txt')).toBe('text dump');
    expect(parseTextDump(text).blocks.map((block) => block.text)).toEqual([
      'It runs all night.',
      'Dogs ride free.',
    ]);
    expect(formatOf(`${text}\n## What it costs\n`, '.txt')).toBe('markdown');
  });
});

describe('dialects of Markdown', () => {
  const textOf = (markdown: string): readonly string[] =>
    parseMarkdown(markdown).blocks.map(({ text }) => text);

  it('link within a notebook, embed and anchor', () => {
    expect(textOf('![[map.png]]\n\nThe [[Orlen Council|council]] of [[Orlen]] met. ^block-1')).toEqual([
      'The council of Orlen met.',
    ]);
  });

  it('say what kind of a box a quotation is, and fence paragraphs in', () => {
    expect(textOf('> [!quote] We had 140 places.\n\n> [!tip]- Hours\n> It closes at ten.')).toEqual([
      'We had 140 places.',
      'Hours',
      'It closes at ten.',
    ]);
    expect(textOf('::: {.lead}\nThe council met.\n:::\n\n:::note\nIt met again.\n:::')).toEqual([
      'The council met.',
      'It met again.',
    ]);
  });

  it('dress paragraphs and put in parts', () => {
    expect(
      textOf('{% include map.html %}\n\nThe council met.\n{: .lead}\n\n{{< figure src="a.png" >}}'),
    ).toEqual(['The council met.']);
  });
});

describe('a link of Markdown on a line of its own', () => {
  const urlOf = (link: string): string | null => {
    const text = `# Trams run on Sundays\n\nOrlen Review · 3 May 2025\n${link}\n\nThe trams of Orlen run on Sundays from May, the council says.\n`;
    const extraction = new ReadablePage(parseMarkdown(text)).extract(() => false);
    return extraction.status === 'read' ? extraction.article.url : null;
  };

  it.each(['View Original', 'Read the original article', 'Source', 'Link gốc'])(
    'is the address of the article where it says %s',
    (words) => {
      expect(urlOf(`[${words}](https://orlen.example/trams)`)).toBe('https://orlen.example/trams');
    },
  );

  it('is another page where it says something else', () => {
    expect(urlOf('[All the timetables](https://orlen.example/times)')).toBeNull();
  });
});

describe('a body in the front matter', () => {
  it('is read where no text follows', () => {
    const matter = 'title: Goose\nparagraphs:\n  - It bites.\n  - "It sleeps: in the archive."\n';
    const texts = (text: string): readonly string[] => parseMarkdown(text).blocks.map((block) => block.text);
    expect(texts(`---\n${matter}---\n`)).toEqual(['It bites.', 'It sleeps: in the archive.']);
    expect(texts(`---\n${matter}---\nIt honks.\n`)).toEqual(['It honks.']);
  });
});

describe('TOML', () => {
  it('has strings of four kinds, and tables that are not read', () => {
    const source = [
      'basic = "a \\"b\\" \\u00e9"  # why',
      "literal = 'c:\\d'",
      'long = """',
      'two',
      'lines"""',
      "raw = '''x\\y'''",
      'date = 2025-11-19T08:30:00+07:00 # local',
      'tags = [ "metro", # first',
      '  "tàu" ]',
      'draft = false',
      '[params]',
      'basic = "other"',
    ].join('\n');
    expect(tomlFields(source)).toEqual({
      basic: 'a "b" é',
      literal: 'c:\\d',
      long: 'two\nlines',
      raw: 'x\\y',
      date: '2025-11-19T08:30:00+07:00',
      tags: ['metro', 'tàu'],
      draft: 'false',
    });
  });

  it('gives back any string that was written as JSON writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[/\u007f]/.test(text));
        expect(tomlFields(`key = ${JSON.stringify(text)}\nnext = 1\n`)).toEqual({ key: text, next: '1' });
      }),
    );
  });

  it('never hangs or throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', "'", '[', ']', '=', 'a', '\n', '\\', ',', '#', ' ') }),
        (text) => {
          expect(() => tomlFields(text)).not.toThrow();
        },
      ),
    );
  });
});
