import {
  type BodyOf,
  defaultBotSettings,
  type Entry,
  entry as entryShape,
  type TeamId,
  widgetEndpoints,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../conversations/index.ts';
import { quietPorts } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { RequestFacts, VisitorCaller } from '../kernel/route.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../knowledge/index.ts';
import { type Bot, createBot } from './index.ts';
import { words } from './reply/words.ts';
import { saveSettings } from './settings/save-settings.ts';
import { stageTalk, type Talk, type TalkOptions } from './testing/index.ts';

let kernel: TestKernel;
let conversations: Conversations;
let knowledge: Knowledge;
let bot: Bot;
const say = words['zh-CN'];

beforeAll(async () => {
  kernel = await testKernel();
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

const talk = (more: TalkOptions = {}): Promise<Talk> => stageTalk(kernel, conversations, knowledge, more);
const texts = (entries: readonly Entry[]) =>
  entries.flatMap(({ body }) => (body.kind === 'message' ? [body.text] : []));
const messageOf = (entry: Entry | undefined): BodyOf<'message'> => {
  if (entry?.body.kind !== 'message') throw new Error('no message was said');
  return entry.body;
};
const kinds = (entries: readonly Entry[]) => entries.map(({ body }) => body.kind);
const spoken = (entries: readonly Entry[]) => entries.filter(({ body }) => body.kind !== 'bot-turn');

test('a question is answered in the language it is asked in, traced, and counted', async () => {
  const { ask, ground } = await talk();
  const [said, noted] = await ask('怎么退货');
  expect(said).toMatchObject({
    author: { kind: 'bot' },
    body: { text: '在订单页点“申请退货”。', answer: { decision: 'sure', version: 1, score: 1 } },
  });
  expect(noted).toMatchObject({
    clientId: 'bot:1',
    body: {
      ...{ kind: 'bot-turn', passed: [], dialogue: { frames: [] } },
      trace: {
        ...{ locale: 'zh-CN', because: 'certain', settings: 0, feeling: { emotion: 'neutral' } },
        candidates: [{ kind: 'question', score: 1 }],
      },
    },
  });
  expect(texts(await ask('How do I return something?'))).toEqual(['Ask for it on the order page.']);
  await knowledge.flushCounts();
  const rows = await kernel.database.system.rows(
    sql`select times_answered as times from question where workspace_id = ${ground.workspaceId} and times_answered > 0`,
  );
  expect(rows).toEqual([{ times: 2 }]);
});

test('what the bot writes is as the contract has it', async () => {
  const { ask } = await talk();
  const said = [...(await ask('怎么退货')), ...(await ask('今天天气如何')), ...(await ask('转人工'))];
  expect(said).toHaveLength(7);
  for (const each of said) expect(entryShape.safeParse(each).success).toBe(true);
});

test.each([
  ['zh-CN', ['今天天气怎么样', '你觉得谁会赢'], '转人工客服'],
  ['en', ['how is the weather today', 'who will win the game'], 'Talk to a person'],
] as const)(
  'two questions that nobody understands lead to a person (%s)',
  async (locale, [first, second], person) => {
    const { ask, teamId } = await talk();
    const own = words[locale];
    const [rephrase] = await ask(first);
    expect(rephrase?.body).toMatchObject({ text: own.rephrase, answer: { decision: 'lost' } });
    const choices = messageOf(rephrase).choices ?? [];
    expect(choices.at(-1)).toEqual({ label: person, action: 'person' });
    expect(choices.length).toBeGreaterThan(1);
    const last = await ask(second);
    expect(texts(last)).toEqual([own.handingOverLost]);
    expect(last.at(-1)?.body).toEqual({
      ...{ kind: 'handed-over', team: teamId, reason: 'lost', rule: 'low-confidence' },
    });
  },
);

test('an answer between them begins the counting anew', async () => {
  const { ask } = await talk();
  await ask('今天天气怎么样');
  await ask('怎么退货');
  expect(texts(await ask('帮我写首诗吧'))).toEqual([say.rephrase]);
});

test.each(['转人工', '我要找人工客服', 'human', 'I want to talk to a person', '担当者につないでください'])(
  '“%s” hands over at once, in one step with the line that says so',
  async (wish) => {
    const { ask, teamId, state } = await talk();
    const said = await ask(wish);
    expect(kinds(said)).toEqual(['message', 'bot-turn', 'handed-over']);
    expect(said.map((each) => each.author.kind)).toEqual(['bot', 'bot', 'bot']);
    expect(said.at(-1)).toMatchObject({
      clientId: 'bot:1',
      body: { team: teamId, reason: 'asked', rule: 'asked' },
    });
    expect(await state()).toMatchObject({ owner: { kind: 'queue' }, teamId });
  },
);

test('each rule hands over to the team that it names, and to the usual one where there is none called so', async () => {
  const { ask, ground, teamId, write } = await talk();
  const { workspaceId } = ground;
  const made = async (name: string) => {
    const id: TeamId = newId('tem');
    await kernel.database.system.run(
      sql`insert into team (id, workspace_id, name) values (${id}, ${workspaceId}, ${name})`,
    );
    return id;
  };
  const [calm, care] = [await made('Calm'), await made('Care')];
  const { rules, ...others } = defaultBotSettings;
  const settings = {
    ...others,
    rules: {
      ...rules,
      keywords: { ...rules.keywords, team: 'calm' },
      emotion: { ...rules.emotion, team: 'Calm' },
      lowConfidence: { isOn: true, times: 1, team: 'Care' },
      asked: { isOn: true, team: 'nobody is called so' },
    },
  };
  await saveSettings(kernel, {}, { workspaceId, actor: 'system' }, { settings, version: 0 });
  const handedTo = async (text: string) => {
    const said = await ask(text);
    await write({ kind: 'contact', id: ground.contactId }, [{ kind: 'left-queue' }]);
    return said.flatMap(({ body }) => (body.kind === 'handed-over' ? [[body.rule, body.team]] : []));
  };
  expect(await handedTo('我要找律师')).toEqual([['keyword', calm]]);
  expect(await handedTo('气死我了，太过分了！！')).toEqual([['emotion', calm]]);
  expect(await handedTo('今天天气怎么样')).toEqual([['low-confidence', care]]);
  // What a conversation was handed to before is its own by now.
  expect(await handedTo('转人工')).toEqual([['asked', care]]);
  expect([calm, care]).not.toContain(teamId);
});

test('when two questions are alike both are offered, and the one that is tapped is answered', async () => {
  const { ask } = await talk();
  const [said] = await ask('杯子多少钱');
  const { text, choices = [], answer } = messageOf(said);
  expect(text).toBe(say.whichOne);
  expect(answer?.decision).toBe('torn');
  expect(choices.map(({ label }) => label).toSorted()).toEqual(
    ['红色的杯子多少钱', '蓝色的杯子多少钱', say.noneOfThese].toSorted(),
  );
  const blue = choices.find(({ label }) => label.startsWith('蓝'))?.say ?? '';
  expect(texts(await ask(blue))).toEqual(['蓝色 20 元。']);
});

test('a picture alone cannot be read yet, and a person is offered', async () => {
  const { act, since } = await talk({ locale: 'en' });
  const attachments = [
    { id: newId('fil'), key: 'k'.repeat(22), name: 'a.png', type: 'image/png', sizeBytes: 9 },
  ];
  await act({ kind: 'message', attachments });
  const [said] = await since(1);
  expect(said?.body).toMatchObject({
    text: words.en.cannotRead,
    choices: [{ label: words.en.person, action: 'person' }],
  });
});

test('a burst is answered once, with all of it in mind', async () => {
  const { say: tell, since } = await talk();
  await Promise.all(['你好', '我想问一下', '怎么退货'].map((text) => tell(text)));
  expect(texts(await since(3))).toEqual(['在订单页点“申请退货”。']);
});

test('two clear questions of a burst are both answered, and a wish for a person in it is not lost', async () => {
  const both = await talk();
  await Promise.all(['怎么退货', '蓝色的杯子多少钱'].map((text) => both.say(text)));
  expect(texts(await both.since(2))).toEqual(['在订单页点“申请退货”。', '蓝色 20 元。']);
  const person = await talk();
  await Promise.all(['转人工', '怎么退货'].map((text) => person.say(text)));
  expect(kinds(spoken(await person.since(2)))).toEqual(['message', 'handed-over']);
});

test('when the customer leaves the queue, the bot says once that it is there', async () => {
  const { act, ask, since } = await talk();
  await ask('转人工');
  const left = await act({ kind: 'left-queue' });
  expect(texts(await since(left.seq))).toEqual([say.goOn]);
  expect(texts(await ask('怎么退货'))).toEqual(['在订单页点“申请退货”。']);
});

test('a bot that is switched off hands over at once, and the product says so in its place', async () => {
  const { ask, act, since, ground, teamId, state } = await talk();
  await kernel.database.system.run(
    sql`update workspace set bot_enabled = false where id = ${ground.workspaceId}`,
  );
  const said = await ask('怎么退货');
  expect(said).toMatchObject([
    { author: { kind: 'system' }, body: { kind: 'message', text: say.handingOver } },
    { author: { kind: 'system' }, body: { kind: 'handed-over', team: teamId, reason: 'rule' } },
  ]);
  const left = await act({ kind: 'left-queue' });
  expect(await since(left.seq)).toEqual([]);
  expect((await state()).owner).toEqual({ kind: 'bot' });
});

test('where there is no team the bot says that nobody is there, and keeps the conversation', async () => {
  const { ask, state } = await talk({ hasTeam: false });
  expect(texts(await ask('转人工'))).toEqual([say.nobodyThere]);
  expect((await state()).owner).toEqual({ kind: 'bot' });
});

test('the conversation’s own team gets it, else the channel’s, else the workspace’s', async () => {
  const first = await talk();
  const channelTeam: TeamId = newId('tem');
  await kernel.database.system.run(
    sql`update channel_account set settings = ${JSON.stringify({ teamId: channelTeam })}::jsonb where id = ${first.ground.channelAccountId}`,
  );
  expect((await first.ask('转人工')).at(-1)?.body).toMatchObject({ team: channelTeam });
  const second = await talk();
  const own: TeamId = newId('tem');
  await second.say('你好', own);
  expect((await second.ask('转人工')).at(-1)?.body).toMatchObject({ team: own });
});

test('another workspace’s answers are none', async () => {
  const { ask } = await talk();
  const stranger = await talk({ topics: [] });
  expect(texts(await stranger.ask('怎么退货'))).toEqual([say.rephrase]);
  expect(texts(await ask('怎么退货'))).toEqual(['在订单页点“申请退货”。']);
});

test('a visitor is offered completions of what they type, or what is asked most', async () => {
  const { ground } = await talk();
  const found = bot.routes.find((each) => each.endpoint === widgetEndpoints.suggestQuestions);
  const caller: VisitorCaller = { kind: 'visitor', ...ground, verified: false };
  const suggest = async (query: object) => {
    const asked = {
      params: undefined,
      body: undefined,
      query: widgetEndpoints.suggestQuestions.query.parse(query),
    };
    const result = await found?.handle(asked as never, caller, {} as RequestFacts);
    return widgetEndpoints.suggestQuestions.result.parse(result).data.map((each) => each.text);
  };
  expect((await suggest({ prefix: '怎么' }))[0]).toBe('怎么退货');
  expect(await suggest({})).toEqual(['怎么退货', '蓝色的杯子多少钱', '红色的杯子多少钱']);
  expect(await suggest({ locale: 'en' })).toEqual(['How do I return something?']);
});

test('anger goes to a person with the rule that fired; calm is left to the bot', async () => {
  const { ask, teamId } = await talk();
  const said = await ask('气死我了，你们太过分了！！！');
  expect(texts(said)).toEqual([say.handingOverUpset]);
  expect(said.at(-1)?.body).toEqual({ kind: 'handed-over', team: teamId, reason: 'rule', rule: 'emotion' });
});

test('abuse gets one calm line, then a person, and is marked', async () => {
  const { ask } = await talk({ locale: 'en' });
  const first = await ask('you moron');
  expect(texts(first)).toEqual([words.en.calm]);
  expect(first.at(-1)?.body).toMatchObject({ trace: { isAbusive: true, because: 'abuse' } });
  expect((await ask('you asshole')).at(-1)?.body).toMatchObject({ kind: 'handed-over', rule: 'abuse' });
});

test('settings are obeyed at once: VIPs go to a person, and others do not', async () => {
  const { ask, ground } = await talk();
  const { workspaceId, contactId } = ground;
  const { rules } = defaultBotSettings;
  await kernel.database.system.run(
    sql`update contact set attributes = '{"vip": "true"}' where id = ${contactId}`,
  );
  expect(texts(await ask('怎么退货'))).toEqual(['在订单页点“申请退货”。']);
  const settings = { ...defaultBotSettings, rules: { ...rules, vip: { ...rules.vip, isOn: true } } };
  await saveSettings(kernel, {}, { workspaceId, actor: 'system' }, { settings, version: 0 });
  expect((await ask('怎么退货')).at(-1)?.body).toMatchObject({ kind: 'handed-over', rule: 'vip' });
});

test('a number typed under a question back chooses what it stands for', async () => {
  const { ask } = await talk();
  const [said] = await ask('杯子多少钱');
  const [first] = messageOf(said).choices ?? [];
  expect(texts(await ask('1'))).toEqual([first?.say?.startsWith('蓝') ? '蓝色 20 元。' : '红色 30 元。']);
  await ask('杯子多少钱');
  expect((await ask('3')).at(-1)?.body).toMatchObject({ kind: 'handed-over', rule: 'asked' });
});

test('a customer who is let down hears a word for it before the answer, and the calm do not', async () => {
  const { ask } = await talk();
  const [said] = await ask('太失望了！怎么退货');
  expect(messageOf(said).text).toMatch(/^.+。在订单页点“申请退货”。$/);
  expect(texts(await ask('怎么退货'))).toEqual(['在订单页点“申请退货”。']);
});
