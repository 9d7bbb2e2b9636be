import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { ModelError, ModelsStoppedError } from '../../application/errors.js';
import type { Embedder } from '../../application/ports/embedder.js';
import type { SpanReader } from '../../application/ports/span-reader.js';
import type { Reading } from '../../domain/reading/reading.js';
import type { ModelRequest, ModelResponse, WorkerSetup } from './worker-protocol.js';

/** Without `id`, which is given when it is sent. */
type Work = ModelRequest extends infer R ? (R extends ModelRequest ? Omit<R, 'id'> : never) : never;

interface Waiting {
  readonly work: Work;
  readonly resolve: (response: ModelResponse) => void;
  readonly reject: (error: Error) => void;
}

/** Requests the thread holds at a time: one it works on and one more, so that it never waits for the next. */
const UNDER_WAY = 2;

/**
 * Both models in a thread of their own. Questions go before passages: an ingest never makes a question wait for
 * more than the runs that are already under way.
 */
export class WorkerModels implements Embedder, SpanReader {
  private readonly questions: Waiting[] = [];
  private readonly passages: Waiting[] = [];
  private readonly underWay = new Map<number, Waiting>();
  private lastId = 0;
  private failure: Error | undefined;
  private ended = false;

  private constructor(
    private readonly worker: Worker,
    readonly modelHash: string,
    readonly dimension: number,
  ) {
    worker.on('message', (response: ModelResponse) => {
      this.settle(response);
    });
    const die = (reason: string): void => {
      this.ended = true;
      const error = new ModelsStoppedError(
        `the thread of the models has ended (${reason}); start again, with more memory if there was little`,
      );
      // What failed first is the reason; that the thread ends follows from it.
      this.failure ??= error;
      for (const waiting of [
        ...this.underWay.values(),
        ...this.questions.splice(0),
        ...this.passages.splice(0),
      ]) {
        waiting.reject(error);
      }
      this.underWay.clear();
    };
    worker.on('error', ({ message }) => {
      die(message);
    });
    worker.on('exit', (code) => {
      die(`exit code ${code}`);
    });
  }

  /**
   * Starts the thread and loads the embedder; the reader follows when it is first needed.
   * @throws ModelError when a model cannot be loaded
   * @throws ModelsStoppedError when the thread ends before it is ready
   */
  static async start(script: URL, setup: WorkerSetup): Promise<WorkerModels> {
    const worker = new Worker(script, { workerData: setup, name: 'models' });
    const first = await new Promise<ModelResponse>((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new ModelsStoppedError(`the thread of the models could not start (exit code ${code})`));
      });
    });
    if (first.kind === 'ready') return new WorkerModels(worker, setup.modelHash, first.dimension);
    await worker.terminate();
    if (first.kind === 'failed') throw errorOf(first);
    throw new Error('the model thread spoke out of turn');
  }

  async embedQuery(text: string): Promise<Float32Array> {
    return vectorOf(await this.enqueue(this.questions, { kind: 'query', text }));
  }

  async embedPassage(text: string): Promise<Float32Array> {
    return vectorOf(await this.enqueue(this.passages, { kind: 'passage', text }));
  }

  async read(question: string, context: string): Promise<Reading> {
    const response = await this.enqueue(this.questions, { kind: 'read', question, context });
    if (response.kind !== 'reading') throw new Error(`expected a reading, got ${response.kind}`);
    return response.reading;
  }

  /**
   * Lets the runs that are under way finish, and a model that is being loaded, and refuses all others: a thread that is
   * ended inside onnxruntime-node takes the whole process with it.
   */
  async close(): Promise<void> {
    const refusal = (this.failure ??= new Error('the models are closed'));
    for (const { reject } of [...this.questions.splice(0), ...this.passages.splice(0)]) reject(refusal);
    // A thread that dies meanwhile has told those who waited, and has nothing left to finish.
    while (this.underWay.size > 0) await this.nextWord();
    if (!this.ended) {
      this.worker.postMessage({ kind: 'close', id: ++this.lastId } satisfies ModelRequest);
      await this.nextWord();
    }
    await this.worker.terminate();
  }

  /** When the thread says something, or ends. */
  private async nextWord(): Promise<void> {
    await Promise.race([once(this.worker, 'message'), once(this.worker, 'exit')]).catch(() => undefined);
  }

  private enqueue(queue: Waiting[], work: Work): Promise<ModelResponse> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    return new Promise((resolve, reject) => {
      queue.push({ work, resolve, reject });
      this.sendNext();
    });
  }

  private sendNext(): void {
    while (this.underWay.size < UNDER_WAY) {
      const waiting = this.questions.shift() ?? this.passages.shift();
      if (waiting === undefined) return;
      const id = ++this.lastId;
      this.underWay.set(id, waiting);
      this.worker.postMessage({ ...waiting.work, id });
    }
  }

  private settle(response: ModelResponse): void {
    if (!('id' in response)) throw new Error(`the model thread said ${response.kind} twice`);
    const waiting = this.underWay.get(response.id);
    this.underWay.delete(response.id);
    this.sendNext();
    if (response.kind === 'error') waiting?.reject(errorOf(response));
    else waiting?.resolve(response);
  }
}

function errorOf({
  message,
  isModelError,
}: {
  readonly message: string;
  readonly isModelError: boolean;
}): Error {
  return isModelError ? new ModelError(message) : new Error(message);
}

function vectorOf(response: ModelResponse): Float32Array {
  if (response.kind !== 'vector') throw new Error(`expected a vector, got ${response.kind}`);
  return response.vector;
}
