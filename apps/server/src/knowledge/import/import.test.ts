import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { type Desk, openDesk, type Shop, stageShop } from '../testing/index.ts';

let kernel: TestKernel;
let knowledge: Knowledge;
const audited: Record<string, unknown>[] = [];
beforeAll(async () => {
  kernel = await testKernel();
  knowledge = createKnowledge(kernel, { writeAudit: async (_tx, note) => void audited.push({ ...note }) });
});
afterAll(() => kernel.close());

interface Stand extends Shop {
  desk: Desk;
  bring(csv: string, dryRun?: boolean): ReturnType<typeof importOf>;
}
const importOf = (desk: Desk, csv: string, dryRun: boolean) =>
  desk('importQuestions', { body: { csv, dryRun } });
async function stand(locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<Stand> {
  const shop = await stageShop(kernel, locale);
  const desk = openDesk(knowledge.routes, await shop.hire('supervisor', 'Mia'));
  return { ...shop, desk, bring: (csv, dryRun = false) => importOf(desk, csv, dryRun) };
}
const questions = async ({ desk }: Stand) => (await desk('listQuestions', { query: { limit: 200 } })).data;
const header = 'category,language,question,similar,answer';

test('a file of a Chinese spreadsheet comes in: byte order mark, Chinese header, quoted line breaks, both separators', async () => {
  const at = await stand();
  const csv = [
    '\ufeff分类,语言,问题,相似问题,答案',
    '退货,中文,怎么退货,"我想退货|退货流程\n怎么退|我想退货","第一行\r\n第二行，说""好"""',
    ',,,,',
    '',
    '退货,en,How to return,how do I send it back,In your orders.',
  ].join('\r\n');
  expect(await at.bring(csv)).toEqual({ created: 2, updated: 0, errors: [], dryRun: false });
  const made = await questions(at);
  expect(made.find((each) => each.wordings['zh-CN'])).toMatchObject({
    ...{ category: '退货', status: 'published', version: 1, updatedBy: 'Mia' },
    wordings: {
      'zh-CN': {
        questions: ['怎么退货', '我想退货', '退货流程', '怎么退'],
        answer: '第一行\r\n第二行，说"好"',
      },
    },
  });
  expect((await at.desk('tryQuestion', { body: { text: 'how do I send it back' } })).answer).toBe(
    'In your orders.',
  );
});

test('the same file again changes nothing, and a changed one changes instead of doubling', async () => {
  const at = await stand();
  const file = (answer: string) =>
    `${header}\n退货,zh-CN,怎么退货？,,${answer}\n发票,zh-CN,怎么开发票,,在订单页\n`;
  expect(await at.bring(file('一'))).toMatchObject({ created: 2, updated: 0 });
  expect(await at.bring(file('一'))).toMatchObject({ created: 0, updated: 0 });
  expect((await questions(at)).map((each) => each.version)).toEqual([1, 1]);
  expect(await at.bring(file('二'))).toMatchObject({ created: 0, updated: 1 });
  const versions = Object.fromEntries(
    (await questions(at)).map((each) => [each.wordings['zh-CN']?.answer, each.version]),
  );
  expect(versions).toEqual({ 二: 2, 在订单页: 1 });
  const kept = await kernel.database.system.rows(
    sql`select from question_version where workspace_id = ${at.workspaceId}`,
  );
  expect(kept).toHaveLength(3);
});

test('one wrong row stops them all, and every wrong row is told by its number', async () => {
  const at = await stand();
  const csv = [
    header,
    '退货,zh-CN,怎么退货,,在订单页',
    '退货,zh-CN,,,没有问题',
    '退货,zh-CN,没有答案,,',
    '退货,fr,Comment,,Voilà',
    `${'长'.repeat(61)},zh-CN,类别太长,,x`,
    `退货,zh-CN,${'长'.repeat(301)},,x`,
    `退货,zh-CN,相似太长,${'长'.repeat(301)},x`,
    '退货,zh-CN,"怎么退货",,又一次',
    '退货,zh-CN,好的,,好的',
  ].join('\n');
  const expected = [
    [3, /question/],
    [4, /answer/],
    [5, /language “fr”/],
    [6, /category/],
    [7, /question/],
    [8, /similar/],
    [9, /same question as in row 2/],
  ].map(([row, problem]) => ({ row, problem: expect.stringMatching(problem as RegExp) }));
  expect(await at.bring(csv, true)).toEqual({ created: 0, updated: 0, errors: expected, dryRun: true });
  await expect(at.bring(csv)).rejects.toMatchObject({
    code: 'knowledge.invalid-rows',
    more: { errors: Object.fromEntries(expected.map(({ row, problem }) => [String(row), problem])) },
  });
  expect(await questions(at)).toEqual([]);
});

test('a row that the store refuses stops them all too', async () => {
  const at = await stand();
  const csv = `${header}\na,en,fine,,fine\na,en,spoilt,,nul \u0000 inside\n`;
  await expect(at.bring(csv)).rejects.toMatchObject({ code: 'request.invalid' });
  expect(await questions(at)).toEqual([]);
});

test('a dry run counts and writes nothing', async () => {
  const at = await stand();
  await at.bring(`${header}\na,en,known,,x\n`);
  expect(await at.bring(`${header}\na,en,known,,y\nb,en,new,,z\n`, true)).toEqual({
    ...{ created: 1, updated: 1 },
    ...{ errors: [], dryRun: true },
  });
  expect(await questions(at)).toHaveLength(1);
});

test.each([
  ['a column that is missing', 'question,similar\na,b', 1, /answer is missing/],
  ['a column nobody knows', 'question,similiar,answer\na,b,c', 1, /unknown column “similiar”/],
  ['a column that is there twice', 'question,问题,answer\na,b,c', 1, /question is there twice/],
  ['a quotation mark that is not closed', `${header}\na,en,b,,c\na,en,"d,,e`, 3, /quotation mark/],
  ['a quotation mark in the middle', `${header}\na,en,b "c",,d`, 2, /quotation mark/],
])('%s is told', async (_, csv, row, problem) => {
  const { errors } = await (await stand()).bring(csv, true);
  expect(errors).toEqual([{ row, problem: expect.stringMatching(problem) }]);
});

test('columns may stand in any order, with semicolons or tabs between, and most may be missing', async () => {
  const at = await stand('en');
  expect(await at.bring('Answer;Question\nFree from 99, else 8.;What is the shipping fee')).toMatchObject({
    created: 1,
  });
  expect(
    await at.bring('answer\tquestion\n在订单页\t怎么开发票\n日本へは68元\t送料はいくら\nx\t123'),
  ).toMatchObject({
    created: 3,
  });
  const languages = (await questions(at)).map((each) => Object.keys(each.wordings).join());
  expect(languages.toSorted()).toEqual(['en', 'en', 'ja', 'zh-CN']);
});

test('rows with the same key are one topic in several languages, also over several files', async () => {
  const at = await stand();
  const head = 'key,language,question,answer';
  await at.bring(`${head}\nreturn,zh-CN,怎么退货,在订单页\nreturn,en,How to return,In your orders`);
  await at.bring(`${head}\nreturn,ja,返品方法,注文ページで`);
  const made = await questions(at);
  expect(made).toHaveLength(1);
  expect(Object.keys(made[0]?.wordings ?? {}).toSorted()).toEqual(['en', 'ja', 'zh-CN']);
});

test('more than 5,000 rows are refused, and 5,000 come in', async () => {
  const at = await stand();
  const rows = (count: number) => Array.from({ length: count }, (_, n) => `a,en,q ${n},,x`).join('\n');
  expect((await at.bring(`${header}\n${rows(5_001)}`, true)).errors).toEqual([
    { row: 5_002, problem: expect.stringMatching(/more than 5000 rows/) },
  ]);
  expect(await at.bring(`${header}\n${rows(5_000)}`, true)).toMatchObject({ created: 5_000, errors: [] });
});

test('reading a large file lets others have their turn all the while', async () => {
  const at = await stand();
  await at.bring(`${header}\na,en,one,,x\n`);
  let turns = 0;
  let isReading = true;
  const tick = () => {
    turns += 1;
    if (isReading) setImmediate(tick);
  };
  setImmediate(tick);
  const row = `a,en,"${'x'.repeat(200)}",,"${'y'.repeat(900)}"`;
  // With a wrong row nothing but the reading takes time.
  const csv = [header, ...Array.from({ length: 4_000 }, (_, n) => row.replace('x', `x${n} `)), ',,,,x'].join(
    '\n',
  );
  const { errors } = await at.bring(csv, true);
  isReading = false;
  expect(errors).toMatchObject([{ row: 4_002 }]);
  expect(turns).toBeGreaterThan(50);
});

test('an import is one line of the audit and one announcement; one that changes nothing is none', async () => {
  const at = await stand();
  const heard: unknown[] = [];
  const stop = kernel.events.subscribe((event) => heard.push([event.subject, event.objectId]));
  const before = audited.length;
  const csv = `${header}\na,en,one,,x\na,en,two,,x\n`;
  await at.bring(csv);
  await at.bring(csv);
  stop();
  expect(heard).toEqual([['knowledge', undefined]]);
  expect(audited.slice(before)).toMatchObject([
    { action: 'questions.imported', object: at.workspaceId, detail: { created: 2, updated: 0 } },
  ]);
});

test('topics given by the program lead on to each other by their keys, and keep who wrote them', async () => {
  const at = await stand();
  const topic = (key: string, related: string[]) => ({
    ...{ key, category: 'a', related },
    wordings: { en: { questions: [key], answer: key } },
  });
  const topics = [topic('one', ['two', 'one', 'lost']), topic('two', ['one'])];
  expect(await knowledge.importQuestions(at.workspaceId, '云杉管理员', topics)).toEqual({
    created: 2,
    updated: 0,
  });
  const made = await questions(at);
  const [one, two] = ['one', 'two'].map((key) => made.find((each) => each.wordings.en?.answer === key));
  expect(one).toMatchObject({ updatedBy: '云杉管理员', related: [two?.id] });
  expect(two?.related).toEqual([one?.id]);
});

test('many who import the same file at once do not double it', async () => {
  const at = await stand();
  const csv = `${header}\na,en,one,,x\na,en,two,,x\n`;
  await Promise.all(Array.from({ length: 6 }, () => questions(at)));
  const reports = await Promise.all(Array.from({ length: 6 }, () => at.bring(csv)));
  expect(reports.map((report) => report.created).toSorted()).toEqual([0, 0, 0, 0, 0, 2]);
  expect(await questions(at)).toHaveLength(2);
});
