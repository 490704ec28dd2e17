/** A map of sets that forgets empty ones. */
export class Sets<K, V> {
  private readonly sets = new Map<K, Set<V>>();

  add(key: K, value: V): void {
    const set = this.sets.get(key);
    if (set) set.add(value);
    else this.sets.set(key, new Set([value]));
  }

  /** Returns whether the key has nobody left. */
  remove(key: K, value: V): boolean {
    const set = this.sets.get(key);
    set?.delete(value);
    if (set?.size === 0) this.sets.delete(key);
    return !this.sets.has(key);
  }

  of(key: K): ReadonlySet<V> {
    return this.sets.get(key) ?? empty;
  }

  has(key: K): boolean {
    return this.sets.has(key);
  }

  keys(): IterableIterator<K> {
    return this.sets.keys();
  }
}

const empty: ReadonlySet<never> = new Set();
