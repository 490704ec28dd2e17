import type { EntryBody } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { learntExamples } from './index.ts';
import { agent, bot, closed, type InsightHouse, lost, openInsight, stageInsight } from './testing/index.ts';

let house: InsightHouse;
beforeAll(async () => {
  house = await openInsight();
});
afterAll(() => house.close());
const stand = () => stageInsight(house);

const handOver = (reason: 'lost' | 'asked' | 'rule'): EntryBody => ({
  kind: 'handed-over',
  team: newId('tem'),
  reason,
});

test('what the bot could not answer becomes one gap, however it was asked, and keeps its id while more is asked', async () => {
  const at = await stand();
  await at.talk(['contact', '你们有实体店吗'], [bot, lost]);
  await at.talk(['contact', '请问你们有没有实体店'], [bot, lost]);
  await at.talk(['contact', '可以开公司抬头的发票吗'], [bot, lost]);
  await at.sorted();
  const [first, second] = await at.gaps();
  expect([first?.asked, second?.asked]).toEqual([2, 1]);
  expect(first).toMatchObject({
    label: expect.stringMatching('实体店'),
    languages: ['zh-CN'],
    reasons: { lost: 2 },
  });
  await at.talk(['contact', '你们有实体店吗？'], [bot, lost]);
  await at.sorted();
  expect((await at.gaps())[0]).toMatchObject({ id: first?.id, asked: 3 });
});

test('who looks at what is missing has what waits sorted at once', async () => {
  const at = await stand();
  await at.talk(['contact', '可以刻字吗'], [bot, lost]);
  await expect.poll(at.gaps, { timeout: 20_000 }).toMatchObject([{ label: '可以刻字吗', asked: 1 }]);
});

test('a courtesy or a call for a person is no gap, but the question before it is, once', async () => {
  const at = await stand();
  const id = await at.talk(
    ['contact', '保修多久'],
    [bot, lost],
    ['contact', '转人工'],
    [bot, handOver('asked')],
  );
  await at.talk(['contact', '你好'], [bot, lost]);
  await at.talk(['contact', '转人工'], [bot, handOver('asked')]);
  await at.sorted();
  const gaps = await at.gaps();
  expect(gaps.map(({ label, reasons }) => [label, reasons])).toEqual([['保修多久', { 'handed-over': 1 }]]);
  const examples = await at.ask('getGapExamples', { params: { gapId: gaps[0]?.id } });
  expect(examples.asked).toMatchObject([{ conversation: id, reason: 'handed-over', text: '保修多久' }]);
});

test('an answer that was likely and is refused leaves a gap: the question, not the refusal', async () => {
  const at = await stand();
  const likely: EntryBody = {
    ...{ kind: 'message', text: '您想问的可能是「怎么退货」：签收后 7 天内。' },
    answer: { decision: 'likely', question: at.known, version: 1 },
  };
  await at.talk(['contact', '旧衣回收怎么弄'], [bot, likely], ['contact', '不是这个'], [bot, lost]);
  await at.talk(['contact', '旧衣服回收怎么弄呢'], [bot, likely], ['contact', '好的谢谢']);
  await at.talk(['contact', '旧衣怎么回收'], [bot, likely], ['contact', voted(2)]);
  await at.sorted();
  expect((await at.gaps()).map(({ asked, reasons }) => [asked, reasons])).toEqual([[2, { 'voted-down': 2 }]]);
});
const voted = (seq: number): EntryBody => ({ kind: 'voted', seq, isHelpful: false });

test('desks hear that gaps were sorted, one was dismissed, and a conversation taught something', async () => {
  const at = await stand();
  const heard: string[] = [];
  const stop = house.kernel.events.subscribe(({ subject, workspaceId }) => {
    if (workspaceId === at.workspaceId) heard.push(subject);
  });
  await at.talk(['contact', '能寄到火星吗'], [bot, lost]);
  await at.sorted();
  await expect.poll(() => heard).toEqual(['insight']);
  const [gap] = await at.gaps();
  await at.ask('changeGap', { params: { gapId: gap?.id }, body: { state: 'dismissed' } });
  expect(heard).toEqual(['insight', 'insight']);
  await at.talk(['contact', '能寄到月球吗'], [agent, '暂时不能，只寄国内各省市。'], [agent, closed]);
  expect(heard).toHaveLength(3);
  stop();
});

test('numbers and addresses of a customer never reach the list', async () => {
  const at = await stand();
  await at.talk(['contact', '我的手机号 13800138000 邮箱 lin@example.com 收不到短信'], [bot, lost]);
  await at.sorted();
  const text = JSON.stringify(await at.gaps());
  expect(text).not.toMatch(/13800138000|lin@example/);
  expect(text).toMatch(/收不到短信/);
});

test('one click writes the answer with all wordings, and what it gained is counted', async () => {
  const at = await stand();
  await at.talk(
    ['contact', '你们有实体店吗'],
    [bot, lost],
    [bot, handOver('lost')],
    [agent, '有的，在上海静安区，每天十点到十点。'],
    [agent, closed],
  );
  await at.talk(['contact', '有没有实体店呢'], [bot, lost]);
  await at.sorted();
  const [gap] = await at.gaps();
  const gapId = gap?.id;
  const { wordings, suggestion, locale } = await at.ask('getGapExamples', { params: { gapId } });
  expect([suggestion, locale]).toEqual(['有的，在上海静安区，每天十点到十点。', 'zh-CN']);
  expect(wordings.length).toBeGreaterThanOrEqual(2);
  const body = { locale, questions: wordings, answer: suggestion ?? '', publish: true };
  const { question } = await at.ask('answerGap', { params: { gapId }, body });
  expect(await at.gaps()).toEqual([]);
  const { understanding, candidates } = await house.knowledge.understand(at.workspaceId, '你们有实体店吗');
  expect([understanding.decision, candidates[0]?.question]).toEqual(['sure', question]);
  for (let count = 0; count < 3; count += 1) house.knowledge.countAnswered(question, 'zh-CN');
  await house.knowledge.flushCounts();
  await at.talk(['contact', '有实体店没有'], [bot, lost]);
  await at.sorted();
  expect((await at.gaps('written'))[0]?.written).toMatchObject({
    question,
    isPublished: true,
    askedSince: 4,
    answeredSince: 3,
  });
});

test('a gap may be dismissed and stays so, and may become part of another', async () => {
  const at = await stand();
  await at.talk(['contact', '你们老板是谁'], [bot, lost]);
  await at.talk(['contact', '空调怎么清洗'], [bot, lost]);
  await at.talk(['contact', '电脑蓝屏怎么办'], [bot, lost]);
  await at.sorted();
  const byLabel = async (label: string) => (await at.gaps()).find((gap) => gap.label === label);
  await at.ask('changeGap', {
    params: { gapId: (await byLabel('你们老板是谁'))?.id },
    body: { state: 'dismissed' },
  });
  await at.talk(['contact', '你们老板是谁呀'], [bot, lost]);
  await at.sorted();
  expect((await at.gaps()).map(({ label }) => label).toSorted()).toEqual(
    ['电脑蓝屏怎么办', '空调怎么清洗'].toSorted(),
  );
  const [from, into] = [await byLabel('空调怎么清洗'), await byLabel('电脑蓝屏怎么办')];
  await at.ask('changeGap', { params: { gapId: from?.id }, body: { into: into?.id } });
  expect(await at.gaps()).toMatchObject([{ id: into?.id, asked: 2 }]);
});

test('what the customer meant is learnt from the choice they made, and is no gap', async () => {
  const at = await stand();
  const torn: EntryBody = {
    ...{ kind: 'message', text: '您是想问？', answer: { decision: 'torn' } },
    choices: [{ label: '怎么退货', action: 'say' }],
  };
  const sure: EntryBody = {
    kind: 'message',
    text: '好',
    answer: { decision: 'sure', question: at.known, version: 1, score: 1 },
  };
  await at.talk(['contact', '这个东西我不要了想处理掉'], [bot, torn], ['contact', '怎么退货'], [bot, sure]);
  await at.sorted();
  expect(await at.gaps()).toEqual([]);
  const [lesson] = await at.lessons();
  expect(lesson).toMatchObject({ kind: 'wording', source: 'choice', question: at.known, title: '怎么退货' });
  await at.ask('acceptLesson', {
    params: { lessonId: lesson?.id },
    body: { as: 'training', question: at.known },
  });
  expect(await learntExamples(house.kernel)(at.workspaceId)).toMatchObject([
    { text: '这个东西我不要了想处理掉', question: at.known },
  ]);
});

test('a conversation that a person resolved proposes its answer, masked, and nothing is live before somebody says so', async () => {
  const at = await stand();
  await at.talk(
    ['contact', '礼品卡能用来买预售商品吗，我手机 13800138000'],
    [agent, '可以的，礼品卡可以支付预售商品的尾款，但不能支付定金。'],
    ['contact', '谢谢'],
    [agent, '不客气，祝您生活愉快！'],
    [agent, closed],
  );
  const [lesson, ...others] = await at.lessons();
  expect(others).toEqual([]);
  expect(lesson).toMatchObject({
    kind: 'answer',
    source: 'agent',
    answer: expect.stringMatching('尾款'),
    state: 'open',
  });
  expect(lesson?.asked).not.toMatch(/13800138000/);
  expect(
    (await house.knowledge.understand(at.workspaceId, '礼品卡能用来买预售商品吗')).understanding.decision,
  ).not.toBe('sure');
  const body = {
    as: 'question',
    locale: 'zh-CN',
    questions: ['礼品卡能买预售商品吗'],
    answer: lesson?.answer,
  };
  const accepted = await at.ask('acceptLesson', { params: { lessonId: lesson?.id }, body });
  expect(accepted).toMatchObject({ state: 'drafted', decidedAt: expect.any(String) });
  expect(
    (await house.knowledge.understand(at.workspaceId, '礼品卡能买预售商品吗')).understanding.decision,
  ).not.toBe('sure');
  await expect(at.ask('acceptLesson', { params: { lessonId: lesson?.id }, body })).rejects.toMatchObject({
    code: 'object.changed',
  });
  expect(house.notes).toContainEqual(
    expect.objectContaining({ action: 'lesson.accepted', actor: at.caller.agentId }),
  );
});

test('what the knowledge has already becomes another way to ask it', async () => {
  const at = await stand();
  await at.talk(
    ['contact', '怎么退货呢，流程是什么样的'],
    [agent, '签收后 7 天内在订单页点“申请退货”就可以了。'],
    [agent, closed],
  );
  const [lesson] = await at.lessons();
  expect(lesson).toMatchObject({ kind: 'wording', question: at.known });
  const body = { as: 'similar', question: at.known, locale: 'zh-CN', questions: [lesson?.asked] };
  await at.ask('acceptLesson', { params: { lessonId: lesson?.id }, body });
  expect(
    (await house.knowledge.getQuestion(at.workspaceId, at.known)).wordings['zh-CN']?.questions,
  ).toContain(lesson?.asked);
});

test('an unhappy customer teaches nothing, and what only the bot answered is missed', async () => {
  const at = await stand();
  const rated: EntryBody = { kind: 'rated', score: 1 };
  await at.talk(
    ['contact', '怎么给宠物办登机'],
    [agent, '请您带好宠物的检疫证明去柜台办理。'],
    [agent, closed],
    ['contact', rated],
  );
  expect(await at.lessons()).toEqual([]);
  const sure: EntryBody = {
    kind: 'message',
    text: '七天',
    answer: { decision: 'sure', question: at.known, version: 1, score: 0.8 },
  };
  await at.talk(['contact', '鞋穿过了还能退吗'], [bot, sure], ['contact', rated]);
  await at.sorted();
  expect((await at.gaps()).map(({ label, reasons }) => [label, reasons])).toEqual([
    ['鞋穿过了还能退吗', { 'voted-down': 1 }],
  ]);
});

test('a promise to look is no answer, nor is a mere yes', async () => {
  const at = await stand();
  await at.talk(['contact', '我再试穿看看，需要的话再来'], [agent, '好的，随时欢迎。'], [agent, closed]);
  await at.talk(['contact', '我的快递在哪里呢'], [agent, '好的，请您稍等，我帮您查一下'], [agent, closed]);
  expect(await at.lessons()).toEqual([]);
});

test('many lessons are judged at once, and what is rejected stays away', async () => {
  const at = await stand();
  for (const [question, answer] of [
    ['会员日是哪一天', '会员日是每月 18 号，全场九折。'],
    ['积分什么时候到期', '积分在第二年年底统一到期清零。'],
  ])
    await at.talk(['contact', question ?? ''], [agent, answer ?? ''], [agent, closed]);
  const [first, second] = await at.lessons();
  await at.ask('judgeLessons', { body: { lessons: [first?.id], verdict: 'rejected' } });
  expect(
    await at.ask('judgeLessons', { body: { lessons: [first?.id, second?.id], verdict: 'accepted' } }),
  ).toEqual({ judged: 1 });
  await at.talk(['contact', first?.asked ?? ''], [agent, first?.answer ?? ''], [agent, closed]);
  expect(await at.lessons()).toEqual([]);
  expect((await at.lessons('drafted')).map(({ id }) => id)).toEqual([second?.id]);
});

test('a thumb up teaches another way to ask, a thumb down is missed and counts against the answer, and the last of several counts', async () => {
  const at = await stand();
  const sure: EntryBody = {
    ...{ kind: 'message', text: '七天' },
    answer: { decision: 'sure', question: at.known, version: 1, score: 0.8 },
  };
  const vote = (isHelpful: boolean): EntryBody => ({ kind: 'voted', seq: 2, isHelpful });
  await at.talk(['contact', '这个不合适想给你们寄回去'], [bot, sure], ['contact', vote(true)]);
  expect(await at.lessons()).toMatchObject([
    { kind: 'wording', source: 'vote', question: at.known, times: 1 },
  ]);
  await at.talk(
    ['contact', '穿过的鞋还收吗'],
    [bot, sure],
    ['contact', vote(true)],
    ['contact', vote(false)],
  );
  await at.sorted();
  expect((await at.gaps()).map(({ label, reasons }) => [label, reasons])).toEqual([
    ['穿过的鞋还收吗', { 'voted-down': 1 }],
  ]);
  await at.talk(['contact', '洗过的衣服能退吗'], [bot, sure], ['contact', vote(false)]);
  expect((await at.ask('getKnowledgeHealth')).lowRated).toMatchObject([{ question: at.known, count: 2 }]);
});

test('a vote on what is no answer of the bot counts for nothing', async () => {
  const at = await stand();
  await at.talk(
    ['contact', '你们有实体店吗'],
    [agent, '有的'],
    ['contact', { kind: 'voted', seq: 2, isHelpful: false }],
  );
  await at.talk(['contact', '你们有实体店吗'], ['contact', { kind: 'voted', seq: 1, isHelpful: false }]);
  expect(await at.gaps()).toEqual([]);
  expect(await at.lessons()).toEqual([]);
});

test('who gives a gap to a known question corrects the bot, and that teaches the next model', async () => {
  const at = await stand();
  for (const text of ['东西不想要了怎么弄', '东西不想要了怎么办呢'])
    await at.talk(['contact', text], [bot, lost]);
  await at.sorted();
  const [gap] = await at.gaps();
  const body = { question: at.known, locale: 'zh-CN', questions: ['东西不想要了怎么弄'], publish: true };
  await at.ask('answerGap', { params: { gapId: gap?.id }, body });
  const { wordings } = await house.knowledge.getQuestion(at.workspaceId, at.known);
  expect(wordings['zh-CN']?.questions).toContain('东西不想要了怎么弄');
  expect(await at.lessons()).toMatchObject([
    { source: 'correction', asked: '东西不想要了怎么办呢', question: at.known, weight: 3 },
  ]);
});

test('what a gap gained that was given to a known question is what was asked like it, not all that question answers', async () => {
  const at = await stand();
  await at.talk(['contact', '东西不想要了怎么弄'], [bot, lost]);
  await at.sorted();
  const [gap] = await at.gaps();
  const body = { question: at.known, locale: 'zh-CN', questions: ['东西不想要了怎么弄'], publish: true };
  await at.ask('answerGap', { params: { gapId: gap?.id }, body });
  for (const said of ['怎么退货', '退货流程是什么', '东西不想要了怎么弄啊', '东西不想要了怎么弄']) {
    house.knowledge.countAnswered(at.known, 'zh-CN');
    house.knowledge.noteAsked(at.known, said);
  }
  await house.knowledge.flushCounts();
  const written = async () => (await at.gaps('written'))[0]?.written;
  await expect.poll(async () => (await written())?.answeredSince).toBe(2);
  expect(await written()).toMatchObject({ askedSince: 2 });
});

test('the trend of a gap is told day by day, and week by week of a long period', async () => {
  const at = await stand();
  for (const text of ['你们有实体店吗', '请问你们有没有实体店', '你们有实体店吗？'])
    await at.talk(['contact', text], [bot, lost]);
  await at.sorted();
  const { system } = house.kernel.database;
  await system.run(
    sql`update missed_question set at = at - interval '3 days' where text = '你们有实体店吗' and workspace_id = ${at.workspaceId}`,
  );
  const trend = async (days: number) => (await at.ask('listGaps', { query: { days } })).data[0]?.trend;
  expect(await trend(7)).toEqual({ days: 1, asked: [0, 0, 0, 1, 0, 0, 2] });
  const long = await trend(90);
  expect([long?.days, long?.asked.length, long?.asked.at(-1)]).toEqual([7, 13, 3]);
});

test('what happened while nobody listened is heard later, once', async () => {
  const at = await stand();
  const lines = [
    ['contact', '你们有实体店吗'],
    [bot, handOver('asked')],
    [agent, '有的，在上海静安区，每天十点到十点。'],
    [agent, closed],
  ] as const;
  await at.talk(...lines.map(([by, body]) => [by, body] as [typeof by, typeof body]));
  const { system } = house.kernel.database;
  await system.run(sql`delete from missed_question where workspace_id = ${at.workspaceId}`);
  await system.run(sql`delete from lesson where workspace_id = ${at.workspaceId}`);
  for (let time = 0; time < 2; time += 1) await house.insight.hearHistory(at.workspaceId);
  await at.sorted();
  expect((await at.gaps()).map(({ label, asked }) => [label, asked])).toEqual([['你们有实体店吗', 1]]);
  expect(await at.lessons()).toMatchObject([{ asked: '你们有实体店吗', times: 1 }]);
});

test('a customer who asks for a person themselves has a question that is missed, if they had one', async () => {
  const at = await stand();
  await at.talk(['contact', '订单能合并发货吗'], ['contact', handOver('asked')]);
  await at.talk(['contact', '转人工'], ['contact', handOver('asked')]);
  await at.sorted();
  expect((await at.gaps()).map(({ label, reasons }) => [label, reasons])).toEqual([
    ['订单能合并发货吗', { 'handed-over': 1 }],
  ]);
});
