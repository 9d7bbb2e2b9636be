/** An embedder that keeps what it computed in a file, by model and text, so that what was embedded once costs nothing. */
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 16;

export class KeptVectors {
  #known = new Map();
  #file;
  #models;

  /** The file holds records: a key, then the vector as the machine's own floats. */
  constructor(file, models) {
    this.modelHash = models.modelHash;
    this.dimension = models.dimension;
    this.#file = file;
    this.#models = models;
    mkdirSync(dirname(file), { recursive: true });
    if (statSync(file, { throwIfNoEntry: false }) === undefined) return;
    const { buffer, byteOffset, length } = readFileSync(file);
    const record = KEY_BYTES + 4 * this.dimension;
    const whole = length - (length % record);
    for (let at = byteOffset; at < byteOffset + whole; at += record) {
      const key = Buffer.from(buffer, at, KEY_BYTES).toString('hex');
      this.#known.set(key, new Float32Array(buffer.slice(at + KEY_BYTES, at + record)));
    }
    // A run that was cut off may have left part of a record.
    if (whole < length) truncateSync(file, whole);
  }

  embedQuery(text) {
    return this.#vector(`query: ${text}`, () => this.#models.embedQuery(text));
  }

  embedPassage(text) {
    return this.#vector(`passage: ${text}`, () => this.#models.embedPassage(text));
  }

  async #vector(text, embed) {
    const hash = createHash('sha256').update(`${this.modelHash}\n${text}`).digest();
    const key = hash.subarray(0, KEY_BYTES);
    const name = key.toString('hex');
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const vector = Float32Array.from(await embed());
    this.#known.set(name, vector);
    appendFileSync(this.#file, Buffer.concat([key, Buffer.from(vector.buffer)]));
    return vector;
  }
}
