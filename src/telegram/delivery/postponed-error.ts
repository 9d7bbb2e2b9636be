/** An update cannot be handled yet: it stays in the inbox and is taken in hand again when it is due. */
export class PostponedError extends Error {
  /** @param dueMs milliseconds since 1970 from which it is tried again; others of its chat go ahead */
  constructor(readonly dueMs: number) {
    super('the update is handled later');
  }

  override get name(): string {
    return 'PostponedError';
  }
}
