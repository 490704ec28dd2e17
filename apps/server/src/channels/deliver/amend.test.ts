import type { ConversationId, EntryBody } from '@parley/contract';
import { beforeEach, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { answer, deliver, entriesOf, message, until } from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { stageHost } from '../testing/stage-host.ts';

const stage = stageHost({
  channel: paperChannel({ canReply: true, canRecall: true, canEdit: true, canType: true }),
});
let id: ConversationId;
beforeEach(async () => {
  await told('b', message('ann', 'Hi', 'b-1'));
  id = await until1(async () => (await said('Hi'))?.conversationId);
});

const told = (key: string, ...inbound: Parameters<typeof deliver>[2][number]['inbound'] & object) =>
  deliver(stage.house, stage.account, [{ key, inbound }]);
const bodies = async () => (await entriesOf(stage.house, stage.account.id)).map(({ body }) => body);
const said = async (text: string) =>
  (await entriesOf(stage.house, stage.account.id)).find(
    ({ body }) => body.kind === 'message' && body.text === text,
  );
const comes = (wanted: Partial<EntryBody>) =>
  until(
    async () =>
      (await bodies()).some((body) =>
        Object.entries(wanted).every(([key, value]) => (body as never)[key] === value),
      ),
    JSON.stringify(wanted),
  );
async function until1<T>(find: () => Promise<T | undefined>): Promise<T> {
  await until(async () => (await find()) !== undefined);
  return (await find()) as T;
}
const sent = async (text: string) => {
  const seq = await answer(stage.house, id, text);
  await comes({ kind: 'delivery', seq, status: 'sent' });
  return seq;
};
const append = (body: EntryBody) =>
  stage.house.conversations.log.append({
    ...{ workspaceId: stage.house.caller.workspaceId, conversationId: id },
    decide: () => [{ author: { kind: 'agent', id: stage.house.caller.agentId }, body }],
  });
const atMs = Date.now();
const ann = { user: 'ann' };

test('what a customer changes or takes back at the vendor’s is changed in the log, once, however often it is told', async () => {
  const edit = { kind: 'edited', vendorId: 'b-1', atMs, text: 'Hi there', from: ann } as const;
  await told('e1', edit);
  await told('e1-again', edit);
  await told('r1', { kind: 'recalled', vendorId: 'b-1', atMs: atMs + 1, from: ann });
  await comes({ kind: 'recalled', seq: 2 });
  expect((await bodies()).filter(({ kind }) => kind === 'edited')).toEqual([
    { kind: 'edited', seq: 2, text: 'Hi there' },
  ]);
});

test('a change that comes before what it changes says it, and what it changed comes no more', async () => {
  await told('e2', { kind: 'edited', vendorId: 'late', atMs, text: 'as it reads now', from: ann });
  await until(async () => (await said('as it reads now')) !== undefined);
  await told('m2', message('ann', 'as it was', 'late', atMs - 1000));
  await told('m3', message('ann', 'after it', 'after', atMs + 1000));
  await until(async () => (await said('after it')) !== undefined);
  expect(await said('as it was')).toBeUndefined();
});

test('an answer names what it answers, theirs or ours; what is not of this conversation is not named', async () => {
  const seq = await sent('Blue or green?');
  const replyTo = (text: string, vendorId: string, to: string) => ({
    ...message('ann', text, vendorId),
    replyTo: to,
  });
  await told(
    'q',
    replyTo('Blue', 'q-1', 'v1'),
    replyTo('as I said', 'q-2', 'b-1'),
    replyTo('?', 'q-3', 'unknown'),
  );
  await until(async () => (await said('?')) !== undefined);
  expect([
    (await said('Blue'))?.body,
    (await said('as I said'))?.body,
    (await said('?'))?.body,
  ]).toMatchObject([{ quotes: seq }, { quotes: 2 }, { text: '?' }]);
  expect((await said('?'))?.body).not.toHaveProperty('quotes');
  await append({ kind: 'message', text: 'Blue it is', quotes: (await said('Blue'))?.seq ?? 0 });
  await until(() => stage.vendor.sent.length === 2);
  expect(stage.vendor.sent[1]).toMatchObject({ replyTo: 'q-1' });
  await append({ kind: 'message', text: 'as asked', quotes: seq });
  await until(() => stage.vendor.sent.length === 3);
  expect(stage.vendor.sent[2]).toMatchObject({ replyTo: 'v1' });
});

test('what is taken back is taken back at the vendor, part by part, and tried again while it is away', async () => {
  const seq = await sent(`${'A sentence of many words. '.repeat(3)}And the end.`);
  const parts = stage.vendor.sent.length;
  expect(parts).toBeGreaterThan(1);
  stage.vendor.refusals.push({ class: 'transient', code: '503', detail: 'later' });
  await append({ kind: 'recalled', seq });
  const left = () =>
    stage.house.kernel.database.system.rows(
      sql`select from delivery where conversation_id = ${id} and seq = ${seq}`,
    );
  await until(async () => (await left()).length === 0);
  expect(stage.vendor.amended.map(({ what, vendorId }) => `${what} ${vendorId}`).sort()).toEqual(
    stage.vendor.sent.map((_, at) => `recall v${at + 1}`),
  );
});

test('what is changed is changed at the vendor; what it refuses stands in the log', async () => {
  const seq = await sent('Tuesday');
  await append({ kind: 'edited', seq, text: 'Wednesday' });
  await until(() => stage.vendor.amended.length === 1);
  expect(stage.vendor.amended).toEqual([{ what: 'edit', vendorId: 'v1', user: 'ann', text: 'Wednesday' }]);
  stage.vendor.refusals.push({ class: 'content', code: '400', detail: 'too old' });
  await append({ kind: 'recalled', seq });
  await comes({ kind: 'not-amended', seq, what: 'recalled' });
  expect((await bodies()).at(-1)).toMatchObject({ reason: 'content', detail: 'too old' });
});

test('what has not gone yet does not go when it is taken back', async () => {
  stage.vendor.delayMs = 300;
  const first = await answer(stage.house, id, 'the first');
  const second = await answer(stage.house, id, 'the second');
  await append({ kind: 'recalled', seq: second });
  await comes({ kind: 'delivery', seq: first, status: 'sent' });
  await stage.house.host.idle();
  expect(stage.vendor.sent.map(({ part }) => part.text)).toEqual(['the first']);
});

test('that an agent writes is shown, at most every four seconds, and that they have read', async () => {
  const { state } = await stage.house.conversations.log.append({
    ...{ workspaceId: stage.house.caller.workspaceId, conversationId: id },
    decide: () => [],
  });
  for (const isTyping of [true, true, false, false]) stage.house.host.showTyping(state, isTyping);
  await until(() => stage.vendor.signs.length === 2);
  expect(stage.vendor.signs).toEqual([
    { user: 'ann', isTyping: true },
    { user: 'ann', isTyping: false },
  ]);
  await append({ kind: 'read', upTo: 2 });
  await until(() => stage.vendor.signs.length === 3);
  expect(stage.vendor.signs[2]).toEqual({ user: 'ann', read: 'b-1' });
});
