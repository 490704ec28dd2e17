import type { BodyOf, Entry } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../conversations/index.ts';
import { quietPorts } from '../conversations/testing/index.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../knowledge/index.ts';
import { createBot } from './index.ts';
import { writeInScript } from './reply/write-in-script.ts';
import { stageTalk } from './testing/index.ts';

let kernel: TestKernel;
let conversations: Conversations;
let knowledge: Knowledge;
beforeAll(async () => {
  kernel = await testKernel();
  conversations = createConversations(kernel, {
    ...quietPorts,
    checkAttachments: async (_workspaceId, attachments) => [...attachments],
    agentNames: async () => new Map(),
  });
  knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
  createBot(kernel, conversations, knowledge);
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
});
afterAll(async () => {
  await conversations.reactor.stop();
  await kernel.close();
});

const simplified = { questions: ['发票怎么开', '怎样开发票'], answer: '在订单页申请，软件会发短信通知您。' };
const talk = (wordings: object) =>
  stageTalk(kernel, conversations, knowledge, {
    topics: [{ key: 'invoice', category: '', wordings: { 'zh-CN': simplified, ...wordings } }],
  });
const saidOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text] : []));
const traceOf = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'bot-turn' ? [body.trace] : []))[0];

test('whoever writes traditional Chinese reads it, where an answer stands in simplified alone, and the trace tells', async () => {
  const { ask } = await talk({});
  const entries = await ask('發票怎麼開');
  expect(saidOf(entries)).toEqual(['在訂單頁申請，軟體會發簡訊通知您。']);
  expect(traceOf(entries)).toMatchObject({ locale: 'zh-TW', isConverted: true });
});

test('an answer that was written in traditional Chinese wins, and stands as it is', async () => {
  const { ask } = await talk({
    'zh-TW': { questions: ['發票怎麼開'], answer: '請在訂單頁申請，軟件通知。' },
  });
  const entries = await ask('發票怎麼開');
  expect(saidOf(entries)).toEqual(['請在訂單頁申請，軟件通知。']);
  expect(traceOf(entries)).not.toHaveProperty('isConverted');
});

test('whoever writes simplified Chinese reads what was written', async () => {
  const { ask } = await talk({});
  const entries = await ask('发票怎么开');
  expect(saidOf(entries)).toEqual([simplified.answer]);
  expect(traceOf(entries)).not.toHaveProperty('isConverted');
});

test('what is offered is traditional too, and means the same when it is tapped', async () => {
  const { ground } = await talk({});
  const [offer] = await knowledge.suggestFor(ground.workspaceId, 'zh-TW');
  expect(offer?.text).toBe('發票怎麼開');
  expect(await knowledge.understand(ground.workspaceId, offer?.text ?? '')).toMatchObject({ isExact: true });
  const said: BodyOf<'message'> = {
    ...{ kind: 'message', text: '您要办哪一件？', choices: [{ label: '查订单', action: 'say' }] },
    blocks: [
      { kind: 'card', title: '空气炸锅', text: '默认设置', buttons: [{ does: 'say', label: '退货' }] },
    ],
  } as BodyOf<'message'>;
  const { says, isConverted } = await writeInScript([said], 'zh-TW');
  expect(isConverted).toBe(true);
  expect(says).toMatchObject([
    {
      ...{ text: '您要辦哪一件？', choices: [{ label: '查訂單', say: '查订单' }] },
      blocks: [{ title: '空氣炸鍋', text: '預設設定', buttons: [{ label: '退貨', say: '退货' }] }],
    },
  ]);
  expect(await writeInScript([said], 'ja')).toEqual({ says: [said], isConverted: false });
});
