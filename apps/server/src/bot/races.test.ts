import type { Author, ConversationState, Entry } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../conversations/index.ts';
import { quietPorts } from '../conversations/testing/index.ts';
import { newId } from '../kernel/ids.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { fakeClock, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../knowledge/index.ts';
import { type Bot, createBot } from './index.ts';
import { stageTalk } from './testing/index.ts';

// Here nothing runs the reaction but the tests, at the moment that each is about.
interface Process {
  conversations: Conversations;
  knowledge: Knowledge;
  bot: Bot;
}
const clock = fakeClock();
let kernel: TestKernel;
let twin: TestKernel;
let here: Process;
let there: Process;

const open = (each: Kernel): Process => {
  const conversations = createConversations(each, quietPorts);
  const knowledge = createKnowledge(each, { writeAudit: async () => {} });
  return { conversations, knowledge, bot: createBot(each, conversations, knowledge) };
};
beforeAll(async () => {
  kernel = await testKernel({ clock });
  twin = await testKernel({ share: kernel });
  here = open(kernel);
  there = open(twin);
});
afterAll(async () => {
  await twin.close();
  await kernel.close();
});

const talk = () => stageTalk(kernel, here.conversations, here.knowledge);
const agentId = newId('agt');
const agent: Author = { kind: 'agent', id: agentId };
const taken = { kind: 'assigned', agent: agentId } as const;
const kinds = (entries: readonly Entry[]) =>
  entries.map(({ body }) => body.kind).filter((kind) => kind !== 'bot-turn');
const answer = '在订单页点“申请退货”。';
const texts = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text] : []));

test.each(['怎么退货', '转人工', '今天天气怎么样', '你好'])(
  'when a person takes the conversation while the bot thinks about “%s”, the bot says nothing',
  async (text) => {
    const { say, write, since, state } = await talk();
    const heard = await say(text);
    const seen = await state();
    await write(agent, [taken]);
    expect(here.bot.reaction.wants(heard, seen)).toBe(true);
    expect(here.bot.reaction.wants(heard, await state())).toBe(false);
    await here.bot.reaction.run(heard, seen);
    expect(kinds(await since(heard.seq))).toEqual(['assigned']);
  },
);

test('of many races between a person who takes it and the bot who answers, none ends with the bot speaking after the person came', async () => {
  for (let round = 0; round < 20; round++) {
    const { say, write, since, state } = await talk();
    const heard = await say('怎么退货');
    const seen = await state();
    await Promise.all([there.bot.reaction.run(heard, seen), write(agent, [taken])]);
    const followed = kinds(await since(heard.seq));
    expect([['assigned'], ['message', 'assigned']]).toContainEqual(followed);
  }
});

test('a person may have taken it, answered and given it back: what was asked before is not answered again', async () => {
  const { say, write, since, state } = await talk();
  const heard = await say('怎么退货');
  const seen = await state();
  await write(agent, [taken, { kind: 'message', text: '在订单页。' }, { kind: 'returned-to-bot' }]);
  await here.bot.reaction.run(heard, seen);
  expect(texts(await since(heard.seq))).toEqual(['在订单页。']);
});

test.each([
  { kind: 'closed', reason: 'resolved' } as const,
  { kind: 'snoozed', until: '2099-01-01T00:00:00.000Z' } as const,
])('when the conversation is $kind meanwhile, the bot says nothing', async (end) => {
  const { say, write, since, state } = await talk();
  const heard = await say('怎么退货');
  const seen = await state();
  await write(agent, [end]);
  expect(here.bot.reaction.wants(heard, await state())).toBe(false);
  await here.bot.reaction.run(heard, seen);
  expect(kinds(await since(heard.seq))).toEqual([end.kind]);
});

test.each([
  ['怎么退货', ['message']],
  ['转人工', ['message', 'handed-over']],
])('“%s”, heard again and again in two processes at once, is answered once', async (text, expected) => {
  const { say, since, state } = await talk();
  const heard = await say(text);
  const seen = await state();
  const both = [here, there, here, there];
  await Promise.all(both.map(({ bot }) => bot.reaction.run(heard, seen)));
  for (const { bot } of both) await bot.reaction.run(heard, seen);
  for (const { bot } of both) await bot.reaction.run(heard, await state());
  expect(kinds(await since(heard.seq))).toEqual(expected);
});

test('the earlier message of a burst is left to the turn of the later, whichever turn comes first', async () => {
  for (const isSeenLate of [true, false]) {
    const { say, since, state } = await talk();
    const first = await say('转人工');
    const early = await state();
    const second = await say('怎么退货');
    await here.bot.reaction.run(first, isSeenLate ? await state() : early);
    expect(await since(second.seq)).toEqual([]);
    await here.bot.reaction.run(second, await state());
    expect(kinds(await since(second.seq))).toEqual(['message', 'handed-over']);
  }
});

test('only what customers say to the bot, and a conversation that comes back to it, wakes it', async () => {
  const { say, write, state } = await talk();
  const heard = await say('怎么退货');
  const seen = await state();
  const { wants } = here.bot.reaction;
  const with_ = (body: Entry['body'], author: Author = heard.author): Entry => ({ ...heard, author, body });
  expect(wants(heard, seen)).toBe(true);
  expect(wants(with_({ kind: 'left-queue' }), seen)).toBe(true);
  expect(wants(with_({ kind: 'returned-to-bot' }, agent), seen)).toBe(true);
  expect(wants(with_(heard.body, { kind: 'bot' }), seen)).toBe(false);
  expect(wants(with_(heard.body, agent), seen)).toBe(false);
  expect(wants(with_({ kind: 'read', upTo: 1 }), seen)).toBe(false);
  for (const change of [{ status: 'closed' }, { status: 'snoozed' }, { owner: { kind: 'queue' } }] as const)
    expect(wants(heard, { ...seen, ...change } as ConversationState)).toBe(false);
  await write(agent, [taken]);
});

test('a conversation that came and went several times before the bot looked is greeted once', async () => {
  const { say, write, act, since, state } = await talk();
  await say('你好');
  const back = () => write(agent, [{ kind: 'returned-to-bot' }]);
  await write(agent, [taken]);
  const [first] = await back();
  await write(agent, [taken]);
  const [second] = await back();
  const seen = await state();
  for (const each of [first, second, second]) if (each) await here.bot.reaction.run(each, seen);
  expect(kinds(await since(second?.seq ?? 0))).toEqual(['message']);
  const asked = await act({ kind: 'message', text: '怎么退货' });
  if (second) await here.bot.reaction.run(second, await state());
  expect(await since(asked.seq)).toEqual([]);
});

test('a change of the knowledge is answered by the other process a second later at most, also when the bus lost it', async () => {
  const { say, since, state, ground } = await talk();
  const ask = async (text: string) => {
    const heard = await say(text);
    await there.bot.reaction.run(heard, await state());
    return texts(await since(heard.seq));
  };
  expect(await ask('怎么退货')).toEqual([answer]);
  kernel.bus.peers.delete(twin.bus);
  const wordings = { 'zh-CN': { questions: ['怎么退货'], answer: '新的答案' } };
  const topics = [{ key: 'return', category: '', wordings }];
  await here.knowledge.importQuestions(ground.workspaceId, 'Demo', topics);
  kernel.bus.peers.add(twin.bus);
  clock.advance(1_000);
  expect(await ask('怎么退货')).toEqual(['新的答案']);
});
