import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge } from '../index.ts';
import { stageShop } from '../testing/index.ts';
import { createShelves } from './shelves.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

const stocked = async (count: number) => {
  const { workspaceId } = await stageShop(kernel);
  const topics = Array.from({ length: count }, (_, n) => ({
    ...{ key: `${n}`, category: '' },
    wordings: { en: { questions: [`Question ${n}`], answer: 'x' } },
  }));
  await createKnowledge(kernel, { writeAudit: async () => {} }).importQuestions(workspaceId, 'Demo', topics);
  return workspaceId;
};

test('the workspace asked longest ago makes room, and is built again when it is asked', async () => {
  const shelves = createShelves(kernel, { shelves: 2, topics: 100 });
  const [a, b, c] = [await stocked(1), await stocked(1), await stocked(1)];
  const [first, second] = [await shelves.of(a), await shelves.of(b)];
  expect(await shelves.of(a)).toBe(first);
  await shelves.of(c);
  expect(await shelves.of(a)).toBe(first);
  const again = await shelves.of(b);
  expect(again).not.toBe(second);
  expect(again.topics.size).toBe(1);
});

test('large ones make room earlier, but the one that is asked stays', async () => {
  const shelves = createShelves(kernel, { shelves: 10, topics: 5 });
  const [small, large] = [await stocked(2), await stocked(8)];
  const first = await shelves.of(small);
  const kept = await shelves.of(large);
  expect(await shelves.of(large)).toBe(kept);
  expect(await shelves.of(small)).not.toBe(first);
});
