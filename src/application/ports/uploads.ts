/** A document that was put aside and is no part of the corpus yet. */
export interface HeldDocument {
  /** Where it can be read meanwhile; its ending is that of the document's name. */
  readonly path: string;
  /** Makes it part of the corpus, under a name that no other has. False: a document with this very content is there. */
  keep(): Promise<boolean>;
  /** Takes it away again, unless it was kept. */
  discard(): Promise<void>;
}

/** Where documents that people have sent become part of the corpus. */
export interface Uploads {
  /**
   * @param name as the sender calls it; may be anything
   * @throws StorageFullError
   */
  hold(name: string, content: Uint8Array): Promise<HeldDocument>;
}
