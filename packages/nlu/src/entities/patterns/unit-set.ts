/** A set of code points as ranges, both ends included. */
export type UnitSet = readonly (readonly [number, number])[];

export const everything: UnitSet = [[0, 0x10ffff]];
const digit: UnitSet = [[48, 57]];
const word: UnitSet = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
const space: UnitSet = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const classes: Readonly<Record<string, UnitSet>> = {
  d: digit,
  w: word,
  s: space,
  D: without(digit),
  W: without(word),
  S: without(space),
  p: everything,
  P: everything,
};

/** What `\d`, `\w`, `\s` and their opposites stand for; properties are taken as everything. */
export const classNamed = (letter: string): UnitSet | undefined => classes[letter];

export function without(set: UnitSet): UnitSet {
  const rest: [number, number][] = [];
  let from = 0;
  for (const [low, high] of set.toSorted((a, b) => a[0] - b[0])) {
    if (low > from) rest.push([from, low - 1]);
    from = Math.max(from, high + 1);
  }
  if (from <= 0x10ffff) rest.push([from, 0x10ffff]);
  return rest;
}

export function overlaps(a: UnitSet, b: UnitSet): boolean {
  return a.some(([low, high]) => b.some(([from, to]) => low <= to && from <= high));
}

/** The set that also holds the other case of its letters; beyond ASCII, below CJK, everything is taken to have one. */
export function inEitherCase(set: UnitSet): UnitSet {
  if (set.some(([low, high]) => high >= 0x80 && low < 0x2e80)) return everything;
  const other = set.flatMap(([low, high]) => [
    shiftCase(low, high, 65, 90, 32),
    shiftCase(low, high, 97, 122, -32),
  ]);
  return [...set, ...other.filter((range) => range !== undefined)];
}

function shiftCase(
  low: number,
  high: number,
  from: number,
  to: number,
  by: number,
): [number, number] | undefined {
  const start = Math.max(low, from);
  const end = Math.min(high, to);
  return start <= end ? [start + by, end + by] : undefined;
}
