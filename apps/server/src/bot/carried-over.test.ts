import type { ContactId, SpokenOf } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Conversations, createConversations } from '../conversations/index.ts';
import { quietPorts } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { createKnowledge, type Knowledge } from '../knowledge/index.ts';
import { createBot } from './index.ts';
import { carriedOver, latestDialogue } from './lines/latest-dialogue.ts';
import { stageTalk } from './testing/index.ts';

let kernel: TestKernel;
let conversations: Conversations;
let knowledge: Knowledge;
let kin: ContactId[] = [];
beforeAll(async () => {
  kernel = await testKernel();
  conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async () => [],
  });
  knowledge = createKnowledge(kernel, { writeAudit: async () => {} });
  createBot(kernel, conversations, knowledge, { provenKinOf: async () => kin });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
});
afterAll(async () => {
  await conversations.reactor.stop();
  await kernel.close();
});

const order: SpokenOf = { kind: 'order', value: 'SP20260001', label: 'SP20260001' };

/** A talk, and what the bot had in mind of another contact's conversation in the same shop. */
async function stage() {
  const talk = await stageTalk(kernel, conversations, knowledge);
  const { workspaceId, channelAccountId } = talk.ground;
  const other: ContactId = newId('ctc');
  await kernel.database.system.run(
    sql`insert into contact (id, workspace_id, name) values (${other}, ${workspaceId}, 'Elsewhere')`,
  );
  await conversations.log.append({
    ...{ workspaceId, conversationId: newId('cnv') },
    begin: { contactId: other, channelAccountId, teamId: null, locale: null },
    decide: () => [
      {
        author: { kind: 'bot' },
        body: { kind: 'bot-turn', passed: [], dialogue: { frames: [], spokenOf: [order] } },
      },
    ],
  });
  await kernel.database.system.run(
    sql`update contact set merged_into = ${other} where id = ${talk.ground.contactId}`,
  );
  const inMind = async () => {
    const said = await talk.ask('你好，在吗');
    return said.flatMap(({ body }) => (body.kind === 'bot-turn' ? body.dialogue.spokenOf : []));
  };
  return { other, inMind };
}

test('somebody proven goes on with what they spoke of on another channel', async () => {
  const { other, inMind } = await stage();
  kin = [other];
  expect(await inMind()).toEqual([order]);
});

test('whoever has proven nothing begins with nothing', async () => {
  const { inMind } = await stage();
  kin = [];
  expect(await inMind()).toEqual([]);
});

test('a case is not carried over as it stands, only that it was the last; and an own turn counts before', () => {
  const flow = newId('flw');
  const frame = {
    flow,
    version: 1,
    begun: 3,
    node: 'ask',
    slots: {},
    calls: {},
    opening: '',
    misses: 0,
    writes: 0,
  };
  expect(carriedOver({ frames: [frame], spokenOf: [order] })).toEqual({
    frames: [],
    spokenOf: [order],
    last: flow,
  });
  const own = { kind: 'bot-turn' as const, passed: [], dialogue: { frames: [], spokenOf: [] } };
  const elsewhere = { frames: [], spokenOf: [order] };
  expect(latestDialogue([{ seq: 1, by: 'bot', body: own }], elsewhere).spokenOf).toEqual([]);
  expect(latestDialogue([], elsewhere)).toBe(elsewhere);
});
