import {
  copyFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HnswVectorIndex } from '../../src/adapters/search/hnsw-vector-index.js';
import type { Hashing } from '../../src/application/ports/hashing.js';
import { Sha256Hashing } from '../../src/adapters/storage/articles/sha256-hashing.js';
import { FakeEmbedder } from '../support/fake-embedder.js';
import { FakeVectorSource } from '../support/fake-vector-source.js';
import { RecordingLog } from '../support/recording-log.js';
import { temporaryFolder } from '../support/store-folder.js';

const embedder = new FakeEmbedder();

function passage(id: number, language = 'en'): { id: number; language: string; vector: Float32Array } {
  return { id, language, vector: embedder.vectorOf(`passage ${id}`) };
}

class Ground {
  readonly folder = temporaryFolder();
  readonly source = new FakeVectorSource();
  readonly log = new RecordingLog();

  constructor(passages: number) {
    this.source.passages = Array.from({ length: passages }, (_, index) => passage(index + 1));
  }

  /** Opens the index as a new process would, and brings it up to date; says how many vectors that read. */
  async start(
    modelHash = 'fake-model',
    hashing: Hashing = new Sha256Hashing(),
  ): Promise<{ index: HnswVectorIndex; read: number }> {
    const { folder, source, log } = this;
    const before = source.handedOut;
    const index = new HnswVectorIndex({
      folder,
      modelHash,
      dimension: embedder.dimension,
      source,
      hashing,
      log,
    });
    await index.update();
    return { index, read: source.handedOut - before };
  }

  graphFile(): string {
    const [file] = readdirSync(this.folder).filter((name) => name.endsWith('.hnsw'));
    return join(this.folder, file!);
  }
}

async function nearest(index: HnswVectorIndex, id: number): Promise<number | undefined> {
  return (await index.nearest(embedder.vectorOf(`passage ${id}`), 'en', 1))[0]?.passageId;
}

describe('the vector index on the disk', () => {
  test('is built once, and then loaded without reading a vector', async () => {
    const ground = new Ground(200);
    const first = await ground.start();
    expect(first.read).toBe(200);
    await first.index.close();
    const second = await ground.start();
    expect(second.read).toBe(0);
    expect(await nearest(second.index, 77)).toBe(77);
    expect(ground.log.said).toEqual([]);
  });

  test('is hashed again only when the file system says that it may have changed', async () => {
    const ground = new Ground(20);
    await (await ground.start()).index.close();
    const hashed: string[] = [];
    const sha256 = new Sha256Hashing();
    const hashing: Hashing = {
      ofText: () => expect.unreachable(),
      ofFile: (path) => {
        hashed.push(path);
        return sha256.ofFile(path);
      },
    };
    await (await ground.start('fake-model', hashing)).index.close();
    expect(hashed).toEqual([]);
    // A copy, as a backup brings back: the same bytes, another file.
    copyFileSync(ground.graphFile(), `${ground.graphFile()}.copy`);
    renameSync(`${ground.graphFile()}.copy`, ground.graphFile());
    const { index, read } = await ground.start('fake-model', hashing);
    expect({ hashed, read, said: ground.log.said }).toEqual({
      hashed: [ground.graphFile()],
      read: 0,
      said: [],
    });
    await index.close();
  });

  test('catches up with what came and went while it was not written', async () => {
    const ground = new Ground(200);
    await (await ground.start()).index.close();
    ground.source.passages = ground.source.passages.filter(({ id }) => id !== 77 && id !== 78);
    ground.source.passages.push(passage(201), passage(202, 'vi'));
    // Not closed: as if the process had been killed.
    await ground.start();
    const { index, read } = await ground.start();
    expect(read).toBeLessThanOrEqual(2);
    expect(await nearest(index, 77)).not.toBe(77);
    expect(await nearest(index, 201)).toBe(201);
    expect((await index.nearest(embedder.vectorOf('x'), 'vi', 5)).map(({ passageId }) => passageId)).toEqual([
      202,
    ]);
    expect(await index.nearest(embedder.vectorOf('x'), 'en', 500)).toHaveLength(199);
    expect(ground.log.said).toEqual([]);
  });

  test('remembers over a start what was deleted', async () => {
    const ground = new Ground(200);
    await (await ground.start()).index.close();
    ground.source.passages = ground.source.passages.filter(({ id }) => id > 20);
    await (await ground.start()).index.close();
    const { index, read } = await ground.start();
    expect(read).toBe(0);
    expect(await index.nearest(embedder.vectorOf('x'), 'en', 500)).toHaveLength(180);
  });

  test('is built anew when too many passages of it are gone', async () => {
    const ground = new Ground(200);
    await (await ground.start()).index.close();
    ground.source.passages = ground.source.passages.filter(({ id }) => id > 120);
    const { index, read } = await ground.start();
    expect(read).toBe(80);
    expect(await nearest(index, 130)).toBe(130);
    expect(await nearest(index, 20)).toBeGreaterThan(120);
  });

  test('holds nothing more when all passages are gone', async () => {
    const ground = new Ground(20);
    await (await ground.start()).index.close();
    ground.source.passages = [];
    const { index } = await ground.start();
    expect(await nearest(index, 3)).toBeUndefined();
    await index.close();
    expect(await nearest((await ground.start()).index, 3)).toBeUndefined();
  });

  test.each<[string, (ground: Ground) => void]>([
    [
      'a file is gone',
      (ground) => {
        rmSync(ground.graphFile());
      },
    ],
    [
      'a file was cut short',
      (ground) => {
        truncateSync(ground.graphFile(), 100);
      },
    ],
    [
      'a byte of a file is another',
      (ground) => {
        const bytes = readFileSync(ground.graphFile());
        bytes[500]! ^= 1;
        writeFileSync(ground.graphFile(), bytes);
      },
    ],
    [
      'the manifest is gone',
      (ground) => {
        rmSync(join(ground.folder, 'manifest.json'));
      },
    ],
    [
      'the manifest is half written',
      (ground) => {
        truncateSync(join(ground.folder, 'manifest.json'), 40);
      },
    ],
    [
      'the manifest is something else',
      (ground) => {
        writeFileSync(join(ground.folder, 'manifest.json'), '{"format":1}');
      },
    ],
    [
      'the whole folder is gone',
      (ground) => {
        rmSync(ground.folder, { recursive: true });
      },
    ],
    [
      'the database is another copy',
      (ground) => {
        ground.source.forgetGenerations();
      },
    ],
  ])('is built anew from the database, with one warning, when %s', async (_, damage) => {
    const ground = new Ground(60);
    await (await ground.start()).index.close();
    damage(ground);
    const { index, read } = await ground.start();
    expect(read).toBe(60);
    expect(await nearest(index, 33)).toBe(33);
    expect(ground.log.said).toEqual([
      expect.stringMatching(/^warn The vector index in .* built anew from the database/),
    ]);
    await index.close();
    expect((await ground.start()).read).toBe(0);
    expect(ground.log.said).toHaveLength(1);
  });

  test('is built anew for another model without a warning', async () => {
    const ground = new Ground(60);
    await (await ground.start()).index.close();
    expect((await ground.start('other-model')).read).toBe(60);
    expect(ground.log.said).toEqual([]);
  });

  test('leaves no files behind but those that the manifest names', async () => {
    const ground = new Ground(60);
    await (await ground.start()).index.close();
    ground.source.passages.push(...Array.from({ length: 60 }, (_, index) => passage(100 + index)));
    await (await ground.start()).index.close();
    expect(readdirSync(ground.folder).sort()).toEqual([
      expect.stringMatching(/^en-.*\.hnsw$/),
      'manifest.json',
    ]);
  });
});
