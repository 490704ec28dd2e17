import type { Node } from './parse-pattern.ts';
import { overlaps, type UnitSet } from './unit-set.ts';

/** What may come after a node: whether the node could as well have read it, or the match may still fail. */
interface Follow {
  set: UnitSet;
  isAsserted: boolean;
}

/** An upper bound of the ways a backtracking matcher may try the node from one place before it gives up. */
export function countWays(node: Node, follow: Follow = { set: [], isAsserted: false }): number {
  if (node.kind === 'set' || node.kind === 'assertion') return 1;
  if (node.kind === 'sequence') return countSequence(node.items, follow);
  if (node.kind === 'choice') return countChoice(node.items, follow);
  const own = firstOf(node.item);
  const ways = countWays(node.item, {
    set: node.max > 1 ? [...own.set, ...follow.set] : follow.set,
    isAsserted: follow.isAsserted || own.isAsserted,
  });
  const exits =
    follow.isAsserted || own.isEmpty || overlaps(own.set, follow.set) ? node.max - node.min + 1 : 1;
  return ways === 1 ? exits : exits * ways ** node.max;
}

function countSequence(items: readonly Node[], follow: Follow): number {
  let ways = 1;
  let after = follow;
  for (const item of items.toReversed()) {
    ways *= countWays(item, after);
    const first = firstOf(item);
    after = first.isEmpty
      ? { set: [...first.set, ...after.set], isAsserted: first.isAsserted || after.isAsserted }
      : { set: first.set, isAsserted: first.isAsserted };
  }
  return ways;
}

function countChoice(items: readonly Node[], follow: Follow): number {
  const firsts = items.map(firstOf);
  const isExclusive = firsts.every(
    (first, i) => !first.isEmpty && firsts.every((other, j) => i === j || !overlaps(first.set, other.set)),
  );
  const ways = items.map((item) => countWays(item, follow));
  return isExclusive ? Math.max(...ways) : ways.reduce((sum, way) => sum + way, 0);
}

interface First extends Follow {
  /** It may read nothing. */
  isEmpty: boolean;
}

export function firstOf(node: Node): First {
  if (node.kind === 'set') return { set: node.set, isEmpty: false, isAsserted: false };
  if (node.kind === 'assertion') return { set: [], isEmpty: true, isAsserted: true };
  if (node.kind === 'repeat') {
    const first = firstOf(node.item);
    return { ...first, isEmpty: first.isEmpty || node.min === 0 };
  }
  if (node.kind === 'choice') {
    const firsts = node.items.map(firstOf);
    return {
      set: firsts.flatMap((first) => first.set),
      isEmpty: firsts.some((first) => first.isEmpty),
      isAsserted: firsts.some((first) => first.isAsserted),
    };
  }
  const set: (readonly [number, number])[] = [];
  let isAsserted = false;
  for (const item of node.items) {
    const first = firstOf(item);
    set.push(...first.set);
    isAsserted ||= first.isAsserted;
    if (!first.isEmpty) return { set, isEmpty: false, isAsserted };
  }
  return { set, isEmpty: true, isAsserted };
}

/** The longest text that the node can read, in characters. */
export function longestOf(node: Node): number {
  if (node.kind === 'set') return 1;
  if (node.kind === 'assertion') return 0;
  if (node.kind === 'repeat') return node.max * longestOf(node.item);
  const lengths = node.items.map(longestOf);
  return node.kind === 'choice' ? Math.max(0, ...lengths) : lengths.reduce((sum, length) => sum + length, 0);
}
