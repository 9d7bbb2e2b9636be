/** Hashes that collide for nobody: equal hash, equal content. */
export interface Hashing {
  /** Of the text's UTF-8 bytes, in lower-case hexadecimal. */
  ofText(text: string): string;
  /** Of a file's bytes. Rejects with the file system's error when it cannot be read. */
  ofFile(path: string): Promise<string>;
}
