import type { ConnectedAccount, ConversationId, EntryBody } from '@parley/contract';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import {
  answer,
  connectPaper,
  deliver,
  message,
  openHost,
  type TestHost,
  until,
} from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { openPaperVendor, type PaperVendor } from '../testing/paper-vendor.ts';

let house: TestHost;
let vendor: PaperVendor;
let account: ConnectedAccount;
const team = newId('tea');
beforeAll(async () => {
  house = await openHost({ channel: paperChannel({ mostAutomaticPerDay: 2, hasTalks: true }) });
  vendor = await openPaperVendor();
  await house.kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${team}, ${house.caller.workspaceId}, 'Service')`,
  );
  await house.start();
});
beforeEach(async () => {
  vendor.sent.length = 0;
  vendor.isCut = false;
  account = await connectPaper(house, vendor.root);
});
afterAll(async () => {
  await house.close();
  await vendor.close();
});

/** A talk of somebody's, each one of its own. */
async function begin(user: string, id: string): Promise<ConversationId> {
  const letter = { ...message(user, id, id), continues: [] } as ReturnType<typeof message>;
  await deliver(house, account, [{ key: id, inbound: [letter] }]);
  await house.host.idle();
  const rows = await house.kernel.database.system.rows<{ id: ConversationId }>(
    sql`select conversation_id as id from received where channel_account_id = ${account.id} and vendor_id = ${id}`,
  );
  return rows[0]?.id ?? expect.fail();
}
/** A machine says something; resolves when something came of it. */
async function say(conversationId: ConversationId, text: string, kind: 'bot' | 'system' = 'bot') {
  const { state } = await house.conversations.log.append({
    ...{ workspaceId: house.caller.workspaceId, conversationId },
    decide: () => [{ author: { kind }, body: { kind: 'message', text } }],
  });
  const seq = state.headSeq;
  await until(async () =>
    (await bodiesOf(conversationId)).some((b) => b.kind === 'delivery' && b.seq === seq),
  );
}
const bodiesOf = async (id: ConversationId) =>
  (
    await house.kernel.database.system.rows<{ body: EntryBody }>(
      sql`select body from entry where conversation_id = ${id} order by seq`,
    )
  ).map(({ body }) => body);
const sent = () => vendor.sent.map(({ user, part }) => [user, part.text]);

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
  for (const text of ['by', 'a', 'person']) await answer(house, id, text);
  await until(() => vendor.sent.length === 3);
  const long = `${'long '.repeat(25)}end`;
  await say(id, long);
  await say(id, long);
  const parts = vendor.sent.length - 3;
  expect(parts).toBeGreaterThan(4);
  expect((await bodiesOf(id)).filter((b) => b.kind === 'delivery' && b.status === 'failed')).toEqual([]);
  await answer(house, id, 'once more');
  await until(() => vendor.sent.length === parts + 4);
});

test('what may have arrived counts, and a day later it counts no more', async () => {
  const id = await begin('ann', 'd1');
  vendor.isCut = true;
  await say(id, 'one');
  vendor.isCut = false;
  await say(id, 'two');
  vendor.sent.length = 0;
  await say(id, 'three');
  expect(sent()).toEqual([]);
  await house.kernel.database.system.run(
    sql`update delivery set sent_at = sent_at - interval '25 hours' where channel_account_id = ${account.id}`,
  );
  await say(id, 'four');
  expect(sent()).toEqual([['ann', 'four']]);
});
