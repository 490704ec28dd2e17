import type { ConversationId } from '@parley/contract';
import { expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { answer, deliver, message, until } from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { stageHost } from '../testing/stage-host.ts';
import { createPace } from './pace.ts';

const rate = { perAccount: { messages: 4, perMs: 200 } };
const slow = { perAccount: { messages: 2, perMs: 1_000 }, perUser: { messages: 1, perMs: 400 } };
const stage = stageHost({ channel: paperChannel({ rate }) });

test('an account has as many places as its pace has made since, and tells when the next is there', () => {
  let nowMs = 0;
  const pace = createPace({ now: () => nowMs });
  expect(pace.look('a', slow)).toEqual({ places: 2, waitMs: 0 });
  expect([pace.take('a', 'ann', slow), pace.take('a', 'ann', slow)]).toEqual([0, 400]);
  expect(pace.take('a', 'bob', slow)).toBe(0);
  expect(pace.look('a', slow)).toEqual({ places: 0, waitMs: 500 });
  nowMs = 500;
  expect(pace.look('a', slow)).toEqual({ places: 1, waitMs: 0 });
  expect(pace.look('a', undefined).places).toBe(Number.POSITIVE_INFINITY);
});

test('what the pace of an account does not let out yet waits where it is, and goes in its order', async () => {
  const users = Array.from({ length: 20 }, (_, n) => `user${n}`);
  await deliver(
    stage.house,
    stage.account,
    users.map((user) => ({ key: `b-${user}`, inbound: [message(user, 'Hi', `b-${user}`)] })),
  );
  const { system } = stage.house.kernel.database;
  const conversations = () =>
    system.rows<{ id: ConversationId }>(
      sql`select id from conversation where channel_account_id = ${stage.account.id}`,
    );
  await until(async () => (await conversations()).length === users.length, 'everybody');
  for (const { id } of await conversations()) await answer(stage.house, id, 'Hello');
  await until(() => stage.vendor.sent.length === users.length, 'all letters');
  await stage.house.host.idle();
  const put = await system.rows<{ attempts: number; wasPutOff: boolean }>(
    sql`select attempts, next_at > created_at as "wasPutOff" from delivery where channel_account_id = ${stage.account.id}`,
  );
  expect(put).toEqual(users.map(() => ({ attempts: 1, wasPutOff: false })));
});
