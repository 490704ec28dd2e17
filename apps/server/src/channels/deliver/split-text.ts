import type { ChannelCapabilities } from '@parley/contract';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** Where a text may be cut, best first; what is cut off keeps the sign at its end. */
const seams = [/\n{2,}/g, /\n/g, /[。！？!?…]+["”』」）)]*|[.;；](?=\s)/g, /[\s，、,]+/g];

/** A text in pieces that fit: cut after a paragraph, a line, a sentence or a word, and never within a character. Spaces at a cut are dropped. */
export function splitText(text: string, limit: ChannelCapabilities['text']): string[] {
  const size = (part: string) => (limit.unit === 'bytes' ? Buffer.byteLength(part) : part.length);
  const pieces: string[] = [];
  let rest = text.trim();
  while (size(rest) > limit.most) {
    const most = longestPrefix(rest, limit.most, size);
    const end = seamIn(rest.slice(0, most)) ?? most;
    pieces.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}

/** How much of the beginning fits, whole characters only; one at least, or nothing would ever end. */
function longestPrefix(text: string, most: number, size: (part: string) => number): number {
  let end = 0;
  let used = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += size(segment);
    if (used > most && end > 0) break;
    end = index + segment.length;
    if (used > most) break;
  }
  return end;
}

/** The last good place to cut, if the piece before it is not a mere scrap. */
function seamIn(head: string): number | undefined {
  for (const seam of seams) {
    const ends = [...head.matchAll(seam)].map((match) => match.index + match[0].length);
    const last = ends.findLast((end) => end >= head.length / 2);
    if (last !== undefined) return last;
  }
  return undefined;
}
