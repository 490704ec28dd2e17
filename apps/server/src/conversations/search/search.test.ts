import type { Asked, ConversationId, conversationEndpoints, EntryBody } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createConversations } from '../index.ts';
import { type Ground, quietPorts, says, seedGround } from '../testing/index.ts';
import { searchEntries } from './search-entries.ts';
import { newestRead } from './store.ts';

let kernel: TestKernel;
let conversations: ReturnType<typeof createConversations>;
let ground: Ground;
let caller: AgentCaller;
const agentId = newId('agt');
const [first, second] = [newId('cnv'), newId('cnv')];
beforeAll(async () => {
  kernel = await testKernel();
  ground = await seedGround(kernel);
  conversations = createConversations(kernel, {
    ...quietPorts,
    agentNames: async () => new Map(),
    checkAttachments: async () => [],
  });
  caller = {
    ...{ kind: 'agent', workspaceId: ground.workspaceId, agentId, personId: newId('per') },
    ...{ sessionId: newId('ses'), role: 'supervisor', visibility: 'all', teamIds: [] },
  };
  await conversations.log.append(says(ground, first, '我要退款，订单 A1001'));
  await append(first, agentId, { kind: 'note', text: '退款已登记' });
  await append(first, agentId, { kind: 'tagged', added: ['money'], removed: [] });
  const contactId = await ground.newContact();
  await conversations.log.append(says({ ...ground, contactId }, second, '退货运费谁出'));
});
afterAll(() => kernel.close());

const append = (conversationId: ConversationId, id: typeof agentId, body: EntryBody) =>
  conversations.log.append({
    workspaceId: ground.workspaceId,
    conversationId,
    decide: () => [{ author: { kind: 'agent', id }, body }],
  });
type Wanted = Asked<typeof conversationEndpoints.searchEntries>['query'];
const search = (q: string, more: Partial<Wanted> = {}) =>
  searchEntries(
    kernel.database.in(ground.workspaceId),
    caller,
    { q, limit: 50, ...more },
    kernel.clock.now(),
  );
const hits = async (q: string, more: Partial<Wanted> = {}) =>
  (await search(q, more)).data.map(({ entry }) => [entry.conversationId === first ? 1 : 2, entry.seq]);

test('one, two and more characters are found, and unfinished latin words', async () => {
  expect(await hits('退')).toEqual([
    [2, 1],
    [1, 2],
    [1, 1],
  ]);
  expect(await hits('退款')).toEqual([
    [1, 2],
    [1, 1],
  ]);
  expect(await hits('货运费')).toEqual([[2, 1]]);
  expect(await hits('费运')).toEqual([]);
  expect(await hits('a10 订单')).toEqual([[1, 1]]);
});

test('a search is narrowed by who, what, when and where', async () => {
  expect(await hits('退款', { kind: 'note' })).toEqual([[1, 2]]);
  expect(await hits('退款', { by: 'contact' })).toEqual([[1, 1]]);
  expect(await hits('退款', { agentId })).toEqual([[1, 2]]);
  expect(await hits('退', { contactId: ground.contactId })).toEqual([
    [1, 2],
    [1, 1],
  ]);
  expect(
    await hits('退', { filter: JSON.stringify({ all: [{ field: 'tag', how: 'any', in: ['money'] }] }) }),
  ).toEqual([
    [1, 2],
    [1, 1],
  ]);
  expect(await hits('退', { to: '2001-01-01T00:00:00.000Z' })).toEqual([]);
  expect(await hits('退', { from: '2001-01-01T00:00:00.000Z' })).toHaveLength(3);
});

test('pages neither miss nor repeat, though much was said in the same moment', async () => {
  const id = newId('cnv');
  const contactId = await ground.newContact();
  await conversations.log.append({
    ...says({ ...ground, contactId }, id, ''),
    decide: () =>
      Array.from({ length: 7 }, (_, index) => ({
        author: { kind: 'contact' as const, id: contactId },
        body: { kind: 'message' as const, text: `moment ${index}` },
      })),
  });
  const seen: number[] = [];
  let cursor: string | undefined;
  do {
    const page = await search('moment', { limit: 3, cursor });
    seen.push(...page.data.map(({ entry }) => entry.seq));
    cursor = page.next_cursor ?? undefined;
  } while (cursor);
  expect(seen).toEqual([7, 6, 5, 4, 3, 2, 1]);
});

test('what is older than the newest that are read is found all the same, and walked to its end', async () => {
  const { workspaceId } = ground;
  await kernel.database.system.run(
    sql`insert into entry (conversation_id, seq, workspace_id, kind, author_kind, author_id, body, at, words)
        select ${second}, 10 + n, ${workspaceId}, 'message', 'contact', ${ground.contactId}, '{"kind":"message","text":"filler"}', now() - interval '1 hour' + make_interval(secs => n * 0.01), '''filler'''
        from generate_series(1, ${newestRead.narrowed + 100}::int) n`,
  );
  await kernel.database.system.run(
    sql`update entry set at = now() - interval '2 days' where conversation_id = ${first} and seq = 1`,
  );
  expect(await hits('a1001')).toEqual([[1, 1]]);
  expect((await search('filler', { limit: 100 })).has_more).toBe(true);
});

test('a common word is read on where the newest leave out what it was narrowed to', async () => {
  await kernel.database.system.run(
    sql`insert into entry (conversation_id, seq, workspace_id, kind, author_kind, body, at, words)
        values (${second}, 900000, ${ground.workspaceId}, 'message', 'bot', '{"kind":"message","text":"filler"}', now() - interval '3 days', '''filler''')`,
  );
  const page = await search('filler', { by: 'bot' });
  expect(page.data.map(({ entry }) => entry.seq)).toEqual([900_000]);
  expect(page.has_more).toBe(false);
});

test('a filter that leaves few conversations has these looked through, however common the word is', async () => {
  const tagged = (tag: string) => ({
    filter: JSON.stringify({ all: [{ field: 'tag', how: 'any', in: [tag] }] }),
  });
  await kernel.database.system.run(
    sql`update entry set at = now() - interval '300 days' where conversation_id = ${first}`,
  );
  expect(await hits('退款', { ...tagged('money'), kind: 'note' })).toEqual([[1, 2]]);
  expect(await search('filler', tagged('none such'))).toEqual({
    data: [],
    next_cursor: null,
    has_more: false,
  });
});
