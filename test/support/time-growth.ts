/** Processor time of the fastest of three runs, in seconds. */
function secondsOf(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const from = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(from);
    best = Math.min(best, (user + system) / 1e6);
  }
  return best;
}

/**
 * Whether a work on ten times the text takes at most forty times as long, with room for noise: what grows with the
 * square of the text takes a hundred times.
 */
export function growsWithLength(work: (length: number) => unknown, length: number): boolean {
  secondsOf(() => work(length));
  const short = secondsOf(() => work(length));
  return secondsOf(() => work(10 * length)) < 40 * short + 0.1;
}
