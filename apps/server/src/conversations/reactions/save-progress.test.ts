import type { ConversationId } from '@parley/contract';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { laneOf } from '../log/lane.ts';
import { openLog } from '../log/log.ts';
import { says, seedGround } from '../testing/test-log.ts';
import { saveProgress } from './store.ts';

let kernel: TestKernel;
beforeAll(async () => {
  kernel = await testKernel();
});
afterAll(() => kernel.close());

/** Two conversations with something due each, by id. */
async function twoDue(): Promise<[ConversationId, ConversationId]> {
  const ground = await seedGround(kernel);
  const log = openLog(kernel, { isHeard: () => true });
  const ids = [newId('cnv'), newId('cnv')].toSorted() as [ConversationId, ConversationId];
  for (const id of ids)
    await log.append(says({ ...ground, contactId: await ground.newContact() }, id, 'Hello'));
  return ids;
}

const take = (client: pg.Client, id: ConversationId) =>
  client.query('select from conversation where id = $1 for no key update', [id]);

test('progress waits for the log without holding what the log wants next, whatever the order of the marks', async () => {
  const { system, hot } = kernel.database;
  const [first, second] = await twoDue();
  await system.run(
    sql`insert into process (id, visitors, agents) values (${kernel.processId}, 0, 0) on conflict do nothing`,
  );
  await system.run(
    sql`update lane set process_id = ${kernel.processId}, epoch = 1, expires_at = now() + interval '1 minute' where lane = any(${[laneOf(first), laneOf(second)]}::smallint[])`,
  );
  const log = new pg.Client(kernel.database.connection);
  await log.connect();
  await log.query('begin');
  await log.query("set local lock_timeout = '5s'");
  await take(log, first);
  const saved = saveProgress(
    hot,
    kernel.processId,
    [second, first].map((id) => ({ id, seq: 1, epoch: 1 })),
  );
  await untilWaiting(log);
  await expect(take(log, second)).resolves.toBeDefined();
  await log.query('commit');
  await expect(saved).resolves.toBeUndefined();
  await log.end();
  const marks = await system.rows(
    sql`select reacted_seq as seq from conversation where id = any(${[first, second]}::text[])`,
  );
  expect(marks).toEqual([{ seq: 1 }, { seq: 1 }]);
});

/** Until somebody waits for what this connection holds; asked by another, since a transaction sees no connection that came after it first looked. */
async function untilWaiting(holder: pg.Client): Promise<void> {
  const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
  const pid = rows[0]?.pid ?? 0;
  await expect
    .poll(
      () =>
        kernel.database.system.rows(
          sql`select from pg_stat_activity where ${pid}::int = any(pg_blocking_pids(pid))`,
        ),
      { timeout: 10_000, interval: 5 },
    )
    .toHaveLength(1);
}
