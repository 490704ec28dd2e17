/** A part of a text: plain, or an id with the first letters that say of what. */
export type TextPart = { text: string } | { id: string; prefix: string };

const anId = /(?<![0-9a-z])([a-z]{3})_[0-9a-hjkmnp-tv-z]{26}(?![0-9a-z])/g;

/** Takes a text apart at the ids in it. */
export function idsIn(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const found of text.matchAll(anId)) {
    if (found.index > end) parts.push({ text: text.slice(end, found.index) });
    parts.push({ id: found[0], prefix: found[1] ?? '' });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}
