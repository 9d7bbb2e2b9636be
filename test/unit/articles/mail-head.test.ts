import { describe, expect, it } from 'vitest';
import { withoutMailHead } from '../../../src/adapters/corpus/text/mail-head.js';
import { parseTextDump } from '../../../src/adapters/corpus/text/text-dump.js';
import { ReadablePage } from '../../../src/domain/articles/extract-article.js';

const linesOf = (text: string): readonly string[] => text.split('\n').filter((line) => line !== '');

describe('the head of a mail', () => {
  it.each([
    [
      'From: Ann <ann@city.example>\nSent: Monday, 24 November 2025 08:12\nTo: press\nSubject: FW: Buses\n\nText.',
    ],
    ['Từ: An <an@tp.example>\nNgày: 24/11/2025\nChủ đề: Fwd: Buses\nĐến: báo chí\n\nText.'],
    [
      'Người gửi: An <an@tp.example>\nĐã gửi: 24 tháng 11, 2025\nTới: báo chí\nCc: Bình\nTiêu đề: Buses\n\nText.',
    ],
    [
      '*From:* Ann <ann@city.example>\n*Date:* Mon, Nov 24, 2025\n*Subject:* Buses\n*To:* <press@city.example>\n\nText.',
    ],
  ])('keeps subject and date of %j', (text) => {
    const lines = linesOf(withoutMailHead(text));
    expect(lines.map((line) => /^[^:]+/.exec(line)![0]).sort()).toEqual(['Date', 'Subject', 'Text.']);
    expect(lines.at(-1)).toBe('Text.');
  });

  it('names the office that wrote it, and nobody who only passed it on', () => {
    const head = (subject: string): string =>
      `From: Orlen Press Office <press@orlen.example>\nTo: all\nDate: 3 Dec 2025\nSubject: ${subject}\n\nText.`;
    expect(withoutMailHead(head('Trams'))).toContain('Source: Orlen Press Office');
    expect(withoutMailHead(head('Fwd: Trams'))).not.toContain('Press Office');
  });

  it('names a letter whose host is called so, and no person', () => {
    const from = (sender: string): string =>
      withoutMailHead(`From: ${sender}\nTo: all\nSubject: Trams\n\nText.`);
    expect(from('The Reed Letter <hello@mail.reedletter.example>')).toContain('Source: The Reed Letter');
    expect(from('Ann Reed <ann@orlen.example>')).not.toContain('Ann');
    expect(from('Ann Reed <ann@xn--a.example>')).not.toContain('Ann');
  });

  it('goes with the fields that only programs read', () => {
    const head = 'Return-Path: <b@a.example>\nFrom: Ann <a@a.example>\nSubject: Trams\nMIME-Version: 1.0';
    const text = `${head}\nList-Unsubscribe: <https://a.example/u>\nContent-Type: text/plain\n\nText.`;
    expect(linesOf(withoutMailHead(text))).toEqual(['Subject: Trams', 'Text.']);
  });

  it('takes the signature with it', () => {
    const text = 'From: Ann <a@b.example>\nTo: Bo\nSubject: Trams\n\nText.\n\n-- \nAnn Lee\nPress office\n';
    expect(linesOf(withoutMailHead(text))).toEqual(['Subject: Trams', 'Text.']);
  });

  it.each([
    'Từ: ngày 1/12\nĐến: ngày 3/12\nNgày: thứ Hai\nLễ hội mở cửa.',
    'From: Arden\nTo: Orlen\nDate: Monday\nThe train stops twice.',
    'Chủ đề: Giá xăng\nEmail: bandoc@song.example\nGiá xăng tăng.',
    'The text.\n\n--\nNote of the author.',
  ])('is not seen in %j', (text) => {
    expect(withoutMailHead(text)).toBe(text);
  });

  it('has the headline that the text prints in capitals', () => {
    const paragraph = 'The council of Orlen approved the new tram line on Tuesday after a long debate.';
    const text = `From: Ann <a@b.example>\nTo: Bo\nSubject: Trams run on Sundays\nDate: Fri, 5 Dec 2025\n\nTRAMS RUN ON SUNDAYS\n\n${paragraph}`;
    expect(new ReadablePage(parseTextDump(text)).extract(() => false)).toMatchObject({
      article: { title: 'Trams run on Sundays', paragraphs: [paragraph] },
    });
  });

  it('with another subject leaves the headline to the article under it', () => {
    const paragraph = 'The council of Orlen approved the new tram line on Tuesday after a long debate.';
    const page = parseTextDump(
      `From: Ann <a@b.example>\nDate: Fri, 5 Dec 2025\nSubject: Fwd: have you seen this\nTo: Bo\n\nBo, please have a look at this one before our meeting.\n\nOrlen Gazette\n\nCouncil approves the new tram line\n3 December 2025\n\n${paragraph}\n\n${paragraph.replace('council', 'mayor')}`,
    );
    const extraction = new ReadablePage(page).extract(() => false);
    expect(extraction).toMatchObject({
      status: 'read',
      article: {
        title: 'Council approves the new tram line',
        publisher: 'Orlen Gazette',
        publishedAt: '2025-12-03',
        paragraphs: [paragraph, paragraph.replace('council', 'mayor')],
      },
    });
  });
});
