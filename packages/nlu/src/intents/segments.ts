import { type Classification, classify } from './classify.ts';
import type { Model } from './model.ts';

/** A part of a message that asks for one thing: where it stands (UTF-16 units, end excluded) and what it asks for. */
export interface Segment {
  start: number;
  end: number;
  text: string;
  classification: Classification;
}

// A boundary is a stop, or a word that starts a second wish; white space is tried from its beginning alone, or a long run of it would cost its square.
const boundary =
  /[，,。.！!？?；;、\n~～…]+|(?=另外|还有|而且|顺便|以及|同时|然后|并且|再就是|それと|あと、|また、)|(?<!\s)\s+(?=(?:and|also|plus|then|but|besides|another thing)\b)/giu;
const mostClauses = 12;
/** Longest text that is split, in UTF-16 units; the rest belongs to the last segment unread. */
const longestSplit = 20_000;
const mostJoined = 4;
/** What a further segment must add, so that one wish in two clauses stays one. */
const costOfSegment = 0.45;

interface Clause {
  start: number;
  end: number;
}

/** Splits a message into the things it asks for, in their order; what belongs to nothing of its own stays with its neighbour. At least one segment, covering all that can be read. */
export function segments(text: string, model: Model): Segment[] {
  const clauses = splitClauses(text);
  if (clauses.length < 2) return [toSegment(clauses[0] ?? { start: 0, end: text.length }, text, model)];
  return mergeAlike(bestPath(clauses, text, model), text, model);
}

function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const add = (end: number) => {
    const part = text.slice(start, end);
    const from = start + part.length - part.trimStart().length;
    const to = from + part.trim().length;
    if (/[\p{L}\p{N}]/u.test(part)) clauses.push({ start: from, end: to });
  };
  const read = text.slice(0, longestSplit);
  for (const { 0: mark, index } of read.matchAll(boundary)) {
    add(index);
    start = index + mark.length;
  }
  add(read.length);
  const last = clauses.at(-1);
  clauses.splice(mostClauses);
  const tail = clauses.at(-1);
  if (tail && last) tail.end = text.length > longestSplit ? text.trimEnd().length : last.end;
  return clauses;
}

// The division of the clauses with the greatest sum of confidences, less the cost of each segment.
function bestPath(clauses: readonly Clause[], text: string, model: Model): Segment[] {
  const best: { worth: number; path: Segment[] }[] = [{ worth: 0, path: [] }];
  for (let end = 1; end <= clauses.length; end += 1) {
    for (let start = Math.max(0, end - mostJoined); start < end; start += 1) {
      const before = best[start];
      const [first, last] = [clauses[start], clauses[end - 1]];
      if (!before || !first || !last) continue;
      const segment = toSegment({ start: first.start, end: last.end }, text, model);
      const worth = before.worth + segment.classification.confidence - costOfSegment;
      if (worth > (best[end]?.worth ?? Number.NEGATIVE_INFINITY))
        best[end] = { worth, path: [...before.path, segment] };
    }
  }
  return best[clauses.length]?.path ?? [];
}

function mergeAlike(path: readonly Segment[], text: string, model: Model): Segment[] {
  const merged: Segment[] = [];
  for (const segment of path) {
    const last = merged.at(-1);
    const isSame = last?.classification.intents[0]?.intent === segment.classification.intents[0]?.intent;
    if (last && (isSame || segment.classification.decision === 'lost'))
      merged[merged.length - 1] = {
        ...toSegment({ start: last.start, end: segment.end }, text, model),
        ...(isSame ? {} : { classification: last.classification }),
      };
    else merged.push(segment);
  }
  return merged;
}

function toSegment({ start, end }: Clause, text: string, model: Model): Segment {
  const part = text.slice(start, end);
  return { start, end, text: part, classification: classify(part, model) };
}
