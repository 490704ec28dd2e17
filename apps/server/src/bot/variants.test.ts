import { entry as entryShape } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../conversations/index.ts';
import { quietPorts } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../knowledge/index.ts';
import { createBot } from './index.ts';
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

const blocks = [
  { kind: 'text' as const, text: '请拨打**专线**' },
  { kind: 'buttons' as const, buttons: [{ does: 'person' as const, label: '转专属客服' }] },
];
const variants = [
  { to: { vip: true, channels: ['web'] }, answer: '请拨打专线', blocks },
  { to: { regions: ['香港'] }, answer: '请拨打香港热线' },
];
const topics = [
  {
    ...{ key: 'call', category: '' },
    wordings: { 'zh-CN': { questions: ['怎么联系你们'], answer: '请拨打热线', variants } },
  },
];

test.each([
  [{}, '请拨打热线', undefined],
  [{ vip: 'true' }, '请拨打专线', 0],
  [{ vip: 'no', region: '香港' }, '请拨打香港热线', 1],
])(
  'a customer of whom %o is known is told %s, and the answer names its variant',
  async (attributes, text, variant) => {
    const { ask, ground } = await stageTalk(kernel, conversations, knowledge, { topics });
    await kernel.database.system.run(
      sql`update contact set attributes = ${JSON.stringify(attributes)}::jsonb where id = ${ground.contactId}`,
    );
    const [said] = await ask('怎么联系你们');
    expect(said?.body).toMatchObject({ kind: 'message', text, answer: { decision: 'sure', version: 1 } });
    expect(entryShape.safeParse(said).success).toBe(true);
    if (said?.body.kind !== 'message') throw new Error('a message');
    expect(said.body.answer?.variant).toBe(variant);
    expect(said.body.blocks).toEqual(variant === 0 ? blocks : undefined);
  },
);
