import { expect, test } from 'vitest';
import { groupMissed } from './group-missed.ts';

const known = [
  { id: 'a', samples: ['怎么退货', '如何退货'] },
  { id: 'b', samples: ['发票怎么开'] },
];

test('what asks the same as a known group joins it, the rest makes new ones', () => {
  const groups = groupMissed(['怎么退货呢', '保修多久', '保修期多久'], known);
  expect(groups.map(({ known: id, members }) => [id, members])).toEqual(
    expect.arrayContaining([
      ['a', [0]],
      [undefined, [1, 2]],
    ]),
  );
});

test('every text is in exactly one group, also one that says nothing', () => {
  const texts = ['怎么退货呢', '***', '！？', '***', '', '发票怎么开啊', '保修多久'];
  const places = groupMissed(texts, known).flatMap(({ members }) => members);
  expect(places.toSorted()).toEqual(texts.map((_, at) => at));
});
