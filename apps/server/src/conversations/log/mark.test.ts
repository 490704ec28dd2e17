import type { ConversationId } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { type Ground, says, seedGround } from '../testing/test-log.ts';
import type { Committed, Mark } from './append.ts';
import { laneOf } from './lane.ts';
import { openLog } from './log.ts';

let kernel: TestKernel;
let ground: Ground;
let id: ConversationId;
beforeAll(async () => {
  kernel = await testKernel();
});
beforeEach(async () => {
  ground = await seedGround(kernel);
  id = newId('cnv');
  await openLog(kernel, { isHeard: () => true }).append(says(ground, id, 'Hello'));
  const { system } = kernel.database;
  await system.run(
    sql`insert into process (id, visitors, agents) values (${kernel.processId}, 0, 0) on conflict do nothing`,
  );
  await system.run(
    sql`update lane set process_id = ${kernel.processId}, epoch = 7, expires_at = now() + interval '1 minute' where lane = ${laneOf(id)}`,
  );
});
afterAll(() => kernel.close());

/** Says something more where reactions have come so far; tells what the store knows then, and what the commit says of it. */
async function saysMore(mark: Mark, isHeard = true) {
  const log = openLog(kernel, { isHeard: () => isHeard, markOf: () => mark });
  const commits: Committed[] = [];
  log.subscribe((each) => void commits.push(...each));
  await log.append(says(ground, id, 'Are you there?'));
  const row = await kernel.database.system.find<{ reacted: number; head: number }>(
    sql`select reacted_seq as reacted, head_seq as head from conversation where id = ${id}`,
  );
  return { ...row, marked: commits.map(({ marked }) => marked) };
}

test('how far reactions have come is written beside the next entries', async () => {
  expect(await saysMore({ seq: 1, epoch: 7 })).toEqual({ reacted: 1, head: 2, marked: [1] });
});

test('where everything before was reacted to, what nobody hears is as well', async () => {
  expect(await saysMore({ seq: 1, epoch: 7 }, false)).toMatchObject({ reacted: 2, head: 2 });
});

test('whoever held the lane before may move no mark', async () => {
  expect(await saysMore({ seq: 1, epoch: 6 })).toMatchObject({ reacted: 0, head: 2 });
  await kernel.database.system.run(sql`update lane set process_id = null where lane = ${laneOf(id)}`);
  expect(await saysMore({ seq: 2, epoch: 7 })).toMatchObject({ reacted: 0, head: 3 });
});

test('a mark never goes back', async () => {
  await saysMore({ seq: 1, epoch: 7 });
  expect(await saysMore({ seq: 0, epoch: 7 })).toMatchObject({ reacted: 1, head: 3 });
});
