import { renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeededRandom } from './seeded-random.js';

/** An article of a run: its number stands in its title, and so in every message that tells of it. */
export interface NewsItem {
  readonly number: number;
  readonly publisher: string;
  readonly keyword: string;
}

export const PUBLISHERS = ['Harbour Post', 'Valley Herald'] as const;
export const KEYWORDS = ['railway', 'harvest', 'cinema'] as const;

const WORDS =
  `anchor autumn basket bridge candle canvas carpet cellar circle copper corner cotton cradle crystal desert dinner
  engine fabric feather ferry forest fountain garden glacier granite gravel hammer hollow island jacket kettle ladder lantern
  leather library marble market meadow mirror museum needle orchard oyster paddle palace pepper pillow planet pocket quarry
  ribbon saddle sailor shadow silver spider stable temple timber tunnel velvet violin wagon walnut window winter`.split(
    /\s+/,
  );

/** Puts articles into the corpus, each about something else, and knows all that were put. */
export class NewsDesk {
  readonly items: NewsItem[] = [];

  constructor(
    private readonly corpusDir: string,
    private readonly random: SeededRandom,
  ) {}

  /** The article that is there before alerts begin: nobody is to hear of it. */
  publishBefore(): void {
    this.#write({ number: 0, publisher: PUBLISHERS[0], keyword: KEYWORDS[0] }, true);
  }

  /** Appears whole; `isOld`: as if it had lain there for a while, so that the next start reads it at once. */
  publish({ isOld }: { readonly isOld: boolean }): NewsItem {
    const item = {
      number: this.items.length + 1,
      publisher: this.random.of(PUBLISHERS),
      keyword: this.random.of(KEYWORDS),
    };
    this.#write(item, isOld);
    this.items.push(item);
    return item;
  }

  #write(item: NewsItem, isOld: boolean): void {
    const path = join(this.corpusDir, `dispatch-${item.number}.md`);
    writeFileSync(`${path}.part`, this.#text(item));
    const atS = Date.now() / 1000 - (isOld ? 60 : 0);
    utimesSync(`${path}.part`, atS, atS);
    renameSync(`${path}.part`, path);
  }

  #text({ number, publisher, keyword }: NewsItem): string {
    const some = (count: number) => Array.from({ length: count }, () => this.random.of(WORDS)).join(' ');
    const sentence = () => `The ${some(9)} of the ${some(8)} came to ${this.random.between(10, 99)}.`;
    const head = `---\ntitle: "Dispatch ${number}: ${some(4)}"\npublisher: ${publisher}\n---\n`;
    return `${head}\nA ${keyword} near the ${some(10)} was seen by ${number} people. ${sentence()}\n\n${sentence()} ${sentence()}\n`;
  }
}

/** The numbers of the articles that a message tells of. */
export function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/Dispatch (\d+):/g)].map(([, number]) => Number(number));
}
