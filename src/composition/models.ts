import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { LocalModels } from '../adapters/models/local-models.js';
import { placeOf, type ModelFolders } from '../adapters/models/model-place.js';
import { ModelError } from '../application/errors.js';
import type { Log } from '../application/ports/log.js';
import { settings, type Config } from '../config.js';

/** The models that the settings name, downloaded when they are nowhere. Alone in its file, so that they can begin to load before all else is. */
export async function openModels(config: Config, log: Log): Promise<LocalModels> {
  const { shipped, downloaded } = modelFolders(config);
  const model = config.EMBEDDING_MODEL;
  let place = placeOf(model, { shipped, downloaded });
  if (place === undefined) {
    log.info(`Downloading the model ${model}, once`);
    const { downloadModel } = await import('../adapters/models/download-model.js');
    await downloadModel({ model, host: config.HF_ENDPOINT, modelsDir: downloaded });
    place = { modelsDir: downloaded, model };
  }
  const models = await LocalModels.open({
    ...place,
    otherReader: { modelsDir: shipped, model: settings.EMBEDDING_MODEL.fallback },
    stampsFile: join(config.DATA_DIR, 'verified-models.json'),
    threadsPerRun: availableParallelism(),
  });
  if (models.reader.model !== model)
    log.warn(
      `The model ${model} has no reader: ${models.reader.model} marks the answers; npm run fit weighs them anew`,
    );
  return models;
}

/** The folder of the model that the settings name, for those who only look. @throws ModelError when it is yet to be downloaded */
export function modelFolder(config: Config): string {
  const place = placeOf(config.EMBEDDING_MODEL, modelFolders(config));
  if (place !== undefined) return join(place.modelsDir, place.model);
  throw new ModelError(
    `the model ${config.EMBEDDING_MODEL} is not here yet: npm run ingest downloads it, or put its folder below EMBEDDINGS_DIR/models`,
  );
}

function modelFolders(config: Config): ModelFolders {
  return { shipped: join(config.EMBEDDINGS_DIR, 'models'), downloaded: join(config.DATA_DIR, 'models') };
}
