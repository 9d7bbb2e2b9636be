/**
 * In how many other files a block around the body must stand to count as furniture, in a corpus of so many files. Two
 * files of one site already give its furniture away; among many files two will share a line by chance, or tell one
 * story. The steps are few because each makes the ingest read files again.
 */
export function othersNeeded(files: number): number {
  if (files <= 20) return 1;
  return files <= 2_000 ? 2 : 3;
}
