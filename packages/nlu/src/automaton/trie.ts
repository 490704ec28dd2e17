/** A trie whose edges lie in one open-addressing table: state 0 is the root, a word is the number ≥ 0 of the state it ends in. */
export interface Trie {
  /** Number of states, the root among them. */
  size: number;
  parent: Int32Array;
  /** UTF-16 unit that leads from the parent here. */
  code: Uint16Array;
  depth: Int32Array;
  firstChild: Int32Array;
  sibling: Int32Array;
  /** One bit for each child's unit modulo 32, so that most misses cost one read. */
  mask: Int32Array;
  /** Number of the word that ends here, or -1. */
  word: Int32Array;
  /** Slots of child states by hash of parent and unit; 0 is empty. */
  table: Int32Array;
  shift: number;
}

const firstCapacity = 1024;

export function createTrie(): Trie {
  const trie: Trie = {
    size: 1,
    parent: new Int32Array(firstCapacity),
    code: new Uint16Array(firstCapacity),
    depth: new Int32Array(firstCapacity),
    firstChild: new Int32Array(firstCapacity),
    sibling: new Int32Array(firstCapacity),
    mask: new Int32Array(firstCapacity),
    word: new Int32Array(firstCapacity).fill(-1),
    table: new Int32Array(firstCapacity * 2),
    shift: 32 - Math.log2(firstCapacity * 2),
  };
  return trie;
}

/** Walks down along the units of a word, making states where there are none, and gives back the state at the end. */
export function insertPath(trie: Trie, word: string): number {
  let state = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    state = findChild(trie, state, unit) || addChild(trie, state, unit);
  }
  return state;
}

/** The state one unit further down, or 0. */
export function findChild(trie: Trie, state: number, unit: number): number {
  if (((trie.mask[state] ?? 0) & (1 << (unit & 31))) === 0) return 0;
  const { table, parent, code } = trie;
  const last = table.length - 1;
  let slot = slotOf(state, unit, trie.shift);
  for (let child = table[slot] ?? 0; child !== 0; child = table[slot] ?? 0) {
    if (parent[child] === state && code[child] === unit) return child;
    slot = (slot + 1) & last;
  }
  return 0;
}

export function slotOf(state: number, unit: number, shift: number): number {
  return Math.imul(Math.imul(state, 0x9e3779b1) ^ (unit + 1), 0x85ebca6b) >>> shift;
}

function addChild(trie: Trie, state: number, unit: number): number {
  if (trie.size === trie.parent.length) grow(trie);
  const child = trie.size++;
  trie.parent[child] = state;
  trie.code[child] = unit;
  trie.depth[child] = (trie.depth[state] ?? 0) + 1;
  trie.sibling[child] = trie.firstChild[state] ?? 0;
  trie.firstChild[state] = child;
  trie.mask[state] = (trie.mask[state] ?? 0) | (1 << (unit & 31));
  place(trie, child);
  return child;
}

function place(trie: Trie, child: number): void {
  const last = trie.table.length - 1;
  let slot = slotOf(trie.parent[child] ?? 0, trie.code[child] ?? 0, trie.shift);
  while (trie.table[slot] !== 0) slot = (slot + 1) & last;
  trie.table[slot] = child;
}

function grow(trie: Trie): void {
  const capacity = trie.parent.length * 2;
  const wider = (old: Int32Array) => {
    const wide = new Int32Array(capacity);
    wide.set(old);
    return wide;
  };
  trie.parent = wider(trie.parent);
  trie.depth = wider(trie.depth);
  trie.firstChild = wider(trie.firstChild);
  trie.sibling = wider(trie.sibling);
  trie.mask = wider(trie.mask);
  trie.word = wider(trie.word).fill(-1, trie.size);
  const code = new Uint16Array(capacity);
  code.set(trie.code);
  trie.code = code;
  trie.table = new Int32Array(capacity * 2);
  trie.shift -= 1;
  for (let child = 1; child < trie.size; child++) place(trie, child);
}
