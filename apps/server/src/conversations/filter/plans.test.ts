import type { ContactId, ConversationFilter, ListOrder } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { analyze, planOf, type TestKernel, testKernel } from '../../kernel/testing/index.ts';
import type { Viewer } from '../access.ts';
import { listConversationsOf } from '../search/store.ts';
import { listOfPerson } from '../store.ts';
import { type Ground, seedGround } from '../testing/index.ts';
import { listFiltered, type Mark } from './store.ts';

const many = 40_000;
let kernel: TestKernel;
let ground: Ground;
beforeAll(async () => {
  kernel = await testKernel();
  ground = await seedGround(kernel);
  const { workspaceId, channelAccountId } = ground;
  const { system } = kernel.database;
  await system.run(
    sql`insert into contact (id, workspace_id, name) select 'ctc_' || n, ${workspaceId}, 'Visitor' from generate_series(1, ${many}::int) n`,
  );
  // Most are closed; of the others a third is due, each at its own time.
  await system.run(
    sql`insert into conversation (id, workspace_id, contact_id, channel_account_id, created_at, status, owner_kind, owner_version, priority, tags, head_seq, reacted_seq, lane,
          last_entry_at, preview_seq, passed_by, participants, queued_for, topics, contact_read_seq, contact_unread, agent_read_seq, contact_seq, answers_since, contact_received_seq, rating_asked, due_at)
        select 'cnv_' || n, ${workspaceId}, 'ctc_' || n, ${channelAccountId}, now(), case when n % 4 = 0 then 'open' else 'closed' end, 'queue', 1, 0, '{}', 1, 1, 0,
          now() - n * interval '1 second', 0, '{}', '[]', 'chat', '{}', 0, 0, 0, 0, 0, 0, false, case when n % 12 = 0 then now() + n * interval '1 second' else 'infinity' end
        from generate_series(1, ${many}::int) n`,
  );
  await analyze(kernel.database.connection, 'conversation, contact');
});
afterAll(() => kernel.close());

const viewer = (): Viewer => ({ agentId: newId('agt'), teamIds: [], role: 'owner', visibility: 'all' });
/** A page of what is open, in this order. */
const pagePlan = (order: ListOrder, after?: Mark) => {
  const { workspaceId } = ground;
  const filter: ConversationFilter = { all: [{ field: 'status', in: ['open', 'snoozed'] }] };
  const asked = { workspaceId, viewer: viewer(), filter, nowMs: Date.now() };
  return planOf(kernel.database.in(workspaceId), (query) =>
    listFiltered(query, asked, { order, after, limit: 50 }),
  );
};

const mark: Mark = { at: new Date(Date.now() + 3_600_000).toISOString(), id: 'cnv_4800', priority: 0 };

test.each([
  ['the first page', undefined],
  ['a page further down', mark],
  ['what is not due', { ...mark, at: 'infinity' }],
])(
  'among many, %s by what is due is read from its index in order, and nothing is sorted',
  async (_, after) => {
    const steps = await pagePlan('due', after);
    expect(steps).toContain('Index Scan conversation_by_due');
    expect(steps.filter((step) => /Sort|Seq Scan/.test(step))).toEqual([]);
  },
);

test('an order that has no index is told by its sorting', async () => {
  expect((await pagePlan('urgent')).some((step) => /Sort/.test(step))).toBe(true);
});

test('among many contacts, the conversations of one person are found by indexes', async () => {
  const { workspaceId } = ground;
  const store = kernel.database.in(workspaceId);
  const plans = [
    await planOf(store, (query) => listConversationsOf(query, 'ctc_4800' as ContactId)),
    await planOf(store, (query) =>
      listOfPerson(query, viewer(), 'ctc_4800' as ContactId, { limit: 20, after: undefined }),
    ),
  ];
  for (const steps of plans) {
    expect(steps).toContain('Bitmap Index Scan contact_merged');
    expect(steps.filter((step) => step.startsWith('Seq Scan'))).toEqual([]);
  }
});
