import { describe, expect, it } from 'vitest';
import { parseTextDump } from '../../../src/adapters/corpus/text-dump.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

const BODY = [
  'The bronze horse that was stolen six years ago is back on its plinth in Riverton.',
  'A farmer found it in a stock tank near Quartz Wash when the water ran low in October.',
];

function publisherOf(...groups: readonly string[]): string | null {
  const extraction = new ReadablePage(parseTextDump(groups.join('\n\n'))).extract(() => false);
  if (extraction.status === 'rejected') throw new Error(extraction.kind);
  return extraction.article.publisher;
}

describe('the publisher', () => {
  it('is the name at the head of the page that its own praise repeats', () => {
    expect(
      publisherOf(
        'KRVT 11\nTraffic\nPolitics',
        'Fire station gets its horse back',
        ...BODY,
        'Download the KRVT 11 app',
      ),
    ).toBe('KRVT 11');
  });

  it('is the name at the foot beside the licence', () => {
    expect(
      publisherOf(
        'Politics\nSociety',
        'Fire station gets its horse back',
        'Tuesday, December 2, 2025 - 09:40',
        ...BODY,
        "The People's Gazette Online\nPublishing permit No. 34/GP-BTTTT",
      ),
    ).toBe("The People's Gazette Online");
  });

  it('is the name that a dateline abbreviates, where the page prints it', () => {
    const lead = (agency: string): string => `RIVERTON (${agency}) - ${BODY[0]!}`;
    expect(publisherOf('Báo Sông Lam', 'Tượng ngựa trở lại trạm cứu hỏa', lead('BSL'), BODY[1]!)).toBe(
      'Báo Sông Lam',
    );
    expect(publisherOf('Báo Sông Lam', 'Tượng ngựa trở lại trạm cứu hỏa', lead('TTXVN'), BODY[1]!)).toBe(
      'TTXVN',
    );
  });

  it('is the labelled source beside the date', () => {
    expect(
      publisherOf(
        'Newsroom',
        'Fire station gets its horse back',
        'December 02, 2025 02:32 ET | Source: Mekong Grid JSC',
        ...BODY,
      ),
    ).toBe('Mekong Grid JSC');
  });
});
