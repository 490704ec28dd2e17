export type InTurn = <T>(key: string, work: () => Promise<T>) => Promise<T>;

/** Runs works of the same key one after another; where one fails, so do those that waited for it, and whoever comes later tries anew. */
export function createInTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return async (key, work) => {
    const mine = (last.get(key) ?? Promise.resolve()).then(work);
    last.set(key, mine);
    try {
      return await mine;
    } finally {
      if (last.get(key) === mine) last.delete(key);
    }
  };
}
