import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cluster } from './cluster.ts';

const texts = [
  '怎么退货',
  '如何退货呢',
  'how do I reset my password',
  '我想退货怎么办',
  'reset my password please',
  '怎么退货？',
  '你们几点开门',
];

describe('grouping texts', () => {
  const groups = cluster(texts);

  test('puts those together that ask the same, the largest group first, and leaves a stranger alone', () => {
    expect(groups.map(({ members }) => members)).toEqual([[0, 1, 3, 5], [2, 4], [6]]);
  });

  test('calls a group by a text of its own, the one most like the others', () => {
    expect(groups[0]?.label).toMatch(/^怎么退货/u);
    for (const { label, members } of groups) expect(members.map((at) => texts[at])).toContain(label);
  });

  test('the order of the texts decides nothing', () => {
    const mirrored = cluster(texts.toReversed()).map(({ members }) =>
      members.map((at) => texts.toReversed()[at]).sort(),
    );
    expect(mirrored).toEqual(groups.map(({ members }) => members.map((at) => texts[at]).sort()));
  });

  test('more than any one search finds still become one group', () => {
    const many = Array.from({ length: 120 }, (_, at) =>
      `怎么退货${'呀啊呢吧嘛哦啦哈嘞哟'[at % 10]}`.repeat(1),
    );
    const varied = many.map((text, at) => `${text}${'。，！？、；：～…—·‘'[Math.floor(at / 10)]}`);
    expect(cluster(varied)).toHaveLength(1);
  });

  test('every text that says anything is in exactly one group', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...texts))), (all) => {
        const places = cluster(all).flatMap(({ members }) => members);
        expect(new Set(places).size).toBe(places.length);
        expect(cluster([])).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
