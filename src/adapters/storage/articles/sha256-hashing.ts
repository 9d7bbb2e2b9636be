import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { Hashing } from '../../../application/ports/hashing.js';

/** SHA-256 in hexadecimal. */
export class Sha256Hashing implements Hashing {
  ofText(text: string): string {
    return createHash('sha256').update(text).digest('hex');
  }

  async ofFile(path: string): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
  }
}
