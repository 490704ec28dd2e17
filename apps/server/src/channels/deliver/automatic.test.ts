import type { ConversationId, EntryBody } from '@parley/contract';
import { beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { answer, deliver, message, until } from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { stageHost } from '../testing/stage-host.ts';

const stage = stageHost({ channel: paperChannel({ mostAutomaticPerDay: 2, hasTalks: true }) });
const team = newId('tea');
beforeAll(() =>
  stage.house.kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${team}, ${stage.house.caller.workspaceId}, 'Service')`,
  ),
);

/** A talk of somebody's, each one of its own. */
async function begin(user: string, id: string): Promise<ConversationId> {
  const letter = { ...message(user, id, id), continues: [] } as ReturnType<typeof message>;
  await deliver(stage.house, stage.account, [{ key: id, inbound: [letter] }]);
  await stage.house.host.idle();
  const rows = await stage.house.kernel.database.system.rows<{ id: ConversationId }>(
    sql`select conversation_id as id from received where channel_account_id = ${stage.account.id} and vendor_id = ${id}`,
  );
  return rows[0]?.id ?? expect.fail();
}
/** A machine says something; resolves when something came of it. */
async function say(conversationId: ConversationId, text: string, kind: 'bot' | 'system' = 'bot') {
  const { state } = await stage.house.conversations.log.append({
    ...{ workspaceId: stage.house.caller.workspaceId, conversationId },
    decide: () => [{ author: { kind }, body: { kind: 'message', text } }],
  });
  const seq = state.headSeq;
  await until(async () =>
    (await bodiesOf(conversationId)).some((b) => b.kind === 'delivery' && b.seq === seq),
  );
}
const bodiesOf = async (id: ConversationId) =>
  (
    await stage.house.kernel.database.system.rows<{ body: EntryBody }>(
      sql`select body from entry where conversation_id = ${id} order by seq`,
    )
  ).map(({ body }) => body);
const sent = () => stage.vendor.sent.map(({ user, part }) => [user, part.text]);

test('to one address machines say so much a day, over all its talks, and then people are to answer', async () => {
  const [first, second] = [await begin('ann', 'a1'), await begin('ann', 'a2')];
  const other = await begin('bob', 'b1');
  await say(first, 'one');
  await say(second, 'two', 'system');
  await say(first, 'three');
  await say(other, 'another address');
  expect(sent()).toEqual([
    ['ann', 'one'],
    ['ann', 'two'],
    ['bob', 'another address'],
  ]);
  await until(async () => (await bodiesOf(first)).some(({ kind }) => kind === 'handed-over'));
  expect((await bodiesOf(first)).slice(-2)).toMatchObject([
    { kind: 'delivery', status: 'failed', reason: 'quota' },
    { kind: 'handed-over', team, reason: 'rule' },
  ]);
});

test('people write as much as they like, and a message of several parts is one', async () => {
  const id = await begin('ann', 'c1');
  for (const text of ['by', 'a', 'person']) await answer(stage.house, id, text);
  await until(() => stage.vendor.sent.length === 3);
  const long = `${'long '.repeat(25)}end`;
  await say(id, long);
  await say(id, long);
  const parts = stage.vendor.sent.length - 3;
  expect(parts).toBeGreaterThan(4);
  expect((await bodiesOf(id)).filter((b) => b.kind === 'delivery' && b.status === 'failed')).toEqual([]);
  await answer(stage.house, id, 'once more');
  await until(() => stage.vendor.sent.length === parts + 4);
});

test('what may have arrived counts, and a day later it counts no more', async () => {
  const id = await begin('ann', 'd1');
  stage.vendor.isCut = true;
  await say(id, 'one');
  stage.vendor.isCut = false;
  await say(id, 'two');
  stage.vendor.sent.length = 0;
  await say(id, 'three');
  expect(sent()).toEqual([]);
  await stage.house.kernel.database.system.run(
    sql`update delivery set sent_at = sent_at - interval '25 hours' where channel_account_id = ${stage.account.id}`,
  );
  await say(id, 'four');
  expect(sent()).toEqual([['ann', 'four']]);
});
