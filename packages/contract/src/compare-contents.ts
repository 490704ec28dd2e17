import type { FieldChange, QuestionContent } from './question.ts';

type Part = FieldChange['parts'][number];

/** What differs between two versions: field by field in the order of their names, and within a field word by word. */
export function compareContents(before: QuestionContent, after: QuestionContent): FieldChange[] {
  const [old, young] = [leavesOf(before), leavesOf(after)];
  const fields = [...new Set([...old.keys(), ...young.keys()])].toSorted();
  return fields.flatMap((field) => {
    const [from, to] = [old.get(field) ?? '', young.get(field) ?? ''];
    return from === to ? [] : [{ field, parts: compareTexts(from, to) }];
  });
}

/** Every text of a content under the path of its field; a list of texts is one text, a line each. */
function leavesOf(value: unknown, path = '', leaves = new Map<string, string>()): Map<string, string> {
  if (value === null || value === undefined) return leaves;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    leaves.set(path, value.join('\n'));
  else if (typeof value !== 'object') leaves.set(path, String(value));
  else
    for (const [name, each] of Object.entries(value))
      leavesOf(each, path === '' ? name : `${path}.${name}`, leaves);
  return leaves;
}

// A word of letters or digits, a single Chinese character or kana, a run of blanks, or any other sign.
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{L}\p{N}]|$)|\s+|./gsu;
const wordsOf = (text: string): string[] => text.match(word) ?? [];
/** Above this the middle is shown as replaced: nobody reads word by word what has nothing in common. */
const mostCells = 4_000_000;

/** What was taken out of a text and what was put in, by words; the parts that are not removed are the new text. */
export function compareTexts(before: string, after: string): Part[] {
  const [from, to] = [wordsOf(before), wordsOf(after)];
  const head = countSame(from, to);
  const tail = countSame(from.slice(head).toReversed(), to.slice(head).toReversed());
  const [old, young] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  const middle: Part[] =
    old.length * young.length > mostCells
      ? [
          { kind: 'removed', text: old.join('') },
          { kind: 'added', text: young.join('') },
        ]
      : alignWords(old, young);
  return joinParts([
    { kind: 'same', text: to.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: to.slice(to.length - tail).join('') },
  ]);
}

const countSame = (one: readonly string[], other: readonly string[]): number => {
  const differing = one.findIndex((word, at) => word !== other[at]);
  return differing === -1 ? Math.min(one.length, other.length) : differing;
};

/** The longest common subsequence, walked from the front. */
function alignWords(old: readonly string[], young: readonly string[]): Part[] {
  const width = young.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = young.length - 1; column >= 0; column -= 1)
      common[row * width + column] =
        old[row] === young[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
  const parts: Part[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < young.length) {
    const [removed, added] = [old[row], young[column]];
    if (removed !== undefined && removed === added) {
      parts.push({ kind: 'same', text: removed });
      row += 1;
      column += 1;
    } else if (removed !== undefined && (added === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ kind: 'removed', text: removed });
      row += 1;
    } else {
      parts.push({ kind: 'added', text: added ?? '' });
      column += 1;
    }
  }
  return parts;
}

function joinParts(parts: readonly Part[]): Part[] {
  const joined: Part[] = [];
  for (const { kind, text } of parts) {
    const last = joined.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else joined.push({ kind, text });
  }
  return joined;
}
