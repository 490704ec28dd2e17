import { classNamed, everything, inEitherCase, type UnitSet, without } from './unit-set.ts';

export type Node =
  | { kind: 'set'; set: UnitSet }
  | { kind: 'assertion' }
  | { kind: 'sequence'; items: readonly Node[] }
  | { kind: 'choice'; items: readonly Node[] }
  | { kind: 'repeat'; item: Node; min: number; max: number };

export interface Parsed {
  root: Node;
  /** The source in which every endless repeat has its end. */
  source: string;
}

/** The longest run that an endless repeat of a custom pattern reads. */
export const endlessMeans = 200;

/** Reads a regular expression that has already compiled in Unicode mode; text tells why when it holds what cannot be bounded. */
export function parsePattern(source: string, ignoresCase: boolean): Parsed | string {
  const reader = { source, at: 0, out: '', ignoresCase, refusal: '' };
  const root = readChoice(reader, 0);
  return reader.refusal || { root, source: reader.out };
}

interface Reader {
  source: string;
  at: number;
  out: string;
  ignoresCase: boolean;
  refusal: string;
}

const peek = (reader: Reader): string => reader.source[reader.at] ?? '';
function take(reader: Reader, length = 1): string {
  const piece = reader.source.slice(reader.at, reader.at + length);
  reader.at += length;
  reader.out += piece;
  return piece;
}

function readChoice(reader: Reader, depth: number): Node {
  const items = [readSequence(reader, depth)];
  while (peek(reader) === '|') {
    take(reader);
    items.push(readSequence(reader, depth));
  }
  const [only] = items;
  return items.length === 1 && only ? only : { kind: 'choice', items };
}

function readSequence(reader: Reader, depth: number): Node {
  const items: Node[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(peek(reader)) && !reader.refusal)
    items.push(readRepeat(reader, readAtom(reader, depth)));
  return { kind: 'sequence', items };
}

function readRepeat(reader: Reader, item: Node): Node {
  const [, mark, low, comma, high] =
    /^([*+?]|\{(\d{1,9})(,?)(\d{0,9})\})/.exec(reader.source.slice(reader.at, reader.at + 24)) ?? [];
  if (mark === undefined) return item;
  const min = mark === '+' ? 1 : low === undefined ? 0 : Number(low);
  const isEndless = mark === '*' || mark === '+' || (comma === ',' && high === '');
  const max = isEndless ? Math.max(endlessMeans, min) : mark === '?' ? 1 : Number(high || low);
  reader.at += mark.length;
  reader.out += isEndless ? `{${min},${max}}` : mark;
  if (peek(reader) === '?') take(reader);
  return { kind: 'repeat', item, min, max };
}

function readAtom(reader: Reader, depth: number): Node {
  const character = peek(reader);
  if (character === '(') return readGroup(reader, depth);
  if (character === '[') return { kind: 'set', set: cased(reader, readClass(reader)) };
  if (character === '\\') return readEscape(reader);
  if (character === '^' || character === '$') {
    take(reader);
    return { kind: 'assertion' };
  }
  if (character === '.') {
    take(reader);
    return { kind: 'set', set: everything };
  }
  return { kind: 'set', set: cased(reader, one(readPoint(reader))) };
}

const one = (point: number): UnitSet => [[point, point]];
const cased = (reader: Reader, set: UnitSet): UnitSet => (reader.ignoresCase ? inEitherCase(set) : set);
function readPoint(reader: Reader): number {
  const point = reader.source.codePointAt(reader.at) ?? 0;
  take(reader, point > 0xffff ? 2 : 1);
  return point;
}

function readGroup(reader: Reader, depth: number): Node {
  const opening =
    /^\((?:\?(?:[:=!]|<[=!]|<[^>]{1,64}>))?/u.exec(reader.source.slice(reader.at, reader.at + 70))?.[0] ??
    '(';
  take(reader, opening.length);
  if (depth > 20) reader.refusal = 'its groups are nested too deep';
  if (/^\(\?<?[=!]$/.test(opening)) reader.refusal = 'it looks ahead or behind';
  const inner = readChoice(reader, depth + 1);
  take(reader);
  return inner;
}

function readEscape(reader: Reader): Node {
  const letter = reader.source[reader.at + 1] ?? '';
  if (/[1-9k]/.test(letter)) reader.refusal = 'it refers back to a group';
  if (letter === 'b' || letter === 'B') {
    take(reader, 2);
    return { kind: 'assertion' };
  }
  return { kind: 'set', set: cased(reader, readEscaped(reader)) };
}

function readEscaped(reader: Reader): UnitSet {
  const rest = reader.source.slice(reader.at, reader.at + 80);
  const [whole = '\\', hex, short] =
    /^\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x[0-9a-fA-F]{2}|[pP]\{[^}]*\}|c[a-zA-Z]|[\s\S])/u.exec(
      rest,
    ) ?? [];
  take(reader, whole.length);
  const letter = whole[1] ?? '';
  const code = hex ?? short ?? (/^\\x/.test(whole) ? whole.slice(2) : undefined);
  if (code !== undefined) return one(Number.parseInt(code, 16));
  // Control characters: not told apart from one another.
  if (/[tnrfv0c]/.test(letter)) return [[0, 31]];
  return classNamed(letter) ?? one(whole.codePointAt(1) ?? 0);
}

function readClass(reader: Reader): UnitSet {
  take(reader);
  const isNegated = peek(reader) === '^';
  if (isNegated) take(reader);
  const ranges: (readonly [number, number])[] = [];
  while (reader.at < reader.source.length && peek(reader) !== ']') {
    const first = readMember(reader);
    const isRange = peek(reader) === '-' && reader.source[reader.at + 1] !== ']';
    if (!isRange) {
      ranges.push(...first);
      continue;
    }
    take(reader);
    const last = readMember(reader);
    ranges.push([first[0]?.[0] ?? 0, last.at(-1)?.[1] ?? 0x10ffff]);
  }
  take(reader);
  return isNegated ? without(ranges) : ranges;
}

const readMember = (reader: Reader): UnitSet =>
  peek(reader) === '\\' ? readEscaped(reader) : one(readPoint(reader));
