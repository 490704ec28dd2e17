/** What a change really changes: field → from and to. Fields that were not given or stay as they are do not appear. */
export function difference<T extends object>(
  before: T,
  wanted: { [K in keyof T]?: T[K] | undefined },
): Record<string, { from: unknown; to: unknown }> {
  const changed: Record<string, { from: unknown; to: unknown }> = {};
  for (const [field, to] of Object.entries(wanted)) {
    const from = before[field as keyof T];
    if (to !== undefined && JSON.stringify(from) !== JSON.stringify(to)) changed[field] = { from, to };
  }
  return changed;
}
