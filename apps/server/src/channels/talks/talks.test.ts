import type { Inbound } from '@parley/channels';
import { type ConnectedAccount, type ConversationId, channelAccountEndpoints } from '@parley/contract';
import { expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { answer, deliver, message, openHost, until } from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { stageHost } from '../testing/stage-host.ts';

const stage = stageHost({ channel: paperChannel({ hasTalks: true }) });

let told = 0;
const clockMs = Date.now() - 3_600_000;
/** A letter under an id of its own, with the letters that it goes on from. */
const letter = (user: string, id: string, ...continues: string[]): Inbound => ({
  ...(message(user, id, id, clockMs + ++told * 1000) as Extract<Inbound, { kind: 'message' }>),
  thread: { context: { subject: id } },
  continues,
});
const post = async (...letters: Inbound[]) => {
  await deliver(
    stage.house,
    stage.account,
    letters.map((each) => ({ key: `k${++told}`, inbound: [each] })),
  );
  await stage.house.host.idle();
};
/** What was said in each conversation of the account, the conversations in the order in which they began. */
const talks = async () => {
  const rows = await stage.house.kernel.database.system.rows<{
    id: ConversationId;
    status: string;
    said: string[];
  }>(
    sql`select c.id, c.status, (select array_agg(e.body->>'text' order by e.seq) from entry e where e.conversation_id = c.id and e.kind = 'message') as said
        from conversation c where c.channel_account_id = ${stage.account.id} order by c.created_at, c.id`,
  );
  return rows;
};
const said = async () => (await talks()).map(({ said: texts }) => texts);
const talkOf = async (text: string) =>
  (await talks()).find(({ said: texts }) => texts.includes(text))?.id ?? expect.fail();
const append = async (conversationId: ConversationId, body: object) =>
  stage.house.conversations.log.append({
    ...{ workspaceId: stage.house.caller.workspaceId, conversationId },
    decide: () => [{ author: { kind: 'agent', id: stage.house.caller.agentId }, body: body as never }],
  });
/** What the vendor calls the one letter that went out. */
const idOfOurs = async () => {
  const find = () =>
    stage.house.kernel.database.system.find<{ id: string }>(
      sql`select vendor_id as id from delivery where channel_account_id = ${stage.account.id} and vendor_id is not null`,
    );
  await until(async () => (await find()) !== undefined);
  return (await find())?.id ?? '';
};
const close = (id: ConversationId) => append(id, { kind: 'closed', reason: 'solved' });
const joinPersons = async (user: string, into: string) =>
  stage.house.kernel.database.system.run(
    sql`update contact c set merged_into = (select contact_id from channel_user where channel_account_id = ${stage.account.id} and user_id = ${into})
        where c.id = (select contact_id from channel_user where channel_account_id = ${stage.account.id} and user_id = ${user})`,
  );

test('a fresh letter begins a conversation while another is open, and an answer goes on where what it names is', async () => {
  await post(letter('ann', 'a1'));
  await post(letter('ann', 'b1'));
  await post(letter('ann', 'a2', 'a1'), letter('ann', 'b2', 'b1', 'elsewhere'));
  await post(letter('ann', 'a3', 'a2'));
  expect(await said()).toEqual([
    ['a1', 'a2', 'a3'],
    ['b1', 'b2'],
  ]);
});

test('an answer from the desk goes where its own talk is, and what names that answer comes back to it', async () => {
  await post(letter('ann', 'a1'));
  await post(letter('ann', 'b1'));
  await answer(stage.house, await talkOf('a1'), 'To the first');
  await until(() => stage.vendor.sent.length === 1);
  expect(stage.vendor.sent[0]).toMatchObject({ user: 'ann', thread: { context: { subject: 'a1' } } });
  await post(letter('ann', 'a2', await idOfOurs()));
  expect(await said()).toEqual([['a1', 'To the first', 'a2'], ['b1']]);
});

test('a closed talk is opened again by who answers in it, beside those that are open', async () => {
  await post(letter('ann', 'a1'));
  await close(await talkOf('a1'));
  await post(letter('ann', 'b1'));
  await post(letter('ann', 'a2', 'a1'));
  expect((await talks()).map(({ status, said: texts }) => [status, texts])).toEqual([
    ['open', ['a1', 'a2']],
    ['open', ['b1']],
  ]);
});

test('letters of one talk that come at once, in any order and to two processes, meet in one conversation', async () => {
  const second = await openHost({ share: stage.house });
  const letters = [
    letter('ann', 'a1'),
    letter('ann', 'a2', 'a1'),
    letter('ann', 'a3', 'a2', 'a1'),
    letter('ann', 'a4', 'a1'),
  ];
  await Promise.all(
    letters
      .toReversed()
      .map((each, n) =>
        deliver(n % 2 ? stage.house : second, stage.account, [{ key: `at-once-${n}`, inbound: [each] }]),
      ),
  );
  await Promise.all([stage.house.host.idle(), second.host.idle()]);
  await stage.house.host.idle();
  expect((await said()).map((each) => each.toSorted())).toEqual([['a1', 'a2', 'a3', 'a4']]);
  await second.close();
});

test('what comes again changes nothing, days later either', async () => {
  await post(letter('ann', 'a1'));
  await post(letter('ann', 'b1'));
  await post(letter('ann', 'a1'), letter('ann', 'b1'));
  expect(await said()).toEqual([['a1'], ['b1']]);
  await stage.house.kernel.database.system.run(
    sql`delete from received where channel_account_id = ${stage.account.id}`,
  );
  await post(letter('ann', 'b1'));
  // Nobody knows any more that it was said, but where it belongs.
  expect(await said()).toEqual([['a1'], ['b1', 'b1']]);
});

test('who names a letter of somebody else gets no foot into their talk, nor takes its name from them', async () => {
  await post(letter('eve', 'e1', 'ann-will-write-this'));
  await post(letter('ann', 'ann-will-write-this'));
  await answer(stage.house, await talkOf('ann-will-write-this'), 'For Ann alone');
  await post(letter('eve', 'e2', await idOfOurs(), 'ann-will-write-this'));
  await post(letter('ann', 'a2', 'ann-will-write-this'));
  expect(await said()).toEqual([
    ['e1', 'e2'],
    ['ann-will-write-this', 'For Ann alone', 'a2'],
  ]);
});

test('who is known to be the same person goes on in their talk from another address, and gets the answer there', async () => {
  await post(letter('ann', 'a1'));
  await post(letter('ann-at-work', 'w1'));
  await joinPersons('ann-at-work', 'ann');
  await post(letter('ann-at-work', 'w2', 'a1'));
  expect(await said()).toEqual([['a1', 'w2'], ['w1']]);
  await answer(stage.house, await talkOf('a1'), 'To work');
  await until(() => stage.vendor.sent.length === 1);
  expect(stage.vendor.sent[0]).toMatchObject({ user: 'ann-at-work', thread: { context: { subject: 'w2' } } });
  // Taken apart again, neither reaches the other's talk.
  await stage.house.kernel.database.system.run(
    sql`update contact set merged_into = null where id in (select contact_id from channel_user where channel_account_id = ${stage.account.id})`,
  );
  await post(letter('ann-at-work', 'w3', 'w2'));
  await answer(stage.house, await talkOf('a1'), 'Home again');
  await until(() => stage.vendor.sent.length === 2);
  expect(stage.vendor.sent[1]).toMatchObject({ user: 'ann' });
  expect(await said()).toEqual([['a1', 'w2', 'To work', 'Home again'], ['w1'], ['w3']]);
});

test('what was merged goes on in the other conversation, whether that is open or not', async () => {
  await post(letter('ann', 'a1'));
  await post(letter('ann', 'b1'));
  const [a, b] = [await talkOf('a1'), await talkOf('b1')];
  await append(a, { kind: 'merged-into', to: b, wasOpen: true });
  await post(letter('ann', 'a2', 'a1'));
  await close(b);
  await post(letter('ann', 'a3', 'a2'));
  expect(await said()).toEqual([['a1'], ['b1', 'a2', 'a3']]);
  await answer(stage.house, b, 'Here');
  await until(() => stage.vendor.sent.length === 1);
  expect(stage.vendor.sent[0]).toMatchObject({ thread: { context: { subject: 'a3' } } });
});

test('letters that nobody keeps apart go on in one conversation as before, and what answers them later finds it', async () => {
  const plain = (id: string) => {
    const { continues: _none, ...rest } = letter('ann', id) as Extract<Inbound, { kind: 'message' }>;
    return rest;
  };
  await post(plain('a1'));
  await post(plain('a2'));
  await post(letter('ann', 'b1'));
  await post(letter('ann', 'a3', 'a1'));
  expect(await said()).toEqual([['a1', 'a2', 'a3'], ['b1']]);
});

test('an answer to an old conversation that cannot be opened again beside its successor begins one of its own', async () => {
  const { continues: _none, ...first } = letter('ann', 'a1') as Extract<Inbound, { kind: 'message' }>;
  await post(first);
  await close(await talkOf('a1'));
  await stage.house.kernel.database.system.run(
    sql`update conversation set closed_at = now() - interval '1 day' where channel_account_id = ${stage.account.id}`,
  );
  const { continues: _neither, ...next } = letter('ann', 'b1') as Extract<Inbound, { kind: 'message' }>;
  await post(next);
  await post(letter('ann', 'a2', 'a1'));
  await post(letter('ann', 'a3', 'a2'));
  expect(await said()).toEqual([['a1'], ['b1'], ['a2', 'a3']]);
});

test('an account that was connected before a choice was there keeps to what it did, and a new one has the standard', async () => {
  const on = { params: { workspaceId: stage.house.caller.workspaceId } };
  const listed = async () => {
    const { data } = await stage.house.call<{ data: ConnectedAccount[] }>(
      channelAccountEndpoints.listChannelAccounts,
      on,
    );
    return data.find(({ id }) => id === stage.account.id)?.fields.sorting;
  };
  expect([stage.account.fields.sorting, await listed()]).toEqual(['by-talk', 'by-talk']);
  await stage.house.kernel.database.system.run(
    sql`update channel_account set fields = fields - 'sorting' where id = ${stage.account.id}`,
  );
  expect(await listed()).toBe('by-person');
  await stage.house.call(channelAccountEndpoints.changeChannelAccount, {
    params: { ...on.params, connectedAccountId: stage.account.id },
    body: { name: 'Renamed' },
  });
  expect(await listed()).toBe('by-person');
});
