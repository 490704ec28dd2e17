import type { WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { seedGround } from '../conversations/testing/index.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { installFlow } from './install-flow.ts';
import { createLiveFlows, type LiveFlows } from './live-flows.ts';

let kernel: TestKernel;
let live: LiveFlows;
/** The phrases of each time that something was learnt. */
const learnt: string[][] = [];
beforeAll(async () => {
  kernel = await testKernel();
  live = createLiveFlows(kernel, (flows) => {
    learnt.push(flows.flatMap(({ definition }) => definition.phrases.en ?? []).toSorted());
    return undefined;
  });
});
afterAll(() => kernel.close());
beforeEach(() => void learnt.splice(0));

const room = () => ({
  kernel,
  ports: { actionsOf: async () => () => undefined, listActions: async () => [], writeAudit: async () => {} },
});
const publish = (workspaceId: WorkspaceId, phrase: string) =>
  installFlow(room(), workspaceId, {
    name: phrase,
    definition: {
      ...{ title: { en: phrase }, phrases: { en: [phrase] }, names: [], slots: [], start: 'end' },
      nodes: [{ key: 'end', kind: 'end' as const }],
    },
  });

test('where customers have asked, what is published is learnt before the next one writes', async () => {
  const { workspaceId } = await seedGround(kernel);
  await publish(workspaceId, 'cancel my order');
  await live.match(workspaceId, 'please cancel it');
  expect(learnt).toEqual([['cancel my order']]);
  await publish(workspaceId, 'where is my order');
  await expect.poll(() => learnt.at(-1)).toEqual(['cancel my order', 'where is my order']);
  const times = learnt.length;
  await live.match(workspaceId, 'has it shipped');
  expect(learnt).toHaveLength(times);
});

test('what is published where nobody has asked yet waits for the first customer', async () => {
  const [quiet, busy] = [await seedGround(kernel), await seedGround(kernel)];
  await live.match(busy.workspaceId, 'hello');
  await publish(quiet.workspaceId, 'borrow a phone');
  await publish(busy.workspaceId, 'bring it back');
  await expect.poll(() => learnt.at(-1)).toEqual(['bring it back']);
  expect(learnt.flat()).not.toContain('borrow a phone');
  await live.match(quiet.workspaceId, 'can I borrow one');
  expect(learnt.at(-1)).toEqual(['borrow a phone']);
});
