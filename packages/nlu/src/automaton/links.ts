import { collectStarts, type Starts, startLength } from './starts.ts';
import type { Trie } from './trie.ts';

/** What turns a trie into an automaton (Aho & Corasick 1975), laid out so that a step touches few lines of memory: states are numbered breadth first, the root is 0. */
export interface Links {
  /** Four numbers a state: where its children lie (offset × 32 + log₂ of the room), a mask of their units modulo 32, the failure link, the nearest state with a word (itself counted) or 0. */
  states: Int32Array;
  /** Every state's own little hash table of children, two numbers a slot: unit and child, 0 where it is empty. */
  edges: Int32Array;
  /** The nearest other state along the failure links in which a word ends, or 0. */
  suffix: Int32Array;
  word: Int32Array;
  depth: Int32Array;
  /** The root's child by unit, so that the commonest step needs no hash. */
  start: Int32Array;
  starts: Starts;
  /** The first state that is so deep that `starts` tells nothing more. */
  deep: number;
}

/** Links every state of the trie; linear in the letters of all words. */
export function linkTrie(trie: Trie): Links {
  const links = layOut(trie);
  const { states, edges, suffix, word } = links;
  // Parents come before their children, and what a child fails to is shallower than it.
  for (let parent = 1; parent < trie.size; parent++) {
    const fail = states[parent * 4 + 2] ?? 0;
    const [from, to] = roomOf(states[parent * 4] ?? 0, states[parent * 4 + 1] ?? 0);
    for (let slot = from; slot < to; slot += 2) {
      const child = edges[slot + 1] ?? 0;
      if (child === 0) continue;
      const own = longestSuffix(links, fail, edges[slot] ?? 0);
      suffix[child] = states[own * 4 + 3] ?? 0;
      states[child * 4 + 2] = own;
      states[child * 4 + 3] = (word[child] ?? -1) >= 0 ? child : (suffix[child] ?? 0);
    }
  }
  return links;
}

/** The state one unit further down, or 0. */
export function findEdge({ states, edges }: Links, state: number, unit: number): number {
  if (((states[state * 4 + 1] ?? 0) & (1 << (unit & 31))) === 0) return 0;
  const place = states[state * 4] ?? 0;
  const offset = place >>> 5;
  const last = (1 << (place & 31)) - 1;
  let slot = spread(unit) & last;
  let next = edges[((offset + slot) << 1) | 1] ?? 0;
  for (let tried = 0; next !== 0 && tried <= last; tried++) {
    if (edges[(offset + slot) << 1] === unit) return next;
    slot = (slot + 1) & last;
    next = edges[((offset + slot) << 1) | 1] ?? 0;
  }
  return 0;
}

export const spread = (unit: number): number => Math.imul(unit, 0x9e3779b1) >>> 16;

function roomOf(place: number, mask: number): readonly [number, number] {
  const from = (place >>> 5) * 2;
  return mask === 0 ? [0, 0] : [from, from + (2 << (place & 31))];
}

function longestSuffix(links: Links, from: number, unit: number): number {
  for (let state = from; state !== 0; state = links.states[state * 4 + 2] ?? 0) {
    const next = findEdge(links, state, unit);
    if (next) return next;
  }
  return links.start[unit] ?? 0;
}

/** Copies the trie's states in breadth-first order, so that the ones a scan is mostly in lie together. */
function layOut(trie: Trie): Links {
  const { size } = trie;
  const rooms = roomsOf(trie);
  const links: Links = {
    states: new Int32Array(size * 4),
    edges: new Int32Array(rooms.reduce((sum, log) => sum + (log < 0 ? 0 : 2 << log), 0)),
    suffix: new Int32Array(size),
    word: new Int32Array(size).fill(-1),
    depth: new Int32Array(size),
    start: new Int32Array(65536),
    starts: collectStarts(trie),
    deep: trie.depth.subarray(0, size).reduce((sum, depth) => sum + (depth < startLength ? 1 : 0), 0),
  };
  const order = new Int32Array(size);
  let placed = 1;
  let offset = 0;
  for (let state = 0; state < placed; state++) {
    const old = order[state] ?? 0;
    const log = rooms[old] ?? -1;
    links.states[state * 4] = offset * 32 + Math.max(log, 0);
    links.states[state * 4 + 1] = trie.mask[old] ?? 0;
    links.word[state] = trie.word[old] ?? -1;
    links.depth[state] = trie.depth[old] ?? 0;
    if (state < trie.size && (trie.depth[old] ?? 0) === 1)
      links.states[state * 4 + 3] = (trie.word[old] ?? -1) >= 0 ? state : 0;
    for (let child = trie.firstChild[old] ?? 0; child; child = trie.sibling[child] ?? 0) {
      const unit = trie.code[child] ?? 0;
      if (state === 0) links.start[unit] = placed;
      else placeEdge(links.edges, offset, log, unit, placed);
      order[placed++] = child;
    }
    if (log >= 0) offset += 1 << log;
  }
  return links;
}

/** Log₂ of the slots of every state: one for one child, at least twice as many for more; -1 for none. The root has its own table. */
function roomsOf(trie: Trie): Int8Array {
  const rooms = new Int8Array(trie.size).fill(-1);
  const counts = new Int32Array(trie.size);
  for (let child = 1; child < trie.size; child++) {
    const parent = trie.parent[child] ?? 0;
    counts[parent] = (counts[parent] ?? 0) + 1;
  }
  for (let state = 1; state < trie.size; state++) {
    const count = counts[state] ?? 0;
    if (count > 0) rooms[state] = count === 1 ? 0 : 33 - Math.clz32(count - 1);
  }
  return rooms;
}

function placeEdge(edges: Int32Array, offset: number, log: number, unit: number, child: number): void {
  const last = (1 << log) - 1;
  let slot = spread(unit) & last;
  while (edges[(offset + slot) * 2 + 1] !== 0) slot = (slot + 1) & last;
  edges[(offset + slot) * 2] = unit;
  edges[(offset + slot) * 2 + 1] = child;
}
