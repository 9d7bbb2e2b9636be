import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/adapters/corpus/html/html-page.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

const LEAD =
  'The oyster beds of the estuary may be fished again from Monday, 400 days after sewage closed them.';
const MORE = [
  'The fishery office took 212 samples between March and November, and the last nine of them were clean.',
  'Eleven of the fourteen boats that fished the beds have been sold in the meantime, two of them abroad.',
];

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly below?: string;
  readonly within?: string;
  readonly article?: string;
}

/** When an article was published that has `head` between headline and text, `above` over it and `below` under it. */
function dateOf({ head = '', above = '', below = '', within = '', article = '' }: Parts): string | null {
  const page = parseHtml(
    `<html><head><title>Oysters return to the bay</title></head><body>${above}<main><article ${article}>
    <h1>Oysters return to the bay</h1>${head}<p>${LEAD}</p><p>${MORE.join('</p><p>')}</p>${within}</article>${below}</main></body></html>`,
  );
  const extraction = new ReadablePage(page).extract(() => false);
  return extraction.status === 'read' ? extraction.article.publishedAt : null;
}

const PRINTED = '<p class="date">30 November 2025</p>';

describe('the date of a page', () => {
  it.each([
    [
      'beside the byline',
      '<p>By <a href="/o">D. Orme</a> · <time datetime="2025-11-30">yesterday</time></p>',
    ],
    ['in spans', '<div><span>D. Orme</span><time datetime="2025-11-30T08:00:00Z">2 days ago</time></div>'],
    ['for a script', '<span class="rel" data-timestamp="1764489600000">3 hours ago</span>'],
    ['for a script that has not run', '<span class="date" data-timestamp="1764489600000"></span>'],
    [
      'after a change',
      '<p>Updated <time datetime="2025-12-02">2 December</time></p><p>Published <time datetime="2025-11-30">30 November</time></p>',
    ],
  ])('is the time in the head of its article, %s', (_where, head) => {
    expect(dateOf({ head })).toMatch(/^2025-11-30/);
  });

  it('is the time of one that is named so where it stands below, and of what holds the headline', () => {
    expect(dateOf({ within: '<p class="posted-on"><time datetime="2025-11-30">30 Nov</time></p>' })).toBe(
      '2025-11-30',
    );
    expect(dateOf({ article: 'data-published="2025-11-30"' })).toBe('2025-11-30');
  });

  it.each<[string, Parts]>([
    [
      'a sentence tells of',
      {
        within:
          '<p>The show opens on <time datetime="2026-01-10">10 January</time> in the town hall and is free for all.</p>',
      },
    ],
    ['a countdown runs to', { within: '<div class="countdown" data-date="2026-06-01">Countdown</div>' }],
    ['a poll ends on', { head: '<div class="poll" data-date="31/12/2026">Vote</div>' }],
    ['a video has', { head: '<div class="video" data-time="1800000000">1:05</div>' }],
    [
      'is that of a comment',
      {
        within:
          '<div itemscope itemtype="https://schema.org/Comment"><span itemprop="datePublished" content="2025-12-24">24 Dec</span></div>',
      },
    ],
    [
      'is that of a comment by its name',
      { within: '<div class="comment"><time class="published" datetime="2025-12-24">24 Dec</time></div>' },
    ],
    ['is printed on every page', { above: '<header><time datetime="2026-11-30">Today</time></header>' }],
    [
      'another article has',
      {
        below:
          '<div class="box"><h3>Also in the bay</h3><a href="/x">Weir bridge closes</a> <time class="published" datetime="2024-01-01">1 Jan</time></div>',
      },
    ],
    ['something opens on', { head: '<p>Opens <time datetime="2026-01-10">10 January</time></p>' }],
    ['is still to come', { head: '<p><time datetime="2026-01-10">in 3 days</time></p>' }],
    [
      'an event box has',
      { head: '<div class="event-box"><b>Fair</b> <time datetime="2026-01-10">Saturday</time></div>' },
    ],
  ])('is no time that %s', (_what, parts) => {
    expect(dateOf(parts)).toBeNull();
    expect(dateOf({ ...parts, head: `${PRINTED}${parts.head ?? ''}` })).toBe('2025-11-30');
  });

  it('is the one that is printed nearer to the headline, where a time says otherwise', () => {
    expect(dateOf({ head: `${PRINTED}<div><time datetime="2026-01-10">Saturday</time></div>` })).toBe(
      '2025-11-30',
    );
  });
});
