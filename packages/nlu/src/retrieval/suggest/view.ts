/** Some questions in one form of writing, ready to be searched through: by how they begin, and as one long text. */
export interface View {
  readonly texts: readonly string[];
  /** By first UTF-16 unit: the places of the questions that begin so. */
  readonly byFirst: ReadonlyMap<number, readonly number[]>;
  readonly joined: string;
  /** By question: where it begins in the joined text. */
  readonly starts: Int32Array;
}

const separator = '\n';

/** Makes a view; empty texts stay in place but are never found. */
export function createView(texts: readonly string[]): View {
  const byFirst = new Map<number, number[]>();
  const starts = new Int32Array(texts.length);
  let start = 0;
  texts.forEach((text, place) => {
    starts[place] = start;
    start += text.length + separator.length;
    if (!text) return;
    const unit = text.charCodeAt(0);
    const alike = byFirst.get(unit);
    if (alike) alike.push(place);
    else byFirst.set(unit, [place]);
  });
  return { texts, byFirst, joined: texts.join(separator), starts };
}

/** Places of the questions that begin with a text. */
export function listBeginning({ texts, byFirst }: View, typed: string): number[] {
  return (byFirst.get(typed.charCodeAt(0)) ?? []).filter((place) => texts[place]?.startsWith(typed));
}

/** Places of the questions that contain a text somewhere, each once, in order. */
export function listContaining({ joined, starts }: View, typed: string): number[] {
  const found: number[] = [];
  let last = -1;
  for (let at = joined.indexOf(typed); at >= 0; ) {
    last = placeOf(starts, at, last + 1);
    found.push(last);
    const next = starts[last + 1];
    at = next === undefined ? -1 : joined.indexOf(typed, next);
  }
  return found;
}

/** The last question that begins at or before a position, from one that is known to. */
function placeOf(starts: Int32Array, position: number, from: number): number {
  let low = Math.max(0, from);
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}
