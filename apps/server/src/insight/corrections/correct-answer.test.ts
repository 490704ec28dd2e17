import type { EntryBody, FlowId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { bot, type InsightHouse, lost, openInsight, stageInsight } from '../testing/index.ts';

let house: InsightHouse;
beforeAll(async () => {
  house = await openInsight();
});
afterAll(() => house.close());
const stand = async () => {
  const at = await stageInsight(house);
  const correct = (body: object) => at.ask('correctAnswer', { body });
  return { ...at, correct };
};
const wrong: EntryBody = { kind: 'message', text: '满 99 元包邮', answer: { decision: 'sure' } };

/** A case that customers meet. */
async function install(workspaceId: Awaited<ReturnType<typeof stand>>['workspaceId']): Promise<FlowId> {
  await house.flows.install(workspaceId, {
    name: 'cancel',
    definition: {
      ...{ title: { 'zh-CN': '取消订单' }, phrases: { 'zh-CN': ['取消订单'] }, names: [], slots: [] },
      ...{ start: 'end', nodes: [{ key: 'end', kind: 'end' }] },
    },
  });
  const [flow] = await house.flows.list(workspaceId);
  if (!flow) throw new Error('no flow');
  return flow.id;
}

test('what was meant becomes a lesson that counts three times, with the way back to the words; the gap of it is closed', async () => {
  const at = await stand();
  const id = await at.talk(['contact', '东西不想要了，我的手机 13800138000'], [bot, lost]);
  await at.correct({ conversation: id, seq: 2, question: at.known });
  await at.sorted();
  expect(await at.lessons()).toMatchObject([
    {
      ...{ kind: 'wording', source: 'correction', asked: '东西不想要了，我的手机 ***', weight: 3, times: 1 },
      ...{ question: at.known, flow: null, title: '怎么退货', conversation: id, seq: 1 },
    },
  ]);
  expect(await at.gaps()).toEqual([]);
  expect(house.notes.at(-1)).toMatchObject({ action: 'answer.corrected', actor: at.caller.agentId });
});

test('said again of the same words it counts once and says so, also where others said it; once it was judged, how', async () => {
  const at = await stand();
  const said = async () => {
    const id = await at.talk(['contact', '东西不想要了'], [bot, lost]);
    const correct = () => at.correct({ conversation: id, seq: 2, question: at.known });
    expect(await correct()).toEqual({ outcome: 'kept', state: 'open' });
    return correct;
  };
  const again = [await said(), await said()];
  for (const correct of again) expect(await correct()).toEqual({ outcome: 'known', state: 'open' });
  const [lesson, ...others] = await at.lessons();
  expect([lesson?.times, lesson?.weight, others]).toEqual([2, 6, []]);
  await at.ask('judgeLessons', { body: { lessons: [lesson?.id], verdict: 'rejected' } });
  expect(await again[0]?.()).toEqual({ outcome: 'known', state: 'rejected' });
});

test('who means something else after all replaces what they said of these words; what others said of theirs stays', async () => {
  const at = await stand();
  const flow = await install(at.workspaceId);
  const other = await at.talk(['contact', '那单我不要了'], [bot, wrong]);
  const id = await at.talk(['contact', '那单我不要了'], [bot, wrong]);
  await at.correct({ conversation: other, seq: 2, question: at.known });
  await at.correct({ conversation: id, seq: 2, question: at.known });
  expect(await at.correct({ conversation: id, seq: 2, flow })).toEqual({
    outcome: 'replaced',
    state: 'open',
  });
  const shown = async () => (await at.lessons()).map(({ title, times, weight }) => [title, times, weight]);
  expect((await shown()).toSorted()).toEqual([
    ['取消订单', 1, 3],
    ['怎么退货', 1, 3],
  ]);
  expect(await at.correct({ conversation: id, seq: 2 })).toEqual({ outcome: 'replaced', state: null });
  await at.sorted();
  expect(await shown()).toEqual([['怎么退货', 1, 3]]);
  expect(await at.gaps()).toMatchObject([{ label: '那单我不要了', reasons: { corrected: 1 } }]);
  expect(await at.correct({ conversation: id, seq: 2 })).toEqual({ outcome: 'known', state: null });
  expect(await at.correct({ conversation: id, seq: 2, flow })).toEqual({
    outcome: 'replaced',
    state: 'open',
  });
  expect(await at.gaps()).toEqual([]);
});

test('nothing can be missing where the customer asked nothing', async () => {
  const at = await stand();
  const id = await at.talk(
    ['contact', '好的谢谢'],
    [bot, wrong],
    ['contact', '订单 SP20260001'],
    [bot, wrong],
  );
  for (const seq of [2, 4])
    await expect(at.correct({ conversation: id, seq })).rejects.toMatchObject({ code: 'request.invalid' });
  expect(await at.gaps()).toEqual([]);
});

test('a case that was meant gets the words as a phrase once the lesson is accepted, and customers meet it once that is published', async () => {
  const at = await stand();
  const flow = await install(at.workspaceId);
  const id = await at.talk(
    ['contact', '那单我不要了'],
    [bot, wrong],
    ['contact', '帮我撤了吧'],
    [bot, wrong],
  );
  await at.correct({ conversation: id, seq: 2, flow });
  await at.correct({ conversation: id, seq: 4, flow });
  const lessons = await at.lessons();
  expect(lessons.map(({ asked, title, question }) => [asked, title, question]).toSorted()).toEqual([
    ['帮我撤了吧', '取消订单', null],
    ['那单我不要了', '取消订单', null],
  ]);
  const [first, second] = lessons;
  if (!first || !second) throw new Error('no lessons');
  const phrases = [first.asked];
  const accepted = await at.ask('acceptLesson', {
    params: { lessonId: first.id },
    body: { as: 'phrase', flow, locale: 'zh-CN', phrases },
  });
  expect(accepted).toMatchObject({ state: 'drafted', flow });
  await at.ask('judgeLessons', { body: { lessons: [second.id], verdict: 'accepted' } });
  const rows = await house.kernel.database.system.rows<{ phrases: object; live: number; version: number }>(
    sql`select definition -> 'phrases' as phrases, published_version as live, version from flow where id = ${flow}`,
  );
  expect(rows).toEqual([
    { phrases: { 'zh-CN': ['取消订单', first.asked, second.asked] }, live: 1, version: 3 },
  ]);
  expect((await house.flows.list(at.workspaceId))[0]?.definition.phrases).toEqual({ 'zh-CN': ['取消订单'] });
});

test('where nothing answers it, it is a gap', async () => {
  const at = await stand();
  const id = await at.talk(['contact', '你们有实体店吗'], [bot, wrong]);
  await at.correct({ conversation: id, seq: 2 });
  await at.sorted();
  expect(await at.lessons()).toEqual([]);
  expect(await at.gaps()).toMatchObject([{ label: '你们有实体店吗', reasons: { corrected: 1 } }]);
});

test('only what the bot said can be wrong, and nothing of another workspace can be meant', async () => {
  const [at, other] = [await stand(), await stand()];
  const id = await at.talk([bot, wrong], ['contact', '你们有实体店吗'], [bot, wrong]);
  const said = { conversation: id, seq: 3 };
  for (const body of [
    { ...said, seq: 2, question: at.known },
    { ...said, seq: 99, question: at.known },
    { ...said, question: other.known },
    { ...said, flow: newId('flw') },
    { ...said, conversation: newId('cnv'), question: at.known },
  ])
    await expect(at.correct(body)).rejects.toMatchObject({ code: 'object.not-found' });
  await expect(other.correct({ ...said, question: other.known })).rejects.toMatchObject({
    code: 'object.not-found',
  });
  await expect(at.correct({ ...said, seq: 1, question: at.known })).rejects.toMatchObject({
    code: 'request.invalid',
  });
  expect(await at.lessons()).toEqual([]);
});
