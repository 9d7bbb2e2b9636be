import { Session } from 'node:inspector/promises';

/**
 * Collects garbage now. V8 lets it lie until new objects need the room; what native code then takes (models, graphs) comes
 * on top, a hundred megabytes after a large ingest.
 */
export async function collectGarbage(): Promise<void> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
}
