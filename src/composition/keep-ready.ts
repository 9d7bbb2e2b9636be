import type { KeepUpToDate } from '../application/keep-up-to-date.js';
import type { Readiness } from '../application/readiness.js';
import type { BotGround } from './bot.js';

/** In an ingest that takes long it is told so often that articles may have been stored: their alerts do not wait for its end. */
const TOLD_EVERY_MS = 2_000;

/** Keeps the index up to date while the bot answers, at first from what it holds from before or with how far it is. */
export async function keepReady(
  keeping: Pick<KeepUpToDate, 'run'>,
  { config, log }: Pick<BotGround, 'config' | 'log'>,
  readiness: Readiness,
  {
    signal,
    now,
    onReady,
    onChanged,
  }: {
    readonly signal: AbortSignal;
    readonly now: () => number;
    readonly onReady: () => Promise<void>;
    /** Articles were stored, and alerts planned with them. */
    readonly onChanged: () => void;
  },
): Promise<void> {
  let isFirst = true;
  let toldMs = now();
  await keeping.run({
    signal,
    onProgress: (progress) => {
      if (progress.stage !== 'embedding') return;
      readiness.progress(progress.done / Math.max(progress.total, 1));
      if (now() - toldMs < TOLD_EVERY_MS) return;
      toldMs = now();
      onChanged();
    },
    async onUpToDate({ added, changed, unchanged }) {
      if (added + changed > 0) onChanged();
      if (added + changed + unchanged === 0)
        log.warn(
          `There are no articles in ${config.CORPUS_DIR}: questions are not answered until some are put there`,
        );
      readiness.markReady();
      if (isFirst) await onReady();
      isFirst = false;
    },
  });
}
