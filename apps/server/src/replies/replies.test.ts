import type { Author, CannedReplyId, ContactId, EntryBody, WorkspaceId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConversations } from '../conversations/index.ts';
import { quietPorts, says, seedGround } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type Desk, openDesk, stageShop } from '../knowledge/testing/index.ts';
import { createReplies, type Replies } from './index.ts';

let kernel: TestKernel;
let replies: Replies;
let conversations: ReturnType<typeof createConversations>;
let miaCaller: AgentCaller;
let mia: Desk;
let leo: Desk;
let boss: Desk;
const audited: Record<string, unknown>[] = [];
beforeAll(async () => {
  kernel = await testKernel();
  conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async () => [],
  });
  replies = createReplies(kernel, conversations, {
    writeAudit: async (_tx, note) => void audited.push({ ...note }),
  });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  const shop = await stageShop(kernel);
  const callers = [await shop.hire('agent'), await shop.hire('agent'), await shop.hire('supervisor')];
  [miaCaller] = callers as [AgentCaller];
  [mia, leo, boss] = callers.map((caller) => openDesk(replies.routes, caller)) as [Desk, Desk, Desk];
});
afterAll(async () => {
  await conversations.reactor.stop();
  await kernel.close();
});

const write = (desk: Desk, code: string, shared: boolean, text = 'Hello') =>
  desk('createCannedReply', { body: { code, text, shared } });
const change = (desk: Desk, cannedReplyId: CannedReplyId, body: object) =>
  desk('changeCannedReply', { params: { cannedReplyId }, body });
const remove = (desk: Desk, cannedReplyId: CannedReplyId) =>
  desk('deleteCannedReply', { params: { cannedReplyId } });
const contactIn = async (workspaceId: WorkspaceId): Promise<ContactId> => {
  const id = newId('ctc');
  await kernel.database.system.run(
    sql`insert into contact (id, workspace_id, name) values (${id}, ${workspaceId}, 'Lin')`,
  );
  return id;
};
const codes = async (desk: Desk) => (await desk('listCannedReplies')).data.map((each) => each.code);

test('everybody sees what is shared and only their own besides', async () => {
  const shared = await write(boss, '欢迎', true);
  const own = await write(mia, '再见', false);
  expect(shared).toMatchObject({ shared: true, mine: false, timesUsed: 0 });
  expect(own).toMatchObject({ shared: false, mine: true });
  expect(await codes(mia)).toEqual(expect.arrayContaining(['欢迎', '再见']));
  expect(await codes(leo)).toContain('欢迎');
  expect(await codes(leo)).not.toContain('再见');
});

test('a colleague’s own reply looks as if it were not there', async () => {
  const { id } = await write(mia, 'private', false);
  const code = 'object.not-found';
  for (const other of [leo, boss]) {
    await expect(change(other, id, { code: 'x', text: 'x', shared: false })).rejects.toMatchObject({ code });
    await expect(remove(other, id)).rejects.toMatchObject({ code });
  }
});

test('what everybody uses is written, changed, shared and removed by supervisors only', async () => {
  const code = 'right.missing';
  const { id } = await write(boss, 'shipping', true);
  const own = await write(mia, 'mine', false);
  const body = { code: 'shipping', text: 'changed', shared: true };
  await expect(write(mia, 'other', true)).rejects.toMatchObject({ code });
  await expect(change(mia, id, body)).rejects.toMatchObject({ code });
  await expect(change(mia, id, { ...body, shared: false })).rejects.toMatchObject({ code });
  await expect(change(mia, own.id, { ...body, code: 'mine' })).rejects.toMatchObject({ code });
  await expect(remove(mia, id)).rejects.toMatchObject({ code });
  expect(await change(boss, id, body)).toMatchObject({ id, text: 'changed', shared: true });
  await remove(boss, id);
  expect(await codes(boss)).not.toContain('shipping');
});

test('a code is taken once among the shared and once among one’s own, whatever the capitals', async () => {
  const code = 'name.taken';
  await write(boss, 'Refund', true);
  const own = await write(mia, 'refund', false);
  await write(leo, 'refund', false);
  await expect(write(boss, 'REFUND', true)).rejects.toMatchObject({ code });
  await expect(write(mia, 'Refund', false)).rejects.toMatchObject({ code });
  expect(await change(mia, own.id, { code: 'Refund', text: 'x', shared: false })).toMatchObject({
    text: 'x',
  });
  const made = await Promise.allSettled([write(leo, 'race', false), write(leo, 'race', false)]);
  expect(made.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
});

test('changes are written down and announced', async () => {
  const heard: unknown[] = [];
  const stop = kernel.events.subscribe((event) => heard.push([event.subject, event.objectId]));
  const before = audited.length;
  const { id } = await write(mia, 'count', false);
  await change(mia, id, { code: 'count', text: 'x', shared: false });
  await remove(mia, id);
  stop();
  expect(heard).toEqual(Array(3).fill(['canned-replies', id]));
  expect(audited.slice(before).map((note) => note.action)).toEqual([
    'canned-reply.created',
    'canned-reply.changed',
    'canned-reply.deleted',
  ]);
});

test('another workspace sees, changes and counts none of it', async () => {
  const { id } = await write(boss, 'ours', true);
  const theirs = openDesk(replies.routes, await (await stageShop(kernel)).hire('owner'));
  const code = 'object.not-found';
  expect(await codes(theirs)).toEqual([]);
  await expect(change(theirs, id, { code: 'x', text: 'x' })).rejects.toMatchObject({ code });
  await expect(remove(theirs, id)).rejects.toMatchObject({ code });
});

test('what is used is counted with what became of it, however often the same is told', async () => {
  const { id } = await write(mia, 'effect', false);
  const { id: foreign } = await write(leo, 'foreign', false);
  const ground = await seedGround(kernel);
  const [conversationId, workspaceId] = [newId('cnv'), miaCaller.workspaceId];
  const at = { ...ground, workspaceId, contactId: await contactIn(workspaceId) };
  await conversations.log.append(says(at, conversationId, 'hello'));
  const append = (author: Author, body: EntryBody) =>
    conversations.log.append({ workspaceId, conversationId, decide: () => [{ author, body }] });
  const mine: Author = { kind: 'agent', id: miaCaller.agentId };
  const contact: Author = { kind: 'contact', id: at.contactId };
  const effect = async () => {
    await conversations.reactor.idle();
    const { data } = await mia('listCannedReplies');
    const found = data.find((each) => each.id === id);
    return [found?.timesUsed, found?.conversations, found?.resolved, found?.ratings, found?.ratingAverage];
  };
  await append(mine, { kind: 'message', text: 'Hello', reply: id });
  await append(mine, { kind: 'message', text: 'Hello again', reply: id });
  await append(mine, { kind: 'message', text: 'Not mine', reply: foreign });
  expect(await effect()).toEqual([2, 1, 0, 0, null]);
  await append(mine, { kind: 'closed', reason: 'resolved' });
  await append(contact, { kind: 'rated', score: 2 });
  await append(contact, { kind: 'rated', score: 5 });
  expect(await effect()).toEqual([2, 1, 1, 1, 5]);
  await append(contact, { kind: 'reopened', to: 'bot' });
  expect(await effect()).toEqual([2, 1, 0, 1, 5]);
  expect((await leo('listCannedReplies')).data.find((each) => each.id === foreign)?.timesUsed).toBe(0);
});

test('a team shares what its members see, and nobody else', async () => {
  const teamId = newId('tem');
  await kernel.database.system.run(
    sql`insert into team (id, workspace_id, name) values (${teamId}, ${miaCaller.workspaceId}, 'Returns')`,
  );
  await boss('createCannedReply', { body: { code: 'ofteam', text: 'x', shared: true, teamId } });
  expect(await codes(mia)).not.toContain('ofteam');
  expect(await codes(openDesk(replies.routes, { ...miaCaller, teamIds: [teamId] }))).toContain('ofteam');
  await expect(
    boss('createCannedReply', { body: { code: 'x', text: 'x', shared: true, teamId: newId('tem') } }),
  ).rejects.toMatchObject({ code: 'object.not-found' });
});

test('a CSV comes in whole or not at all, changes what it knows, and goes out as it came in', async () => {
  const bring = (csv: string, dryRun = false) =>
    mia('importCannedReplies', { body: { csv, shared: false, dryRun } });
  const csv = 'code,text,folder\n=sum,=1+1,Odd\n';
  await expect(bring(csv)).rejects.toMatchObject({ code: 'request.invalid' });
  expect((await bring(csv, true)).errors).toHaveLength(1);
  const good = '快捷码;内容;文件夹\n您好;"您好，{{contact.name}}";问候\ncalc;\'=1+1;\n';
  expect(await bring(good, true)).toMatchObject({ created: 2, updated: 0 });
  expect(await codes(mia)).not.toContain('您好');
  expect(await bring(good)).toMatchObject({ created: 2, updated: 0 });
  expect(await bring(good)).toMatchObject({ created: 0, updated: 2 });
  const { data } = await mia('listCannedReplies');
  expect(data.find((each) => each.code === '您好')).toMatchObject({ folder: '问候', mine: true });
  const out = (await mia('exportCannedReplies')).csv;
  expect(out).toContain("'=1+1");
  expect(out).toContain('"您好，{{contact.name}}"'.replaceAll('"', ''));
});

test('a template names exactly its parameters, and one name stands once a language', async () => {
  const draft = {
    name: 'shipped',
    language: 'en',
    text: 'Your order {{order}} is on its way.',
    parameters: [{ name: 'order', example: 'A1' }],
    state: 'approved',
  };
  const made = await boss('createMessageTemplate', { body: draft });
  expect((await mia('listMessageTemplates')).data).toEqual([made]);
  await expect(boss('createMessageTemplate', { body: draft })).rejects.toMatchObject({ code: 'name.taken' });
  await expect(
    boss('createMessageTemplate', { body: { ...draft, name: 'other', parameters: [] } }),
  ).rejects.toMatchObject({ code: 'request.invalid' });
  await expect(mia('createMessageTemplate', { body: draft })).rejects.toMatchObject({
    code: 'right.missing',
  });
});
