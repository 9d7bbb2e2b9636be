import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/adapters/corpus/decode-text.js';

const VIETNAMESE =
  'Ngân hàng Đại Dương Xanh vừa công bố lợi nhuận trước thuế quý III đạt 1.240 tỷ đồng, tăng 11,7% so với cùng kỳ năm trước.';
const FRENCH =
  'Le téléphérique a rouvert après deux ans de travaux, et les habitants en sont très heureux à Noël.';

/** windows-1258 writes tones as marks after the letter. */
function windows1258(text: string): Uint8Array {
  const byByte = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    byByte.set(new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte);
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const whole = byByte.get(letter);
    if (whole !== undefined) {
      bytes.push(whole);
      continue;
    }
    const [base, ...marks] = letter.normalize('NFD');
    const tone = marks.find((mark) => byByte.has(mark));
    const rest = marks.filter((mark) => mark !== tone);
    bytes.push(byByte.get([base, ...rest].join('').normalize('NFC'))!, byByte.get(tone!)!);
  }
  return Uint8Array.from(bytes);
}

describe('decodeText', () => {
  it.each<[string, Uint8Array, string]>([
    ['utf-8', Buffer.from(VIETNAMESE), VIETNAMESE],
    ['utf-8', Buffer.from(`\ufeff${VIETNAMESE}`), VIETNAMESE],
    ['utf-16le', Buffer.from(`\ufeff${VIETNAMESE}`, 'utf16le'), VIETNAMESE],
    ['utf-16le', Buffer.from(FRENCH, 'utf16le'), FRENCH],
    ['utf-16be', Buffer.from(FRENCH, 'utf16le').swap16(), FRENCH],
    ['windows-1258', windows1258(VIETNAMESE), VIETNAMESE],
    ['windows-1252', Buffer.from(FRENCH, 'latin1'), FRENCH],
    [
      'windows-1252',
      Uint8Array.from([0x93, ...Buffer.from('It costs '), 0x80, ...Buffer.from('5'), 0x94]),
      '“It costs €5”',
    ],
  ])('%s', (encoding, bytes, text) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('believes a page that declares its encoding when it is no UTF-8', () => {
    const page = (charset: string, body: Uint8Array): Uint8Array =>
      Buffer.concat([Buffer.from(`<html><meta charset="${charset}"><p>`), body]);
    expect(decodeText(page('windows-1251', Uint8Array.from([0xc4, 0xe0])))).toMatchObject({
      encoding: 'windows-1251',
    });
    expect(decodeText(page('iso-8859-1', Buffer.from(VIETNAMESE)))).toMatchObject({ encoding: 'utf-8' });
  });

  it('reads UTF-8 with a broken character', () => {
    const bytes = Buffer.concat([Buffer.from(VIETNAMESE), Uint8Array.of(0xe1, 0xba)]);
    expect(decodeText(bytes)).toEqual({ text: `${VIETNAMESE}\ufffd`, encoding: 'utf-8' });
  });

  it('reads quotation marks and letters of windows-1252 that were pasted into UTF-8', () => {
    const bytes = Buffer.concat([
      Uint8Array.of(0x93),
      Buffer.from('Tiền: £5 — được'),
      Uint8Array.of(0x94, 0x20, 0xe9),
    ]);
    expect(decodeText(bytes)).toEqual({ text: '“Tiền: £5 — được” é', encoding: 'utf-8' });
  });

  it.each<[string, Uint8Array]>([
    ['empty', new Uint8Array()],
    ['empty', Buffer.from(' \n\ufeff\u200b\r\n')],
    ['binary', Buffer.from('%PDF-1.7 text')],
    ['binary', Uint8Array.from({ length: 512 }, (_, i) => i % 256)],
    ['binary', Buffer.from('\0\u0001\u0002\u0003\u00ff\u00fe\0PNG'.repeat(200), 'latin1')],
    ['binary', Uint8Array.from([1, 2, 3, 0, 0, 255, 254, 0, 7])],
  ])('is %s', (problem, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ problem, detail: expect.stringMatching(/\w/) as string });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => decodeText(bytes)).not.toThrow();
      }),
    );
  });
});
