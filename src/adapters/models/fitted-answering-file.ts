import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ModelError } from '../../application/errors.js';
import { checkFitted, type FittedAnswering } from '../../domain/answering/fitted-answering.js';

const network = z.object({
  inputs: z.array(z.string()),
  means: z.array(z.number()),
  deviations: z.array(z.number()),
  hidden: z.array(z.array(z.number())),
  hiddenBias: z.array(z.number()),
  output: z.array(z.number()),
  linear: z.array(z.number()),
  bias: z.number(),
});
const networks = z.object({ units: z.array(network).min(1), confidence: z.array(network).min(1) });
const file = z.object({
  provenance: z.unknown(),
  dated: networks,
  undated: networks,
  threshold: z.number().min(0).max(1),
});

/**
 * Reads the weights that `npm run fit` wrote.
 * @throws ModelError that names the file when it is missing, damaged, or of another version of the program
 */
export async function readFittedAnswering(path: string): Promise<FittedAnswering> {
  try {
    return checkFitted(file.parse(JSON.parse(await readFile(path, 'utf8'))));
  } catch (cause) {
    const reason = cause instanceof z.ZodError ? 'it is not a file of weights' : (cause as Error).message;
    throw new ModelError(
      `the fitted weights ${path} cannot be used (${reason}); restore the file from the repository`,
      {
        cause,
      },
    );
  }
}
