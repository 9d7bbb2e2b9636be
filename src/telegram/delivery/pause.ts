/** Waits that long, in milliseconds, or until the signal fires, whichever is first. Never throws. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);
  });
}

/** How long to wait before the nth attempt after a failure, in milliseconds: doubled from 250 ms, 8 s at most. */
export function backoffMs(failures: number): number {
  return Math.min(250 * 2 ** (failures - 1), 8_000);
}
