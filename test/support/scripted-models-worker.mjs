import { writeFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * Stands in for the thread that runs the models and does what the texts that it is sent say. A vector it gives holds how many
 * requests it had seen; what it holds back is given with the text "release".
 */
let seen = 0;
const held = [];

function close(id) {
  const closed = () => parentPort.postMessage({ kind: 'closed', id });
  if (workerData.model !== 'slow to close') return closed();
  setTimeout(() => {
    writeFileSync(workerData.modelsDir, 'closed');
    closed();
  }, 50);
}

function answer({ id, kind }, order) {
  if (kind === 'close') return close(id);
  if (kind !== 'read') return parentPort.postMessage({ kind: 'vector', id, vector: Float32Array.of(order) });
  const one = Float32Array.of(-1);
  parentPort.postMessage({
    kind: 'reading',
    id,
    reading: {
      tokenStarts: Int32Array.of(0),
      tokenEnds: Int32Array.of(1),
      startLogProbs: one,
      endLogProbs: one,
      noAnswerLogProb: -order,
    },
  });
}

const on = {
  refuse: ({ id }) =>
    parentPort.postMessage({ kind: 'error', id, message: 'this text is refused', isModelError: false }),
  damaged: ({ id }) =>
    parentPort.postMessage({ kind: 'error', id, message: 'the reader is damaged', isModelError: true }),
  confuse: ({ id, kind }) =>
    kind === 'read' ? answer({ id, kind: 'query' }, 0) : answer({ id, kind: 'read' }, 0),
  crash: () => {
    throw new Error('out of memory');
  },
  exit: () => process.exit(3),
  hold: (request, order) => held.push(() => answer(request, order)),
  release: (request, order) => {
    for (const give of held.splice(0)) give();
    answer(request, order);
  },
};

parentPort.on('message', (request) => {
  seen++;
  (on[request.text ?? request.question] ?? answer)(request, seen);
});

switch (workerData.model) {
  case 'ready':
  case 'slow to close':
    parentPort.postMessage({ kind: 'ready', dimension: 1 });
    break;
  case 'failed':
    parentPort.postMessage({ kind: 'failed', message: 'the model is damaged', isModelError: true });
    break;
  case 'failed by a bug':
    parentPort.postMessage({ kind: 'failed', message: 'x is undefined', isModelError: false });
    break;
  case 'out of turn':
    parentPort.postMessage({ kind: 'vector', id: 1, vector: Float32Array.of(1) });
    break;
  case 'exit':
    process.exit(3);
    break;
  default:
    throw new Error(`no script for ${workerData.model}`);
}
