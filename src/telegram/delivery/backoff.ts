/** How long to wait before the nth attempt after a failure, in milliseconds: doubled from 250 ms, 8 s at most. */
export function backoffMs(failures: number): number {
  return Math.min(250 * 2 ** (failures - 1), 8_000);
}
