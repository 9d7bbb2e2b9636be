import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { SpanReader } from '../../application/ports/span-reader.js';
import type { Reading } from '../../domain/reading/reading.js';

/**
 * Remembers readings in a file, for fitting: the same windows are read again and again while weights are tried.
 * Not for the bot, whose questions seldom repeat.
 */
export class CachedSpanReader implements SpanReader {
  private readonly database: Database.Database;

  constructor(
    private readonly reader: SpanReader,
    /** Names the reader's files: another model reads anew, also with the same file. */
    private readonly readerHash: string,
    file: string,
  ) {
    this.database = new Database(file);
    this.database.pragma('journal_mode = WAL');
    this.database.pragma('synchronous = OFF');
    this.database.exec('create table if not exists rd (k text primary key, v blob)');
  }

  async read(question: string, context: string): Promise<Reading> {
    const key = createHash('sha1').update([this.readerHash, question, context].join('\0')).digest('base64');
    const row = this.database.prepare('select v from rd where k = ?').get(key) as { v: Buffer } | undefined;
    if (row !== undefined) return decoded(row.v);
    const reading = await this.reader.read(question, context);
    this.database.prepare('insert or replace into rd values (?, ?)').run(key, encoded(reading));
    return reading;
  }

  async close(): Promise<void> {
    this.database.close();
    await this.reader.close();
  }
}

function encoded(reading: Reading): Buffer {
  const head = Buffer.alloc(8);
  head.writeInt32LE(reading.tokenStarts.length, 0);
  head.writeFloatLE(reading.noAnswerLogProb, 4);
  const { tokenStarts, tokenEnds, startLogProbs, endLogProbs } = reading;
  const parts = [tokenStarts, tokenEnds, startLogProbs, endLogProbs];
  return Buffer.concat([
    head,
    ...parts.map((part) => Buffer.from(part.buffer, part.byteOffset, part.byteLength)),
  ]);
}

function decoded(blob: Buffer): Reading {
  const length = blob.readInt32LE(0);
  const values = blob.buffer.slice(blob.byteOffset + 8, blob.byteOffset + blob.length) as ArrayBuffer;
  return {
    tokenStarts: new Int32Array(values, 0, length),
    tokenEnds: new Int32Array(values, 4 * length, length),
    startLogProbs: new Float32Array(values, 8 * length, length),
    endLogProbs: new Float32Array(values, 12 * length, length),
    noAnswerLogProb: blob.readFloatLE(4),
  };
}
