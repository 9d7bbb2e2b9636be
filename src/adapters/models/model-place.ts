import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A model's folder: one in a folder of models. */
export interface ModelPlace {
  readonly modelsDir: string;
  /** A folder name, or "owner/name". */
  readonly model: string;
}

/** Where models may lie: those that ship, which are never written to, and those that were downloaded. */
export interface ModelFolders {
  readonly shipped: string;
  readonly downloaded: string;
}

/** What `owner/name` is to a model hub; names without an owner are folders alone. */
const HUB_ID = /^[^/]+\/[^/]+$/;

/** Where the model lies, those that ship first; undefined when it would have to be downloaded. */
export function placeOf(model: string, { shipped, downloaded }: ModelFolders): ModelPlace | undefined {
  if (HUB_ID.test(model)) {
    const modelsDir = [shipped, downloaded].find((folder) => existsSync(join(folder, model)));
    return modelsDir === undefined ? undefined : { modelsDir, model };
  }
  return { modelsDir: shipped, model };
}
