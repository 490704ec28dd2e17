/** Of what was said a moment ago, more is hardly asked again. */
const mostKept = 256;

/** The same function of a text, which remembers the texts it was asked last: one message is looked at from many sides, each of which folds and reads it. */
export function recall<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    kept.set(text, made);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
    return made;
  };
}
