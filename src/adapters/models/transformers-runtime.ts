import { env } from '@xenova/transformers';
import { ModelError } from '../../application/errors.js';
import type { ModelPlace } from './model-place.js';

/** Where models come from and how they run. */
export interface ModelOptions extends ModelPlace {
  /** Threads of one model run. Runs of one thread follow each other, whatever is awaited: the native call blocks it. */
  readonly threadsPerRun: number;
}

/**
 * Points the library at a local folder of models; the library never fetches anything. Its settings are global to the
 * thread: a model of another folder may be loaded when those of this one are.
 */
export function configureRuntime({ modelsDir }: Pick<ModelPlace, 'modelsDir'>): void {
  env.localModelPath = modelsDir;
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
}

/**
 * How a session of onnxruntime runs. Its threads do not spin while they wait for each other: beside one busy process a run of
 * the reader then takes 85 ms instead of 137, alone 61 instead of 56 (docs/decisions/speed.md).
 */
export function sessionOptions({ threadsPerRun }: Pick<ModelOptions, 'threadsPerRun'>) {
  return {
    intraOpNumThreads: threadsPerRun,
    interOpNumThreads: 1,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
}

/** Runs a loader; what the library throws becomes one line that names the model. */
export async function loadingModel<T>(model: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? '';
    throw new ModelError(
      `the model ${model} cannot be loaded (${reason}); restore its folder from the repository`,
      { cause },
    );
  }
}
