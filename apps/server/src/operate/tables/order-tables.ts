/** Orders tables so that each stands after those it refers to; equals by name. */
export function orderTables<T extends { name: string; parents: readonly string[] }>(
  tables: readonly T[],
): T[] {
  const ordered: T[] = [];
  const names = new Set<string>();
  let left = tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  while (left.length > 0) {
    const ready = left.filter(({ parents }) => parents.every((parent) => names.has(parent)));
    if (ready.length === 0)
      throw new Error(
        `The tables ${left.map(({ name }) => name).join(', ')} refer to each other in a circle`,
      );
    ordered.push(...ready);
    for (const { name } of ready) names.add(name);
    left = left.filter((table) => !ready.includes(table));
  }
  return ordered;
}
