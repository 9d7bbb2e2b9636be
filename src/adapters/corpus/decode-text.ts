import { cleanText } from '../../domain/articles/clean-text.js';
import { detectLanguage } from '../../domain/articles/detect-language.js';

/** Signatures of files that are no text, with the kind for the reason. */
const BINARY_SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP', [0x50, 0x4b, 0x03, 0x04]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['Office', [0xd0, 0xcf, 0x11, 0xe0]],
];
const SAMPLE_BYTES = 8192;

export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly problem: 'empty' | 'binary'; readonly detail: string };

/**
 * Bytes as clean text. The encoding is told by a byte order mark, by the zeros of UTF-16, by being valid UTF-8, by
 * what HTML declares, and else by which of windows-1258 and windows-1252 (which includes Latin-1) gives words.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { problem: 'empty', detail: 'the file is empty' };
  const kind = BINARY_SIGNATURES.find(([, signature]) =>
    signature.every((byte, i) => bytes[i] === byte),
  )?.[0];
  if (kind !== undefined) return { problem: 'binary', detail: `a binary file (${kind}), not text` };
  const encoding = encodingOf(bytes);
  if (encoding === 'binary') return { problem: 'binary', detail: 'a binary file, not text' };
  const decoded = encoding === 'utf-8' ? decodeUtf8(bytes) : new TextDecoder(encoding).decode(bytes);
  if (encoding.startsWith('utf-16') && isNoise(decoded))
    return { problem: 'binary', detail: 'a binary file, not text' };
  const text = cleanText(encoding === 'windows-1252' ? withWindowsPunctuation(decoded) : decoded);
  if (text.trim() === '') return { problem: 'empty', detail: 'the file is empty' };
  return { text, encoding };
}

/** 0x80 to 0x9f of windows-1252; `\ufffd` where it has no character. */
const WINDOWS_PUNCTUATION = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

/** Several releases of Node 20 to 24 decode windows-1252 as Latin-1, which has controls there (nodejs/node issue 56542). */
function withWindowsPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => WINDOWS_PUNCTUATION[control.charCodeAt(0) - 0x80]!);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const utf16 = utf16ByZeros(sample);
  if (utf16 !== undefined) return utf16;
  if (isBinary(sample)) return 'binary';
  if (isUtf8(bytes)) return 'utf-8';
  return declaredEncoding(sample) ?? legacyEncoding(bytes);
}

/** Latin text in UTF-16 has a zero in every other byte, nearly always in the same half. */
function utf16ByZeros(sample: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  let [even, odd] = [0, 0];
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue;
    if (i % 2 === 0) even++;
    else odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.3 && even < half * 0.02) return 'utf-16le';
  if (even > half * 0.3 && odd < half * 0.02) return 'utf-16be';
  return undefined;
}

/** Every twentieth character is none, or a control: zeros of a binary file stood where those of UTF-16 do. */
function isNoise(text: string): boolean {
  const noise = text.match(/[\u0000-\u0008\u000e-\u001f\ufffd-\uffff]/g)?.length ?? 0;
  return noise > 0.05 * text.length;
}

function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls++;
  }
  return controls > sample.length * 0.02 + 1;
}

/** Valid UTF-8, or at least as many good characters beyond ASCII as broken ones: other encodings hardly ever give any. */
function isUtf8(bytes: Uint8Array): boolean {
  if (validUtf8(bytes) !== undefined) return true;
  let [good, broken] = [0, 0];
  for (const char of new TextDecoder('utf-8').decode(bytes)) {
    if (char === '\ufffd') broken++;
    else if (char > '\u007f') good++;
  }
  return good >= broken;
}

function validUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 in which stray bytes of windows-1252, pasted in from elsewhere, stand for what they are there. */
function decodeUtf8(bytes: Uint8Array): string {
  const whole = validUtf8(bytes);
  if (whole !== undefined) return whole;
  const [utf8, legacy] = [new TextDecoder('utf-8'), new TextDecoder('windows-1252')];
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length;) {
    // What is left of a character that was cut is no character of another encoding.
    const cut = bytes[at]! >= 0xc2 && isContinuation(bytes[at + 1]);
    const length = sequenceLength(bytes, at);
    if (length > 0 || cut) {
      at += Math.max(1, length);
      while (length === 0 && isContinuation(bytes[at])) at++;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(from, at)));
    parts.push(withWindowsPunctuation(legacy.decode(bytes.subarray(at, at + 1))));
    from = ++at;
  }
  return parts.join('') + utf8.decode(bytes.subarray(from));
}

/** Bytes of the UTF-8 character that begins there; 0 where none does. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let i = 1; i < length; i++) if (!isContinuation(bytes[at + i])) return 0;
  return length;
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && byte >> 6 === 2;
}

function declaredEncoding(sample: Uint8Array): string | undefined {
  const start = new TextDecoder('windows-1252').decode(sample.subarray(0, 2048));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(
    start,
  );
  const name = (label?.[1] ?? label?.[2])?.toLowerCase();
  // Not UTF-8 whatever the page says, and 16 bits were looked for.
  if (name === undefined || name.startsWith('utf')) return undefined;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return undefined;
  }
}

function legacyEncoding(bytes: Uint8Array): string {
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const marksLeft = vietnamese.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.length ?? 0;
  const toned = vietnamese.match(/[\u1ea0-\u1ef9ăâđêôơư]/giu)?.length ?? 0;
  if (toned > 4 * marksLeft && detectLanguage(vietnamese).language === 'vi') return 'windows-1258';
  return 'windows-1252';
}
