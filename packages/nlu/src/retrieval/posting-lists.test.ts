import fc from 'fast-check';
import { expect, test } from 'vitest';
import { append, createPostingLists, listAt, takeOut, write } from './posting-lists.ts';

const edit = fc.record({
  list: fc.nat(600),
  value: fc.nat(30),
  kind: fc.constantFrom('append', 'takeOut', 'write'),
});

test('hold what plain sets would, through any row of edits', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 400 }), (edits) => {
      const lists = createPostingLists();
      const plain = new Map<number, number[]>();
      for (const { list, value, kind } of edits) {
        const held = plain.get(list) ?? [];
        if (kind === 'append' && !held.includes(value)) {
          append(lists, list, value);
          plain.set(list, [...held, value]);
        } else if (kind === 'takeOut') {
          takeOut(lists, list, value);
          plain.set(
            list,
            held.filter((each) => each !== value),
          );
        } else if (kind === 'write') {
          const values = Int32Array.from({ length: value }, (_, at) => at);
          write(lists, list, values, value);
          plain.set(list, [...values]);
        }
      }
      for (const [list, held] of plain) expect([...listAt(lists, list)].sort()).toEqual([...held].sort());
    }),
  );
});

test('take no more room however often they are filled and emptied', () => {
  const lists = createPostingLists();
  for (let round = 0; round < 2000; round += 1) {
    for (let value = 0; value < 20; value += 1) append(lists, round % 50, value);
    for (let value = 0; value < 20; value += 1) takeOut(lists, round % 50, value);
  }
  expect(lists.cells.length).toBeLessThan(10_000);
});

test('keep what they hold while a list outgrows its place again and again', () => {
  const lists = createPostingLists();
  for (let list = 1; list < 40; list += 1) write(lists, list, Int32Array.of(list, list * 2, -list), 3);
  for (let size = 4; size < 2000; size += 1) {
    write(lists, 0, new Int32Array(size).fill(size), size);
    append(lists, (size % 39) + 1, size);
  }
  expect(lists.cells.length).toBeLessThan(40_000);
  expect([...listAt(lists, 0)]).toEqual(Array.from({ length: 1999 }, () => 1999));
  for (let list = 1; list < 40; list += 1)
    expect([...listAt(lists, list).subarray(0, 3)]).toEqual([list, list * 2, -list]);
});
