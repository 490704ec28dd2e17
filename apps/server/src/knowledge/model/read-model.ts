import { load, type Model, ModelRefused } from '@parley/nlu';

/** A stored model; undefined for one that this program cannot ask any more, in whose place the index alone answers. */
export function readModel(bytes: Uint8Array): Model | undefined {
  try {
    return load(bytes);
  } catch (error) {
    if (error instanceof ModelRefused) return undefined;
    throw error;
  }
}
