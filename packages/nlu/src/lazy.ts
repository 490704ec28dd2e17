/** Makes a value when it is first asked for, and keeps it: a start does not wait for tables that it may never read. */
export function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
