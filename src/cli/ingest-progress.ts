import type { IngestProgress } from '../application/ingest/pace.js';
import { paceText, type ProgressStep } from './progress-display.js';

/** How far an ingest is, in words. */
export function ingestStep(progress: IngestProgress): ProgressStep {
  switch (progress.stage) {
    case 'reading': {
      const { done, total } = progress;
      return { label: 'Reading', share: shareOf(done, total), details: `file ${done} of ${total}` };
    }
    case 'embedding': {
      const { done, total, perSecond, secondsLeft } = progress;
      // The rate of the first few says nothing of the rest.
      const pace = done < 5 ? '' : `, ${paceText(perSecond, secondsLeft)}`;
      return { label: 'Indexing', share: shareOf(done, total), details: `${done} of ${total} texts${pace}` };
    }
    case 'indexing':
      return { label: 'Finishing', share: undefined, details: '…' };
  }
}

function shareOf(done: number, total: number): number | undefined {
  return total === 0 ? undefined : done / total;
}
