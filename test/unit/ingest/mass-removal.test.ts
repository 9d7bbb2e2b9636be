import { beforeEach, describe, expect, it } from 'vitest';
import { MassRemoval } from '../../../src/application/ingest/mass-removal.js';

const HOUR = 60 * 60_000;
const files = (count: number, prefix = ''): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}.md`);

describe('files that have gone', () => {
  let removal: MassRemoval;
  beforeEach(() => {
    removal = new MassRemoval();
  });

  it('are waited for, for an hour, when they are most of those known', () => {
    expect(removal.isAway(files(30), files(60), 5)).toBe(true);
    expect(removal.isAway(files(30), files(60), 5 + HOUR - 1)).toBe(true);
    expect(removal.isAway(files(30), files(60), 5 + HOUR)).toBe(false);
  });

  it('are not waited for when they are few, or the smaller part', () => {
    expect(removal.isAway(files(19), files(19), 0)).toBe(false);
    expect(removal.isAway(files(30), files(61), 0)).toBe(false);
  });

  it('are waited for anew when they were back meanwhile', () => {
    removal.isAway(files(30), files(30), 0);
    removal.isAway([], files(30), HOUR / 2);
    expect(removal.isAway(files(30), files(30), HOUR)).toBe(true);
  });

  it('of the corpus are most of it whatever the feeds have brought', () => {
    expect(removal.isAway(files(30), [...files(30), ...files(900, '.feeds/a/')], 0)).toBe(true);
    expect(removal.isAway(files(30, '.feeds/'), [...files(900), ...files(30, '.feeds/')], 0)).toBe(true);
  });

  it('are not waited for any longer by a clock that is set back', () => {
    removal.isAway(files(30), files(30), 10 * HOUR);
    removal.isAway(files(30), files(30), 0);
    expect(removal.isAway(files(30), files(30), HOUR)).toBe(false);
  });
});
