import { type Author, defaultBotSettings, type Entry } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../../conversations/index.ts';
import { quietPorts } from '../../conversations/testing/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../../knowledge/index.ts';
import { type Bot, createBot } from '../index.ts';
import { saveSettings } from '../settings/save-settings.ts';
import { stageTalk, type TalkOptions } from '../testing/index.ts';
import { waitingLines } from './waiting-lines.ts';

const clock: FakeClock = fakeClock();
const line = waitingLines['zh-CN'].warm;
const minutes = (count: number) => clock.advance(count * 60_000);
let kernel: TestKernel;
let conversations: Conversations;
let knowledge: Knowledge;
let bot: Bot;
beforeAll(async () => {
  kernel = await testKernel({ clock });
  conversations = createConversations(kernel, {
    ...quietPorts,
    checkAttachments: async (_workspaceId, attachments) => [...attachments],
    agentNames: async () => new Map(),
  });
  knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
  bot = createBot(kernel, conversations, knowledge);
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
});
afterAll(async () => {
  await conversations.reactor.stop();
  await kernel.close();
});

const texts = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text] : []));

/** A customer who asked for a person, and what they heard after that. */
async function queued(more: TalkOptions = {}) {
  const staged = await stageTalk(kernel, conversations, knowledge, more);
  const last = (await staged.ask('转人工')).at(-1)?.seq ?? 0;
  return { ...staged, heard: async () => texts(await staged.since(last)) };
}

test('who waits in a queue for three minutes is told so once, and no sooner', async () => {
  const { heard } = await queued();
  minutes(2);
  await bot.sootheWaiting();
  expect(await heard()).toEqual([]);
  minutes(1);
  for (const _ of [1, 2, 3]) {
    await bot.sootheWaiting();
    minutes(5);
  }
  expect(await heard()).toEqual([line]);
});

test('who waits for an agent’s next word is told so once a wait, and goes on waiting in the agent’s eyes', async () => {
  const { write, say, state, heard } = await queued();
  const agent: Author = { kind: 'agent', id: newId('agt') };
  await write(agent, [
    { kind: 'assigned', agent: agent.id },
    { kind: 'message', text: '您好' },
  ]);
  minutes(10);
  await bot.sootheWaiting();
  await say('在吗');
  minutes(4);
  await bot.sootheWaiting();
  await bot.sootheWaiting();
  expect(await heard()).toEqual(['您好', '在吗', line]);
  expect((await state()).waitingSince).not.toBeNull();
  await write(agent, [{ kind: 'message', text: '在的' }]);
  await say('好的，那多久');
  minutes(4);
  await bot.sootheWaiting();
  expect((await heard()).filter((text) => text === line)).toHaveLength(2);
});

test('a workspace says it in its own words, at its own time, or not at all', async () => {
  const { ground, heard, act } = await queued();
  const { wording } = defaultBotSettings;
  const save = (waiting: typeof wording.waiting, version: number) =>
    saveSettings(
      kernel,
      {},
      { workspaceId: ground.workspaceId, actor: 'system' },
      { settings: { ...defaultBotSettings, wording: { ...wording, waiting } }, version },
    );
  await save({ isOn: false, minutes: 1, words: {} }, 0);
  minutes(30);
  await bot.sootheWaiting();
  expect(await heard()).toEqual([]);
  await save({ isOn: true, minutes: 1, words: { 'zh-CN': '稍等哈' } }, 1);
  await bot.sootheWaiting();
  expect(await heard()).toEqual(['稍等哈']);
  await act({ kind: 'left-queue' });
  minutes(30);
  await bot.sootheWaiting();
  expect((await heard()).filter((text) => text === '稍等哈')).toHaveLength(1);
});
