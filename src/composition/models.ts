import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { LocalModels } from '../adapters/models/local-models.js';
import type { Config } from '../config.js';

/** The models that the settings name. Alone in its file, so that they can begin to load before all else is. */
export function openModels(config: Config): Promise<LocalModels> {
  return LocalModels.open({
    modelsDir: join(config.EMBEDDINGS_DIR, 'models'),
    model: config.EMBEDDING_MODEL,
    stampsFile: join(config.DATA_DIR, 'verified-models.json'),
    threadsPerRun: availableParallelism(),
  });
}
