/**
 * Does all of it side by side. When one part fails, the others are told to stop, and what it failed with is thrown when
 * they have; what fails because of the signal counts as stopped.
 */
export async function untilFirstFailure(
  signal: AbortSignal,
  parts: readonly ((stop: AbortSignal) => Promise<void>)[],
): Promise<void> {
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const failures: unknown[] = [];
  await Promise.all(
    parts.map((part) =>
      part(stop).catch((error: unknown) => {
        if (!stop.aborted) failures.push(error);
        failed.abort();
      }),
    ),
  );
  if (failures.length > 0) throw failures[0];
}
