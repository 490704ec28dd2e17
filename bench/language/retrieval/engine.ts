/** A search engine that holds one text a document; it finds places of documents, best first. */
export interface Engine {
  find(text: string, limit: number): readonly number[] | Promise<readonly number[]>;
}

/** Makes an engine over texts. */
export type Build = (texts: readonly string[]) => Engine | Promise<Engine>;
