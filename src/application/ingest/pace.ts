import type { Clock } from '../ports/clock.js';

/** How far an ingest is. */
export type IngestProgress =
  | { readonly stage: 'reading'; readonly done: number; readonly total: number }
  | {
      readonly stage: 'embedding';
      /** Texts: paragraphs, captions and their units. `total` is an estimate until everything is read. */
      readonly done: number;
      readonly total: number;
      readonly perSecond: number;
      /** By characters, as long texts take longer. */
      readonly secondsLeft: number;
    }
  | { readonly stage: 'indexing' };

/** Keeps count of an ingest's embedding and tells its rate and the time left. */
export class Pace {
  readonly #clock: Clock;
  readonly #onProgress: (progress: IngestProgress) => void;
  #startedMs: number | undefined;
  #bytesAhead = 0;
  #bytesPlanned = 0;
  readonly #planned = { texts: 0, characters: 0 };
  readonly #done = { texts: 0, characters: 0 };

  constructor(clock: Clock, onProgress: (progress: IngestProgress) => void) {
    this.#clock = clock;
    this.#onProgress = onProgress;
  }

  /** So many bytes of files are to be planned. */
  expectBytes(bytes: number): void {
    this.#bytesAhead += bytes;
  }

  /** A file was planned, and these of its texts must be embedded. */
  planned(bytes: number, texts: readonly string[]): void {
    this.#bytesAhead -= bytes;
    this.#bytesPlanned += bytes;
    this.#planned.texts += texts.length;
    for (const text of texts) this.#planned.characters += text.length;
  }

  /** A text was embedded. */
  embedded(text: string): void {
    this.#startedMs ??= this.#clock.now();
    this.#done.texts += 1;
    this.#done.characters += text.length;
    // What is not read yet is taken to hold as much a byte as what is.
    const growth = this.#bytesPlanned === 0 ? 1 : 1 + this.#bytesAhead / this.#bytesPlanned;
    const seconds = Math.max(0.001, (this.#clock.now() - this.#startedMs) / 1000);
    const charactersLeft = Math.max(0, this.#planned.characters * growth - this.#done.characters);
    this.#onProgress({
      stage: 'embedding',
      done: this.#done.texts,
      // Files planned together may share texts: then fewer are embedded than were counted, never more.
      total: Math.max(this.#done.texts, Math.round(this.#planned.texts * growth)),
      perSecond: this.#done.texts / seconds,
      secondsLeft: (charactersLeft / this.#done.characters) * seconds,
    });
  }
}
