import { env } from '@xenova/transformers';
import { ModelError } from '../../application/errors.js';

/** Where models come from and how they run. */
export interface ModelOptions {
  /** Folder that holds the model folders, e.g. `embeddings/models`. */
  readonly modelsDir: string;
  /** A folder in it. */
  readonly model: string;
  /** Threads of one model run. Runs of one thread follow each other, whatever is awaited: the native call blocks it. */
  readonly threadsPerRun: number;
}

/** Points the library at the local folder; nothing is ever fetched. Its settings are global to the thread, so each model thread calls this once. */
export function configureRuntime(options: ModelOptions): void {
  env.localModelPath = options.modelsDir;
  env.allowLocalModels = true;
  env.allowRemoteModels = false;
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
