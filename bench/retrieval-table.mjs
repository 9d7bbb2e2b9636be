/**
 * Recall by way of finding and group of questions. A cell holds shares of the questions, in %: with a right paragraph
 * first, in the first four, in the first eight, and among those that the reader gets to see.
 */

/** As src/application/gather-evidence.ts has it. */
const READ_OF_ONLY_LANGUAGE = 8;
const READ_OF_EACH_LANGUAGE = 4;

/** Shares of questions, counted as they come. */
class Recall {
  #asked = 0;
  #found = [0, 0, 0, 0];

  add(lists, gold, languages) {
    const order = lists.flat().sort((a, b) => b.score - a.score);
    const windows = languages === 1 ? READ_OF_ONLY_LANGUAGE : READ_OF_EACH_LANGUAGE * languages;
    const read = lists.flatMap((list) => list.slice(0, windows / lists.length));
    this.#asked++;
    for (const [i, some] of [order.slice(0, 1), order.slice(0, 4), order.slice(0, 8), read].entries())
      if (some.some(({ id }) => gold.includes(id))) this.#found[i]++;
  }

  toString() {
    return this.#found.map((count) => ((100 * count) / this.#asked).toFixed(1).padStart(6)).join('');
  }
}

/** Rows below headings, a column a group of questions. */
export class RecallTable {
  #columns = new Map();
  #headings = new Map();

  column(group, about) {
    this.#columns.set(group, about);
  }

  cell(heading, row, group) {
    const rows = this.#headings.get(heading) ?? new Map();
    this.#headings.set(heading, rows);
    const cells = rows.get(row) ?? new Map();
    rows.set(row, cells);
    const cell = cells.get(group) ?? new Recall();
    cells.set(group, cell);
    return cell;
  }

  print() {
    const line = (name, cells) =>
      console.log(name.padEnd(42) + cells.map((cell) => cell.padStart(27)).join(''));
    const groups = [...this.#columns.keys()];
    line('', groups);
    line('questions over paragraphs', [...this.#columns.values()]);
    line(
      'in the first',
      groups.map(() => '1     4     8  read'),
    );
    for (const [heading, rows] of this.#headings) {
      if (heading !== '') console.log(`${heading}:`);
      for (const [row, cells] of rows)
        line(
          `  ${row}`,
          groups.map((group) => String(cells.get(group) ?? '-')),
        );
    }
  }
}
