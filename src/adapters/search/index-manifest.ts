import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { languageGroups } from '../../domain/retrieval/language-group.js';
import type { LanguageGroup } from '../../domain/retrieval/language-group.js';

/** How the graph is built; a file that was built otherwise is built anew. */
export interface GraphParameters {
  readonly m: number;
  readonly efConstruction: number;
}

/** One graph file of the index. */
export interface ManifestFile {
  readonly file: string;
  readonly sha256: string;
  /** Of the file when it had been written: while it is the same, the file need not be hashed. Older manifests have none. */
  readonly stamp?: string;
  /** Passages in it, deleted ones not counted. */
  readonly count: number;
  /** Passages in the graph that are gone from the database. */
  readonly deleted: readonly number[];
}

/** What the index folder says of itself: nothing in the folder counts but what stands here. */
export interface IndexManifest {
  readonly format: 1;
  readonly modelHash: string;
  readonly dimension: number;
  readonly parameters: GraphParameters;
  /** The database knows this token: the index was made from it, and from no other copy of it. */
  readonly generation: string;
  readonly groups: Partial<Readonly<Record<LanguageGroup, ManifestFile>>>;
}

/** Where the manifest of an index folder lies. */
export function manifestPath(folder: string): string {
  return join(folder, 'manifest.json');
}

/** The manifest, `missing`, or `damaged` when it cannot be understood. */
export function readManifest(folder: string): IndexManifest | 'missing' | 'damaged' {
  let text: string;
  try {
    text = readFileSync(manifestPath(folder), 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'missing' : 'damaged';
  }
  try {
    const manifest: unknown = JSON.parse(text);
    return isManifest(manifest) ? manifest : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Replaces the manifest in one step that survives a power cut. */
export function writeManifest(folder: string, manifest: IndexManifest): void {
  const temporary = `${manifestPath(folder)}.new`;
  writeFileSync(temporary, `${JSON.stringify(manifest, undefined, 2)}\n`);
  syncToDisk(temporary);
  renameSync(temporary, manifestPath(folder));
  syncToDisk(dirname(manifestPath(folder)));
}

/** Returns when the file (or the folder's list of files) is on the disk. */
export function syncToDisk(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function isManifest(value: unknown): value is IndexManifest {
  if (
    !isRecord(value) ||
    value['format'] !== 1 ||
    !isRecord(value['groups']) ||
    !isRecord(value['parameters'])
  )
    return false;
  const { modelHash, dimension, generation, parameters } = value;
  const files = Object.entries(value['groups']);
  return (
    typeof modelHash === 'string' &&
    typeof dimension === 'number' &&
    typeof generation === 'string' &&
    typeof parameters['m'] === 'number' &&
    typeof parameters['efConstruction'] === 'number' &&
    files.every(([group, file]) => languageGroups.some((known) => known === group) && isManifestFile(file))
  );
}

function isManifestFile(value: unknown): value is ManifestFile {
  return (
    isRecord(value) &&
    typeof value['file'] === 'string' &&
    /^[\w.-]+$/.test(value['file']) &&
    typeof value['sha256'] === 'string' &&
    ['string', 'undefined'].includes(typeof value['stamp']) &&
    typeof value['count'] === 'number' &&
    Array.isArray(value['deleted']) &&
    value['deleted'].every((id) => typeof id === 'number')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
