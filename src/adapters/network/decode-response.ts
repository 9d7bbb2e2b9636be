import type { FetchedPage } from '../../application/ports/page-fetcher.js';
import { cleanText } from '../../domain/articles/clean-text.js';
import { decodeText, type Decoded } from '../corpus/decode-text.js';

/**
 * A response's text. The bytes say more of their encoding than the header, which is often a server's default; it counts
 * where they are no UTF-8 or UTF-16.
 */
export function decodeResponse({ body, contentType }: FetchedPage): Decoded {
  const decoded = decodeText(body);
  if ('problem' in decoded || decoded.encoding.startsWith('utf')) return decoded;
  const charset = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase();
  if (charset === undefined || charset.startsWith('utf')) return decoded;
  try {
    const decoder = new TextDecoder(charset);
    // What is called Latin-1 is windows-1252 on the web, which `decodeText` decodes better than Node.
    if (decoder.encoding === 'windows-1252' && decoded.encoding === 'windows-1252') return decoded;
    return { text: cleanText(decoder.decode(body)), encoding: decoder.encoding };
  } catch {
    return decoded;
  }
}
