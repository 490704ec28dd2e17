/** A rewritten text and the way back: `offsets[i]` is where in the original (UTF-16 units) unit `i` of `text` comes from; never falling, one longer than `text`, the last being the end of what was read. */
export interface FoldedText {
  readonly text: string;
  readonly offsets: Uint32Array;
}

/** A text that nothing has been done to yet. */
export function asFolded(text: string): FoldedText {
  return { text, offsets: Uint32Array.from({ length: text.length + 1 }, (_, at) => at) };
}

/** A part of a folded text, units `start` to `end` (exclusive), and what shall stand there. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/** Replaces every match of a global pattern and keeps the way back; a replacement of undefined leaves the match as it is. Linear when the pattern is. */
export function rewrite(
  folded: FoldedText,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): FoldedText {
  const replacements: Replacement[] = [];
  for (const match of folded.text.matchAll(pattern)) {
    const text = replace(match);
    if (text !== undefined && text !== match[0])
      replacements.push({ start: match.index, end: match.index + match[0].length, text });
  }
  return replaceParts(folded, replacements);
}

/** Replaces parts that stand in order and do not overlap, and keeps the way back: units of a replacement are spread evenly over what they stand for. */
export function replaceParts(folded: FoldedText, replacements: readonly Replacement[]): FoldedText {
  if (replacements.length === 0) return folded;
  const { text, offsets } = folded;
  const parts: string[] = [];
  const origins: number[] = [];
  let done = 0;
  const copyUntil = (end: number) => {
    parts.push(text.slice(done, end));
    for (let at = done; at < end; at += 1) origins.push(offsets[at] ?? 0);
  };
  for (const { start, end, text: replacement } of replacements) {
    copyUntil(start);
    done = end;
    parts.push(replacement);
    for (let at = 0; at < replacement.length; at += 1)
      origins.push(offsets[start + Math.floor((at * (end - start)) / replacement.length)] ?? 0);
  }
  copyUntil(text.length);
  origins.push(offsets[text.length] ?? 0);
  return { text: parts.join(''), offsets: Uint32Array.from(origins) };
}

/** Where units `start` to `end` (exclusive) of a folded text stand in the original; never empty unless nothing was asked for. */
export function originalSpan(folded: FoldedText, start: number, end: number): { start: number; end: number } {
  const { offsets } = folded;
  const last = offsets.length - 1;
  const from = Math.min(Math.max(0, start), last);
  let to = Math.min(Math.max(from, end), last);
  const origin = offsets[to - 1];
  // One original character may have become several units: it is taken whole.
  while (to > from && to < last && offsets[to] === origin) to += 1;
  return { start: offsets[from] ?? 0, end: offsets[to] ?? 0 };
}
