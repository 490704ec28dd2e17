import { copyInto } from './dictionary.ts';

/** Lists of numbers in one stretch of memory; a list that outgrows its place moves to the end. */
export interface PostingLists {
  cells: Int32Array<ArrayBuffer>;
  used: number;
  /** Cells that lists have left behind. */
  wasted: number;
  /** Four to a list, so that one look fetches them: where it starts, how long it is, how long it may grow there, and nothing. */
  heads: Int32Array<ArrayBuffer>;
}

const stride = 4;
const leastRoom = 2;

/** No lists yet. */
export function createPostingLists(): PostingLists {
  return { cells: new Int32Array(4096), used: 0, wasted: 0, heads: new Int32Array(512 * stride) };
}

/** Where a list starts among the cells. */
export function startOf({ heads }: PostingLists, list: number): number {
  return heads[list * stride] ?? 0;
}

/** How long a list is. */
export function lengthOf({ heads }: PostingLists, list: number): number {
  return heads[list * stride + 1] ?? 0;
}

/** A list as it stands, until the next edit. */
export function listAt(lists: PostingLists, list: number): Int32Array<ArrayBuffer> {
  const start = startOf(lists, list);
  return lists.cells.subarray(start, start + lengthOf(lists, list));
}

/** Puts a number at the end of a list. */
export function append(lists: PostingLists, list: number, value: number): void {
  const head = list * stride;
  if (head >= lists.heads.length) growHeads(lists, head);
  const length = lists.heads[head + 1] ?? 0;
  if (length === lists.heads[head + 2]) move(lists, head, Math.max(leastRoom, length * 2));
  lists.cells[(lists.heads[head] ?? 0) + length] = value;
  lists.heads[head + 1] = length + 1;
}

/** Makes a list of the first `count` of some numbers, in place of what it was. */
export function write(lists: PostingLists, list: number, values: Int32Array, count: number): void {
  const head = list * stride;
  if (head >= lists.heads.length) growHeads(lists, head);
  lists.heads[head + 1] = 0;
  if (count > (lists.heads[head + 2] ?? 0)) move(lists, head, count);
  const start = lists.heads[head] ?? 0;
  for (let at = 0; at < count; at += 1) lists.cells[start + at] = values[at] ?? 0;
  lists.heads[head + 1] = count;
}

/** Lists into empty lists, for each number below `values` that the first `count` lists hold, which of them hold it, ascending, with some room to grow. */
export function invert(from: PostingLists, count: number, values: number, into: PostingLists): void {
  const lengths = new Int32Array(values);
  for (let list = 0; list < count; list += 1)
    for (const value of listAt(from, list)) lengths[value] = (lengths[value] ?? 0) + 1;
  into.heads = new Int32Array(Math.max(1, values) * 2 * stride);
  const ends = new Int32Array(values);
  for (let value = 0; value < values; value += 1) {
    const length = lengths[value] ?? 0;
    const room = Math.max(leastRoom, length + (length >> 2));
    into.heads.set([into.used, length, room], value * stride);
    ends[value] = into.used;
    into.used += room;
  }
  into.cells = new Int32Array(into.used + (into.used >> 2) + 4096);
  for (let list = 0; list < count; list += 1)
    for (const value of listAt(from, list)) {
      const end = ends[value] ?? 0;
      into.cells[end] = list;
      ends[value] = end + 1;
    }
}

/** Takes a number out of a list; the last one takes its place. */
export function takeOut(lists: PostingLists, list: number, value: number): void {
  const start = startOf(lists, list);
  const end = start + lengthOf(lists, list);
  const at = lists.cells.subarray(start, end).indexOf(value);
  if (at < 0) return;
  lists.cells[start + at] = lists.cells[end - 1] ?? 0;
  lists.heads[list * stride + 1] = end - start - 1;
}

function growHeads(lists: PostingLists, head: number): void {
  lists.heads = copyInto(new Int32Array(Math.max(lists.heads.length * 2, head + stride)), lists.heads);
}

function move(lists: PostingLists, head: number, room: number): void {
  if (lists.used + room > lists.cells.length) makeRoom(lists, room);
  const start = lists.heads[head] ?? 0;
  const length = lists.heads[head + 1] ?? 0;
  if (length > 0) lists.cells.copyWithin(lists.used, start, start + length);
  lists.wasted += lists.heads[head + 2] ?? 0;
  lists.heads[head] = lists.used;
  lists.heads[head + 2] = room;
  lists.used += room;
}

// After many edits most of it may be left behind: then the lists are packed, else there is simply more of it.
function makeRoom(lists: PostingLists, room: number): void {
  const isMostlyWaste = lists.wasted * 2 > lists.used && lists.wasted > room;
  if (isMostlyWaste) pack(lists);
  else lists.cells = copyInto(new Int32Array((lists.cells.length + room) * 2), lists.cells);
}

function pack(lists: PostingLists): void {
  const cells = new Int32Array(lists.cells.length);
  let used = 0;
  for (let head = 0; head < lists.heads.length; head += stride) {
    const start = lists.heads[head] ?? 0;
    cells.set(lists.cells.subarray(start, start + (lists.heads[head + 1] ?? 0)), used);
    lists.heads[head] = used;
    used += lists.heads[head + 2] ?? 0;
  }
  lists.cells = cells;
  lists.used = used;
  lists.wasted = 0;
}
