import type {
  AgentId,
  ConversationFilter,
  ConversationId,
  EntryBody,
  FilterCondition,
} from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createConversations } from '../index.ts';
import { pageOfFiltered } from '../page.ts';
import { type Ground, quietPorts, says, seedGround } from '../testing/index.ts';
import { matchState } from './match-state.ts';
import { parseFilter } from './parse-filter.ts';

let kernel: TestKernel;
let conversations: ReturnType<typeof createConversations>;
let ground: Ground;
let caller: AgentCaller;
const [mia, leo] = [newId('agt'), newId('agt')];
const teamId = newId('tem');
const named = new Map<string, ConversationId>();
beforeAll(async () => {
  kernel = await testKernel();
  ground = await seedGround(kernel);
  conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async () => [],
  });
  const { workspaceId } = ground;
  caller = {
    ...{ kind: 'agent', workspaceId, agentId: mia, personId: newId('per'), sessionId: newId('ses') },
    ...{ role: 'supervisor', visibility: 'all', teamIds: [teamId] },
  };
  await begin('bots', '退款什么时候到');
  await begin('queued', 'hello there', { kind: 'handed-over', team: teamId, reason: 'asked' });
  await begin('mine', 'hello', assigned(mia), { kind: 'tagged', added: ['vip', 'returns'], removed: [] });
  await begin('leos', '发票', assigned(leo), { kind: 'prioritised', priority: 3 });
  await begin('shut', '退货运费', { kind: 'closed', reason: 'resolved' }, { kind: 'rated', score: 2 });
  await kernel.database.system.run(
    sql`update contact set attributes = '{"vip":"true"}', verified = true where id = (select contact_id from conversation where id = ${named.get('mine') ?? ''})`,
  );
});
afterAll(() => kernel.close());

const assigned = (agent: AgentId): EntryBody => ({ kind: 'assigned', agent });
async function begin(name: string, text: string, ...bodies: EntryBody[]) {
  const id = newId('cnv');
  named.set(name, id);
  const contactId = await ground.newContact();
  await conversations.log.append(says({ ...ground, contactId }, id, text));
  for (const body of bodies)
    await conversations.log.append({
      workspaceId: ground.workspaceId,
      conversationId: id,
      decide: () => [{ author: { kind: 'system' }, body }],
    });
}

const page = (filter: ConversationFilter, more: object = {}) =>
  pageOfFiltered(kernel.database.in(ground.workspaceId), caller, {
    ...{ filter, order: 'newest', limit: 50, nowMs: kernel.clock.now() + 1_000 },
    ...more,
  });
async function matching(...all: FilterCondition[]): Promise<string[]> {
  const { data } = await page({ all });
  const nameOf = new Map([...named].map(([name, id]) => [id, name]));
  return data.map((row) => nameOf.get(row.id) ?? '').toSorted();
}

const cases: [string, FilterCondition, string[]][] = [
  ['open or snoozed', { field: 'status', in: ['open', 'snoozed'] }, ['bots', 'leos', 'mine', 'queued']],
  ['closed', { field: 'status', in: ['closed'] }, ['shut']],
  ['with the bot or in a queue', { field: 'owner', in: ['bot', 'queue'] }, ['bots', 'queued', 'shut']],
  ['mine', { field: 'agent', in: ['me'] }, ['mine']],
  ['of no named agent', { field: 'agent', in: ['me', leo], not: true }, ['bots', 'queued', 'shut']],
  ['of my teams', { field: 'team', in: ['mine'] }, ['queued']],
  ['of no team', { field: 'team', in: ['none'] }, ['bots', 'leos', 'mine', 'shut']],
  ['not of a team', { field: 'team', in: [teamId], not: true }, ['bots', 'leos', 'mine', 'shut']],
  ['any of some tags', { field: 'tag', how: 'any', in: ['vip', 'other'] }, ['mine']],
  ['all of some tags', { field: 'tag', how: 'all', in: ['vip', 'other'] }, []],
  ['none of some tags', { field: 'tag', how: 'none', in: ['vip'] }, ['bots', 'leos', 'queued', 'shut']],
  ['urgent', { field: 'priority', in: [2, 3] }, ['leos']],
  [
    'of another language',
    { field: 'language', in: ['ja'], not: true },
    ['bots', 'leos', 'mine', 'queued', 'shut'],
  ],
  ['who waits', { field: 'waiting', minutes: 0 }, ['bots', 'leos', 'mine', 'queued']],
  ['who waits an hour', { field: 'waiting', minutes: 60 }, []],
  ['unread', { field: 'unread', is: true }, ['bots', 'leos', 'mine', 'queued', 'shut']],
  ['badly rated', { field: 'rating', in: [1, 2] }, ['shut']],
  [
    'active lately',
    { field: 'activity', how: 'within', hours: 1 },
    ['bots', 'leos', 'mine', 'queued', 'shut'],
  ],
  ['long asleep', { field: 'activity', how: 'before', hours: 1 }, []],
  ['begun before', { field: 'created', to: '2001-01-01T00:00:00.000Z' }, []],
  ['proven', { field: 'verified', is: true }, ['mine']],
  ['of a VIP', { field: 'attribute', name: 'vip', how: 'is', value: 'true' }, ['mine']],
  [
    'of no VIP',
    { field: 'attribute', name: 'vip', how: 'is-not', value: 'true' },
    ['bots', 'leos', 'queued', 'shut'],
  ],
  ['with an attribute', { field: 'attribute', name: 'vip', how: 'set' }, ['mine']],
  ['without it', { field: 'attribute', name: 'vip', how: 'unset' }, ['bots', 'leos', 'queued', 'shut']],
  ['in which it was said', { field: 'text', has: '退' }, ['bots', 'shut']],
  ['in which nothing can be found', { field: 'text', has: '!!' }, []],
];

test.each(cases)('%s', async (_, condition, wanted) => {
  expect(await matching(condition)).toEqual(wanted);
});

test('a filter asks everything at once', async () => {
  expect(await matching({ field: 'tag', how: 'any', in: ['vip'] }, { field: 'text', has: 'hello' })).toEqual([
    'mine',
  ]);
  expect(await matching({ field: 'text', has: '退' }, { field: 'waiting', minutes: 0 })).toEqual(['bots']);
});

test('what a state tells of a condition is what the store says of it', async () => {
  const { data } = await page({ all: [] });
  for (const [what, condition, wanted] of cases) {
    const ids = new Set(wanted.map((name) => named.get(name)));
    for (const row of data) {
      const match = matchState({ all: [condition] }, row, caller, kernel.clock.now() + 1_000);
      if (match !== 'ask') expect([what, row.id, match === 'yes']).toEqual([what, row.id, ids.has(row.id)]);
    }
  }
});

test.each(['newest', 'oldest', 'waiting', 'urgent'] as const)(
  'pages of a list sorted by %s neither miss nor repeat',
  async (order) => {
    const whole = (await page({ all: [] }, { order })).data.map((row) => row.id);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const part = await page({ all: [] }, { order, limit: 2, cursor });
      seen.push(...part.data.map((row) => row.id));
      cursor = part.next_cursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(whole);
    expect(seen).toHaveLength(named.size);
  },
);

test('an agent of another team sees through a filter only what they may see', async () => {
  const stranger: AgentCaller = { ...caller, agentId: leo, role: 'agent', visibility: 'mine', teamIds: [] };
  const { data } = await pageOfFiltered(kernel.database.in(ground.workspaceId), stranger, {
    ...{ filter: { all: [] }, order: 'newest', limit: 50, nowMs: kernel.clock.now() },
  });
  expect(data.map((row) => row.id)).toEqual([named.get('leos')]);
});

test('what is no filter is refused, with the place that is wrong', () => {
  const refused = (text: string) => {
    try {
      parseFilter(text);
    } catch (error) {
      return error;
    }
    return undefined;
  };
  expect(refused('{')).toMatchObject({ code: 'request.invalid' });
  for (const all of [
    [{ field: 'sql', is: '1=1' }],
    [{ field: 'unread', is: 'x' }],
    [{ field: 'unread', is: true, more: 1 }],
  ])
    expect(refused(JSON.stringify({ all }))).toMatchObject({ code: 'request.invalid' });
  expect(refused(JSON.stringify({ all: [] }))).toBeUndefined();
});
