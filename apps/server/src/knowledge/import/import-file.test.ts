import { Readable } from 'node:stream';
import { type KnowledgeImport, knowledgeEndpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller, RequestFacts } from '../../kernel/route.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../index.ts';
import { type Desk, openDesk, stageShop } from '../testing/index.ts';

let kernel: TestKernel;
let knowledge: Knowledge;
/** Files whose first way in tests of the bot hold back. */
const holds = new Set(['held.csv']);
beforeAll(async () => {
  kernel = await testKernel();
  knowledge = createKnowledge(kernel, {
    writeAudit: async () => {},
    beforePublish: async (_editor, { about }) => {
      if (holds.delete(about))
        throw new Refusal('regression.failed', { detail: '1 of 1 tests', errors: { run: 'rgr_1' } });
    },
  });
  await kernel.jobs.start();
});
afterAll(() => kernel.close());

interface Stand {
  caller: AgentCaller;
  desk: Desk;
  upload(name: string, content: string | Buffer): Promise<KnowledgeImport>;
  /** Uploads, and waits until it is read. */
  read(name: string, content: string | Buffer): Promise<KnowledgeImport>;
  bring(name: string, content: string | Buffer): Promise<KnowledgeImport>;
  until(id: KnowledgeImport['id'], states: readonly string[]): Promise<KnowledgeImport>;
}
async function stand(): Promise<Stand> {
  const shop = await stageShop(kernel);
  const caller = await shop.hire('supervisor', 'Mia');
  const desk = openDesk(knowledge.routes, caller);
  const upload: Stand['upload'] = async (name, content) => {
    const route = knowledge.routes.find((each) => each.endpoint === knowledgeEndpoints.startImport);
    const file = async () => ({ name, type: '', stream: Readable.from([Buffer.from(content)]) });
    const asked = { params: { workspaceId: caller.workspaceId }, query: undefined, body: undefined };
    return (await route?.handle(asked, caller, { file } as unknown as RequestFacts)) as KnowledgeImport;
  };
  const until: Stand['until'] = async (id, states) => {
    const get = () => desk('getImport', { params: { importId: id } });
    await expect
      .poll(async () => (await get()).state, { timeout: 20_000 })
      .toMatch(new RegExp(states.join('|')));
    return get();
  };
  const read: Stand['read'] = async (name, content) =>
    until((await upload(name, content)).id, ['ready', 'refused']);
  const bring: Stand['bring'] = async (name, content) => {
    const { id, state, problem } = await read(name, content);
    if (state !== 'ready') throw new Error(`${problem}`);
    await desk('applyImport', { params: { importId: id }, body: {} });
    return until(id, ['done', 'refused']);
  };
  return { caller, desk, upload, read, bring, until };
}
const questions = async ({ desk }: Stand) => (await desk('listQuestions', { query: { limit: 200 } })).data;
const exported = async ({ desk }: Stand, format: 'csv' | 'xlsx' | 'json') => {
  const { name, content } = await desk('exportQuestions', { query: { format } });
  return { name, bytes: Buffer.from(content, 'base64') };
};

test('a file is read first, and only then brought in, once', async () => {
  const at = await stand();
  const begun = await at.upload('a.csv', 'question,answer\n怎么退货,在订单页\n怎么换货,在订单页\n');
  expect(begun).toMatchObject({ state: 'reading', name: 'a.csv' });
  const params = { importId: begun.id };
  const ready = await at.until(begun.id, ['ready']);
  expect(ready).toMatchObject({ topics: 2, created: 2, updated: 0, errors: [], problem: null });
  expect(await questions(at)).toEqual([]);
  const applied = await Promise.allSettled([1, 2].map(() => at.desk('applyImport', { params, body: {} })));
  expect(applied.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  expect(await at.until(begun.id, ['done'])).toMatchObject({ created: 2 });
  expect(await questions(at)).toMatchObject([{ updatedBy: 'Mia', status: 'published' }, {}]);
  await expect(at.desk('applyImport', { params, body: {} })).rejects.toMatchObject({
    code: 'knowledge.import-not-ready',
  });
  await at.desk('dropImport', { params });
  await expect(at.desk('getImport', { params })).rejects.toMatchObject({ code: 'object.not-found' });
  expect(await questions(at)).toHaveLength(2);
});

test('a wrong row refuses the whole file and is told; so is a file that is none', async () => {
  const at = await stand();
  expect(await at.read('a.csv', 'question,answer\n怎么退货,\n怎么换货,在订单页\n')).toMatchObject({
    ...{ state: 'refused', created: 0, why: { code: 'wrong-rows' } },
    errors: [
      { row: 2, problem: expect.stringMatching(/^the answer/), why: { code: 'answer', detail: '4000' } },
    ],
  });
  expect(await at.read('a.csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
    ...{ state: 'refused', problem: expect.stringMatching(/^The file is damaged/), errors: [] },
    why: { code: 'damaged' },
  });
  expect(await at.read('a.json', '{"questions":[{"key":"a","wordings":{}}]}')).toMatchObject({
    ...{
      state: 'refused',
      errors: [{ row: 1, why: { code: 'field', detail: expect.stringContaining('language') } }],
    },
  });
  const [refused] = [await at.read('a.csv', 'question,answer\n')];
  expect(refused).toMatchObject({ state: 'refused', problem: expect.stringContaining('no questions') });
  await expect(at.desk('applyImport', { params: { importId: refused.id }, body: {} })).rejects.toMatchObject({
    code: 'knowledge.import-not-ready',
  });
  expect(await questions(at)).toEqual([]);
});

test('a file that is too large is refused at the door, and an empty one', async () => {
  const at = await stand();
  await expect(at.upload('a.csv', Buffer.alloc(10 * 1024 * 1024 + 1, 'a'))).rejects.toMatchObject({
    code: 'file.too-large',
  });
  await expect(at.upload('a.csv', '')).rejects.toMatchObject({ code: 'request.invalid' });
});

test('an import that was cut off is taken up again where it stood, and comes in once', async () => {
  const at = await stand();
  const { id } = await at.read('a.csv', 'question,answer\n怎么退货,在订单页\n');
  const { workspaceId } = at.caller;
  // As a process leaves it that dies after the word and before the work.
  await kernel.database.system.run(sql`update knowledge_import set state = 'bringing' where id = ${id}`);
  for (let time = 0; time < 2; time++)
    await kernel.jobs.add(kernel.database.system, {
      kind: 'bring-import',
      workspaceId,
      payload: { workspaceId, importId: id },
      key: `again ${time}`,
    });
  kernel.jobs.nudge();
  expect(await at.until(id, ['done'])).toMatchObject({ created: 1, updated: 0 });
  expect(await questions(at)).toHaveLength(1);
});

test('nobody else sees an import, neither a colleague who only answers nor another workspace', async () => {
  const at = await stand();
  const { id } = await at.read('a.csv', 'question,answer\nq,a\n');
  const other = await stand();
  for (const name of ['getImport', 'dropImport'] as const)
    await expect(other.desk(name, { params: { importId: id } })).rejects.toMatchObject({
      code: 'object.not-found',
    });
  await expect(other.desk('applyImport', { params: { importId: id }, body: {} })).rejects.toMatchObject({
    code: 'object.not-found',
  });
});

const rich = {
  ...{ kind: 'article', category: '=退货', tags: ['热', '-新'], validTo: '2040-01-01T00:00:00.000Z' },
  wordings: {
    'zh-CN': {
      questions: ['怎么退货', '+86 能退吗', '我想退货，"现在"'],
      answer: '=HYPERLINK("http://evil.example")\n第二行, 有逗号',
      blocks: [{ kind: 'text', text: '**退货**' }],
      variants: [{ to: { vip: true }, answer: '专线' }],
    },
    en: { questions: ['How to return'], answer: "'quoted" },
  },
};
const saying = ({
  wordings,
  kind,
  tags,
  category,
  validTo,
}: Awaited<ReturnType<typeof questions>>[number]) => ({
  ...{ wordings, kind, tags, category, validTo },
});

test.each(['csv', 'xlsx', 'json'] as const)(
  'what is exported as %s and imported again changes nothing',
  async (format) => {
    const at = await stand();
    await at.desk('createQuestion', { body: rich });
    await at.bring('more.csv', 'key,question,answer\nship,运费多少,八元\n');
    const before = await questions(at);
    const { name, bytes } = await exported(at, format);
    expect(await at.bring(name, bytes)).toMatchObject({ state: 'done', created: 0, updated: 0 });
    expect(await questions(at)).toEqual(before);
  },
);

test.each(['csv', 'xlsx', 'json'] as const)(
  'what is exported as %s says the same in another workspace',
  async (format) => {
    const [here, there] = [await stand(), await stand()];
    await here.desk('createQuestion', { body: rich });
    const { name, bytes } = await exported(here, format);
    expect(await there.bring(name, bytes)).toMatchObject({ created: 1 });
    const [mine, theirs] = [await questions(here), await questions(there)].map((list) => list.map(saying));
    if (format === 'json') expect(theirs).toEqual(mine);
    else {
      const plain = structuredClone(mine);
      for (const { wordings } of plain ?? [])
        for (const wording of Object.values(wordings)) {
          delete wording.blocks;
          delete wording.variants;
        }
      expect(theirs).toEqual(plain);
    }
  },
);

test('no cell of an exported CSV begins a formula', async () => {
  const at = await stand();
  await at.desk('createQuestion', { body: rich });
  const { bytes } = await exported(at, 'csv');
  const text = bytes.toString('utf8');
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text).toContain("'=HYPERLINK");
  expect(text).not.toMatch(/(^|[,"\n])[=+@-]/m);
});

test('a spreadsheet with formulas is text and stays text', async () => {
  const at = await stand();
  await at.bring('a.csv', 'question,answer\n怎么付款,=1+1\n');
  expect((await questions(at))[0]?.wordings['zh-CN']?.answer).toBe('=1+1');
});

test('what tests of the bot hold back stays ready, says which run tells why, and comes in once they let it', async () => {
  const at = await stand();
  const { id } = await at.read('held.csv', 'question,answer\n怎么退货,七天内\n');
  const bring = () => at.desk('applyImport', { params: { importId: id }, body: {} });
  await bring();
  const held = await at.until(id, ['ready', 'refused', 'done']);
  expect(held).toMatchObject({ state: 'ready', why: { code: 'tests', detail: 'rgr_1' } });
  expect(await questions(at)).toEqual([]);
  await bring();
  expect(await at.until(id, ['done', 'refused'])).toMatchObject({ state: 'done', why: null });
  expect(await questions(at)).toHaveLength(1);
});
