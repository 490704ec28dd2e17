import { bookkeepingKinds, type EntryBody } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { type FakeClock, fakeClock, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import { createConversations } from '../index.ts';
import { quietPorts, says, seedGround } from '../testing/index.ts';
import { listMoved } from './commits-store.ts';

let kernel: TestKernel;
let clock: FakeClock;
beforeAll(async () => {
  clock = fakeClock();
  kernel = await testKernel({ clock });
});
afterAll(() => kernel.close());

test('tags and priority leave a conversation where it stands in lists, words and notes do not', async () => {
  const { log } = createConversations(kernel, quietPorts);
  const ground = await seedGround(kernel);
  const conversationId = newId('cnv');
  const said = await log.append(says(ground, conversationId, 'Hello'));
  const author = { kind: 'agent', id: newId('agt') } as const;
  const does = async (body: EntryBody) => {
    clock.advance(60_000);
    const { state } = await log.append({
      ...{ workspaceId: ground.workspaceId, conversationId },
      decide: () => [{ author, body }],
    });
    return state.lastEntryAt;
  };
  const before = said.state.lastEntryAt;
  expect(await does({ kind: 'tagged', added: ['lamp'], removed: [] })).toBe(before);
  expect(await does({ kind: 'prioritised', priority: 2 })).toBe(before);
  const [row] = await kernel.database.system.rows(
    sql`select last_entry_at as "at", tags, priority from conversation where id = ${conversationId}`,
  );
  expect(row).toEqual({ at: before, tags: ['lamp'], priority: 2 });
  const noted = await does({ kind: 'note', text: 'look here' });
  expect(noted > before).toBe(true);
  expect((await does({ kind: 'closed', reason: 'resolved' })) > noted).toBe(true);
});

test('whoever was cut off finds what was done about a conversation, of each kind, by the index of it', async () => {
  const { log } = createConversations(kernel, quietPorts);
  const ground = await seedGround(kernel);
  const { system } = kernel.database;
  const since = new Date(clock.now() + 3_600_000).toISOString();
  for (const kind of bookkeepingKinds) {
    const conversationId = newId('cnv');
    const customer = { ...ground, contactId: await ground.newContact() };
    await log.append(says(customer, conversationId, 'Hello'));
    const moved = async () => (await listMoved(system, [ground.workspaceId], since)).map(({ id }) => id);
    expect(await moved()).not.toContain(conversationId);
    await system.run(
      sql`insert into entry (conversation_id, seq, workspace_id, kind, author_kind, body, at) values (${conversationId}, 2, ${ground.workspaceId}, ${kind}, 'system', '{}', ${since}::timestamptz + interval '1 second')`,
    );
    expect(await moved()).toContain(conversationId);
  }
  const [index] = await system.rows<{ def: string }>(
    sql`select pg_get_indexdef('entry_bookkeeping'::regclass) as def`,
  );
  for (const kind of bookkeepingKinds) expect(index?.def).toContain(`'${kind}'`);
});
