import type { CannedReplyId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { type Desk, openDesk, stageShop } from '../testing/index.ts';

let kernel: TestKernel;
let knowledge: Knowledge;
let mia: Desk;
let leo: Desk;
let boss: Desk;
const audited: Record<string, unknown>[] = [];
beforeAll(async () => {
  kernel = await testKernel();
  knowledge = createKnowledge(kernel, { writeAudit: async (_tx, note) => void audited.push({ ...note }) });
  const shop = await stageShop(kernel);
  const callers = [await shop.hire('agent'), await shop.hire('agent'), await shop.hire('supervisor')];
  [mia, leo, boss] = callers.map((caller) => openDesk(knowledge.routes, caller)) as [Desk, Desk, Desk];
});
afterAll(() => kernel.close());

const write = (desk: Desk, code: string, shared: boolean, text = 'Hello') =>
  desk('createCannedReply', { body: { code, text, shared } });
const change = (desk: Desk, cannedReplyId: CannedReplyId, body: object) =>
  desk('changeCannedReply', { params: { cannedReplyId }, body });
const remove = (desk: Desk, cannedReplyId: CannedReplyId) =>
  desk('deleteCannedReply', { params: { cannedReplyId } });
const use = (desk: Desk, cannedReplyId: CannedReplyId) =>
  desk('useCannedReply', { params: { cannedReplyId } });
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
    await expect(use(other, id)).rejects.toMatchObject({ code });
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

test('uses are counted without telling anybody; changes are written down and announced', async () => {
  const heard: unknown[] = [];
  const stop = kernel.events.subscribe((event) => heard.push([event.subject, event.objectId]));
  const before = audited.length;
  const { id } = await write(mia, 'count', false);
  await Promise.all([use(mia, id), use(mia, id)]);
  const { data } = await mia('listCannedReplies');
  expect(data.find((each) => each.id === id)?.timesUsed).toBe(2);
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
  const theirs = openDesk(knowledge.routes, await (await stageShop(kernel)).hire('owner'));
  const code = 'object.not-found';
  expect(await codes(theirs)).toEqual([]);
  await expect(change(theirs, id, { code: 'x', text: 'x' })).rejects.toMatchObject({ code });
  await expect(remove(theirs, id)).rejects.toMatchObject({ code });
  await expect(use(theirs, id)).rejects.toMatchObject({ code });
});
