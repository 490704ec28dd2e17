import { expect, test } from 'vitest';
import topics from '../fixtures/shop-topics.json' with { type: 'json' };
import { createIndex, openShelf } from './knowledge-index.ts';
import { match } from './match.ts';
import { prune } from './prune.ts';

const probes = ['怎么退货', 'where is my refund', '送料はいくらですか', '发票抬头'];

test('what is pruned away changes no result, now or after the next edit', () => {
  const index = createIndex(topics);
  const before = probes.map((probe) => match(probe, index));
  index.add({ id: 'new', questions: ['一场游戏一场梦', 'unheard of wordings'] });
  index.remove('new');
  const shelf = openShelf(index);
  const { size } = shelf.dictionary;
  prune(shelf);
  expect(shelf.dictionary.size).toBeLessThan(size);
  expect(shelf.dictionary.size).toBe(shelf.liveFeatures);
  expect(probes.map((probe) => match(probe, index))).toEqual(before);
  index.add({ id: 'late', questions: ['怎么退货最快'] });
  const fresh = createIndex([...topics, { id: 'late', questions: ['怎么退货最快'] }]);
  expect(probes.map((probe) => match(probe, index))).toEqual(probes.map((probe) => match(probe, fresh)));
});

test('an index that is edited again and again does not grow', () => {
  const index = createIndex(topics);
  for (let round = 0; round < 1500; round += 1)
    index.add({
      id: 'new',
      questions: [
        `${round.toString(36)} ${'qwertyuiopasdf'.slice(round % 9)}${round}x 第${round}号${String.fromCodePoint(0x4e00 + ((round * 37) % 20_000), 0x4e00 + ((round * 91) % 20_000), 0x4e00 + round)}`,
      ],
    });
  const { dictionary, liveFeatures } = openShelf(index);
  expect(dictionary.size).toBeLessThan(liveFeatures + 21_000);
  expect(match('怎么退货', index)[0]?.id).toBe('return-how');
});
