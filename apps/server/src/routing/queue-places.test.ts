import type { ConversationId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Kernel } from '../kernel/kernel.ts';
import { createPlaceReader } from './queue-places.ts';
import { type QueueStage, stageQueue } from './testing/stage-queue.ts';

let stage: QueueStage;
beforeAll(async () => {
  stage = await stageQueue();
});
beforeEach(() => stage.begin());
afterAll(() => stage.end());

/** The store as it is, with a count of how often it is asked for the whole queue; what it answers comes once the gate is open. */
function counted({ database, clock }: Kernel, gate: Promise<void> = Promise.resolve()) {
  const count = { readings: 0 };
  const hot: typeof database.hot = {
    ...database.hot,
    async rows<Row>(statement: Parameters<typeof database.hot.rows>[0]) {
      count.readings++;
      const rows = await database.hot.rows<Row>(statement);
      await gate;
      return rows;
    },
  };
  return { count, places: createPlaceReader({ database: { ...database, hot }, clock }) };
}

test('many who ask at once share a reading, which serves whoever asks within the next moment', async () => {
  const waiting: ConversationId[] = [];
  for (let place = 1; place <= 5; place++) waiting.push(await stage.customerInQueue());
  const { count, places } = counted(stage.one.kernel);
  const { workspaceId } = stage.ground;
  const positionOf = async (id: ConversationId) => (await places.find(workspaceId, id))?.place.position;
  const asked = Array.from({ length: 40 }, (_, each) => waiting[each % 5] as ConversationId);
  const told = await Promise.all(asked.map(positionOf));
  expect(told).toEqual(asked.map((id) => waiting.indexOf(id) + 1));
  expect(count.readings).toBeLessThanOrEqual(2);
  const before = count.readings;
  for (const [index, id] of waiting.entries()) expect(await positionOf(id)).toBe(index + 1);
  expect(count.readings).toBe(before);
  const last = await stage.customerInQueue();
  expect(await positionOf(last)).toBe(6);
  expect(count.readings).toBe(before + 1);
});

test('whoever reads hears what holds after they asked, also while another reading is under way', async () => {
  let open = () => {};
  const gate = new Promise<void>((opened) => {
    open = opened;
  });
  const { count, places } = counted(stage.one.kernel, gate);
  const { workspaceId } = stage.ground;
  const early = places.read(workspaceId);
  await expect.poll(() => count.readings).toBe(1);
  const id = await stage.customerInQueue();
  const late = places.read(workspaceId);
  open();
  expect(await early).toEqual([]);
  expect((await late).map(({ conversationId }) => conversationId)).toEqual([id]);
});
