/** The composer on screen takes texts from elsewhere: knowledge, suggestions. */
let taker: ((text: string) => void) | null = null;

/** Offers a place for texts until the result is called. */
export function offerPlace(take: (text: string) => void): () => void {
  taker = take;
  return () => {
    if (taker === take) taker = null;
  };
}

/** Puts a text where the caret of the composer is; false where there is no composer. */
export function insertText(text: string): boolean {
  taker?.(text);
  return taker !== null;
}

/** The text with `insert` in the place of a selection, and where the caret then stands. */
export function splice(text: string, start: number, end: number, insert: string) {
  const before = text.slice(0, start);
  const gap = before !== '' && !/\s$/.test(before) && insert.length > 2 ? ' ' : '';
  return { text: before + gap + insert + text.slice(end), caret: start + gap.length + insert.length };
}
