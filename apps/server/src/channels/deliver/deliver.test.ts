import {
  type BodyOf,
  type ConversationChannel,
  type ConversationId,
  channelAccountEndpoints,
  type MessageTemplate,
} from '@parley/contract';
import { expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { answer, deliver, entriesOf, message, until } from '../testing/open-host.ts';
import { paperChannel } from '../testing/paper-channel.ts';
import { stageHost } from '../testing/stage-host.ts';

const parcel: MessageTemplate = {
  ...{ id: newId('tpl'), name: 'parcel_sent', channelAccountId: null, language: 'en' },
  ...{ text: 'Your parcel {{number}} is on its way.', note: '', state: 'approved' },
  parameters: [{ name: 'number', example: '42' }],
};
const unjudged: MessageTemplate = { ...parcel, id: newId('tpl'), state: 'submitted' };
const templates = [parcel, unjudged];
const stage = stageHost({
  channel: paperChannel({
    windows: [{ after: 'message', forMs: 3_600_000, messages: 3 }],
    takesTemplates: true,
  }),
  templates,
});

/** Somebody has written, and their conversation is there. */
async function begin(user: string, atMs = Date.now()): Promise<ConversationId> {
  await deliver(stage.house, stage.account, [
    { key: `b-${user}`, inbound: [message(user, 'Hi', `b-${user}`, atMs)] },
  ]);
  const find = async () =>
    (
      await stage.house.kernel.database.system.rows<{ id: ConversationId }>(
        sql`select c.id from conversation c join channel_user u on u.contact_id = c.contact_id where u.channel_account_id = ${stage.account.id} and u.user_id = ${user}`,
      )
    )[0]?.id;
  await until(async () => (await find()) !== undefined, 'the conversation');
  return (await find()) as ConversationId;
}
const statusesOf = async (id: ConversationId, seq: number) =>
  (await entriesOf(stage.house, stage.account.id)).flatMap(({ conversationId, body }) =>
    conversationId === id && body.kind === 'delivery' && body.seq === seq ? [body] : [],
  );
const came = (id: ConversationId, seq: number, status: BodyOf<'delivery'>['status']) =>
  until(async () => (await statusesOf(id, seq)).at(-1)?.status === status, status);

test('what is said goes out in its parts, in order, and what the vendor tells of it moves forward only', async () => {
  const id = await begin('ann');
  const seq = await answer(stage.house, id, `${'A first sentence of many words. '.repeat(2)}And the end.`);
  await came(id, seq, 'sent');
  const texts = stage.vendor.sent.map(({ part }) => part.text);
  expect(texts).toHaveLength(2);
  expect(texts.join(' ')).toBe(
    'A first sentence of many words. A first sentence of many words. And the end.',
  );
  const status = (vendorId: string, to: 'delivered' | 'read') =>
    deliver(stage.house, stage.account, [
      { key: `s-${vendorId}-${to}`, inbound: [{ kind: 'status', vendorId, status: to, atMs: Date.now() }] },
    ]);
  await Promise.all([status('v1', 'read'), status('v2', 'read')]);
  await came(id, seq, 'read');
  await Promise.all([status('v1', 'delivered'), status('v2', 'delivered')]);
  await stage.house.host.idle();
  expect((await statusesOf(id, seq)).map(({ status: each }) => each)).toEqual(['sent', 'read']);
});

test('a status that comes before the answer to the sending is applied', async () => {
  const id = await begin('ann');
  await deliver(stage.house, stage.account, [
    { key: 'early', inbound: [{ kind: 'status', vendorId: 'v1', status: 'delivered', atMs: Date.now() }] },
  ]);
  await stage.house.host.idle();
  const seq = await answer(stage.house, id, 'Now');
  await came(id, seq, 'delivered');
});

test('fifty sends with a token that no longer holds make one new token, and all arrive', async () => {
  const ids = await Promise.all(Array.from({ length: 50 }, (_, n) => begin(`user${n}`)));
  await answer(stage.house, ids[0] as ConversationId, 'warm');
  await until(() => stage.vendor.sent.length === 1, 'the first');
  const made = stage.vendor.tokens;
  stage.vendor.token = 'second-token';
  stage.vendor.delayMs = 30;
  await Promise.all(ids.map((id) => answer(stage.house, id, 'hello')));
  await until(() => stage.vendor.sent.length === 51, 'all of them');
  expect(stage.vendor.tokens - made).toBe(1);
});

test('an account that the vendor lets in no more sends nothing, and everything when it is let in again', async () => {
  const id = await begin('ann');
  stage.vendor.refusals = Array.from({ length: 4 }, () => ({
    class: 'auth' as const,
    code: '401',
    detail: 'no more',
  }));
  await answer(stage.house, id, 'Hello');
  const status = async () =>
    (
      await stage.house.kernel.database.system.rows<{ status: string }>(
        sql`select status from channel_account where id = ${stage.account.id}`,
      )
    )[0]?.status;
  await until(async () => (await status()) === 'failing', 'failing');
  expect(stage.vendor.sent).toHaveLength(0);
  stage.vendor.refusals = [];
  await stage.house.call(channelAccountEndpoints.connectChannelAccount, {
    params: { workspaceId: stage.house.caller.workspaceId, connectedAccountId: stage.account.id },
  });
  await until(() => stage.vendor.sent.length === 1, 'the letter');
});

test('too much at once waits as long as the vendor says, and is sent then', async () => {
  const id = await begin('ann');
  stage.vendor.refusals = [{ class: 'rate', code: '429', detail: 'slow down', retryAfterMs: 300 }];
  const seq = await answer(stage.house, id, 'Hello');
  await came(id, seq, 'sent');
  expect(stage.vendor.sent).toHaveLength(1);
});

test('a window that is shut or used up is told before the vendor is asked', async () => {
  const old = await begin('old', Date.now() - 2 * 3_600_000);
  const seq = await answer(stage.house, old, 'Too late');
  await came(old, seq, 'failed');
  expect((await statusesOf(old, seq)).at(-1)?.reason).toBe('window-closed');
  const ann = await begin('ann');
  let last = 0;
  for (const n of [1, 2, 3, 4]) last = await answer(stage.house, ann, `line ${n}`);
  await came(ann, last, 'failed');
  expect((await statusesOf(ann, last)).at(-1)?.reason).toBe('quota');
  expect(stage.vendor.sent.map(({ part }) => part.text)).toEqual(['line 1', 'line 2', 'line 3']);
});

test('an agent is refused what a shut window would not carry, and told what is left of an open one', async () => {
  const { caller, conversations } = stage.house;
  const say = async (id: ConversationId) => {
    const { state } = await conversations.agents.get(caller, id);
    return stage.house.host.refuseUnreachable(state, { atMs: Date.now(), isTemplate: false }).then(
      () => 'may speak',
      (error: { code: string }) => error.code,
    );
  };
  expect(await say(await begin('old', Date.now() - 2 * 3_600_000))).toBe('channel.window-closed');
  const ann = await begin('ann');
  expect(await say(ann)).toBe('may speak');
  const asked = { params: { workspaceId: caller.workspaceId, conversationId: ann } };
  const told = await stage.house.call<ConversationChannel>(
    channelAccountEndpoints.getConversationChannel,
    asked,
  );
  expect(told).toMatchObject({ kind: 'paper', window: { isOpen: true, messagesLeft: 3 }, isGone: false });
  // What the server would refuse is not offered.
  expect(told).toMatchObject({ canRecall: false, canEdit: false, recallMinutes: 0 });
  let last = 0;
  for (const n of [1, 2, 3]) last = await answer(stage.house, ann, `line ${n}`);
  await came(ann, last, 'sent');
  expect(await say(ann)).toBe('channel.quota-used');
});

test('what may have arrived is told as unknown, never repeated, and sent again by hand only', async () => {
  const id = await begin('ann');
  stage.vendor.isCut = true;
  const seq = await answer(stage.house, id, 'Did you get this?');
  await came(id, seq, 'unknown');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(stage.vendor.sent).toHaveLength(1);
  stage.vendor.isCut = false;
  await stage.house.call(channelAccountEndpoints.resendMessage, {
    params: { workspaceId: stage.house.caller.workspaceId, conversationId: id },
    body: { seq },
  });
  await came(id, seq, 'sent');
  expect(stage.vendor.sent).toHaveLength(2);
});

test('what a process was sending when it died is unknown, and not sent again', async () => {
  const id = await begin('ann');
  const { system } = stage.house.kernel.database;
  await system.run(sql`update channel_account set status = 'off' where id = ${stage.account.id}`);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  const seq = await answer(stage.house, id, 'Half sent');
  const isLeft = async () =>
    (await system.run(
      sql`update delivery set status = 'sending', process_id = 'one that died' where channel_account_id = ${stage.account.id} and status = 'queued'`,
    )) > 0;
  await until(isLeft, 'the queue');
  await system.run(sql`update channel_account set status = 'on' where id = ${stage.account.id}`);
  await came(id, seq, 'unknown');
  expect(stage.vendor.sent).toHaveLength(0);
});

/** Whether an agent who owns the conversation may say it, by the code of the refusal. */
async function tryToSay(
  id: ConversationId,
  said: { text?: string; template?: { id: MessageTemplate['id']; values: Record<string, string> } },
  atMs = Date.now(),
): Promise<string> {
  const { caller, conversations } = stage.house;
  await conversations.log.append({
    ...{ workspaceId: caller.workspaceId, conversationId: id },
    decide: () => [{ author: { kind: 'system' }, body: { kind: 'assigned', agent: caller.agentId } }],
  });
  const isNow = atMs <= Date.now();
  return (
    isNow
      ? conversations.agents.speak.answer(caller, id, newId('cnv'), { kind: 'message', ...said })
      : conversations.agents.speak.prepare(caller, id, { kind: 'message', ...said }, { atMs })
  ).then(
    () => 'said',
    (error: { code?: string }) => error.code ?? String(error),
  );
}

test('whichever way an agent speaks, a window that is shut, or will be by then, is said before', async () => {
  const old = await begin('old-speaker', Date.now() - 2 * 3_600_000);
  expect(await tryToSay(old, { text: 'too late' })).toBe('channel.window-closed');
  const ann = await begin('ann-speaker');
  expect(await tryToSay(ann, { text: 'in time' })).toBe('said');
  expect(await tryToSay(ann, { text: 'tomorrow' }, Date.now() + 2 * 3_600_000)).toBe('channel.window-closed');
});

test('an approved template goes out while no window is open, with its parameters filled in, and no other does', async () => {
  const id = await begin('template-reader', Date.now() - 2 * 3_600_000);
  const values = { number: 'SF 1024' };
  expect(await tryToSay(id, { template: { id: unjudged.id, values } })).toBe('template.not-approved');
  expect(await tryToSay(id, { template: { id: parcel.id, values: {} } })).toBe('request.invalid');
  expect(await tryToSay(id, { template: { id: newId('tpl'), values } })).toBe('object.not-found');
  expect(await tryToSay(id, { template: { id: parcel.id, values } })).toBe('said');
  await until(() => stage.vendor.sent.length > 0, 'the template');
  expect(stage.vendor.sent).toMatchObject([
    {
      part: { text: 'Your parcel SF 1024 is on its way.' },
      template: { name: 'parcel_sent', language: 'en', values: [{ name: 'number', value: 'SF 1024' }] },
    },
  ]);
});
