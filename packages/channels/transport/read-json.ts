/** One value below another of foreign JSON; undefined wherever something is not as expected. */
export function at(tree: unknown, ...path: readonly (string | number)[]): unknown {
  let value: unknown = tree;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
  }
  return value;
}

/** The text there; numbers are written out, anything else is empty. */
export function textIn(tree: unknown, ...path: readonly (string | number)[]): string {
  const value = at(tree, ...path);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

export function numberIn(tree: unknown, ...path: readonly (string | number)[]): number {
  const value = at(tree, ...path);
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

export function listIn(tree: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(tree, ...path);
  return Array.isArray(value) ? value : [];
}

/** Only what is there: an entry whose value is empty, not a number or undefined is left out. */
export function given<T extends Record<string, unknown>>(
  values: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== '' && !Number.isNaN(value)),
  ) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
