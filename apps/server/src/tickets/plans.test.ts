import type { ContactId, TicketStatus } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedGround } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { analyze, planOf, type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { listTickets, type TicketsAsked } from './store.ts';

const many = 20_000;
const teamId = newId('tem');
let kernel: TestKernel;
let caller: AgentCaller;
beforeAll(async () => {
  kernel = await testKernel();
  const { workspaceId, channelAccountId } = await seedGround(kernel);
  const ids = { agentId: newId('agt'), personId: newId('per'), sessionId: newId('ses') };
  caller = { kind: 'agent', workspaceId, ...ids, role: 'owner', visibility: 'all', teamIds: [] };
  const { system } = kernel.database;
  await system.run(
    sql`insert into contact (id, workspace_id, name) select 'ctc_' || n, ${workspaceId}, 'Visitor' from generate_series(1, ${many}::int) n`,
  );
  await system.run(
    sql`insert into conversation (id, workspace_id, contact_id, channel_account_id, created_at, status, owner_kind, owner_version, priority, tags, head_seq, reacted_seq, lane,
          last_entry_at, preview_seq, passed_by, participants, queued_for, topics, contact_read_seq, contact_unread, agent_read_seq, contact_seq, answers_since, contact_received_seq, rating_asked, due_at)
        select 'cnv_' || n, ${workspaceId}, 'ctc_' || n, ${channelAccountId}, now(), 'closed', 'bot', 1, 0, '{}', 1, 1, 0, now(), 0, '{}', '[]', 'chat', '{}', 0, 0, 0, 0, 0, 0, false, 'infinity'
        from generate_series(1, ${many}::int) n`,
  );
  await system.run(
    sql`insert into ticket (id, workspace_id, number, conversation_id, contact_id, title, status, priority, team_id, agent_id, opened_at, changed_at, version)
        select 'tkt_' || n, ${workspaceId}, n, 'cnv_' || n, 'ctc_' || n, 'A broken lamp', case when n % 200 = 0 then 'open' else 'closed' end, 0, case when n % 7 = 0 then ${teamId}::text end,
          case when n % 3000 = 0 then ${caller.agentId}::text end, now(), now() - n * interval '1 second', 1
        from generate_series(1, ${many}::int) n`,
  );
  await analyze(kernel.database.connection, 'conversation, contact, ticket');
});
afterAll(() => kernel.close());

const planned = (asked: Partial<TicketsAsked>) =>
  planOf(kernel.database.in(caller.workspaceId), (query) =>
    listTickets(query, caller, {
      statuses: undefined,
      after: undefined,
      limit: 50,
      order: 'changed',
      ...asked,
    }),
  );
const unsettled: TicketStatus[] = ['new', 'open', 'pending', 'on_hold'];

test.each([
  ['all of them', {}, 'ticket_recent'],
  ['those not settled', { statuses: unsettled }, 'ticket_unsettled'],
  ['those of an agent', { agentId: 'mine' }, 'ticket_agent'],
  ['those of a team', { teamId }, 'ticket_team'],
  ['those with a word in the title', { q: '灯碎' }, 'ticket_pkey'],
  [
    'those past their time',
    { dueBy: '2026-01-01T00:00:00.000Z', order: 'due', statuses: unsettled },
    'ticket_due',
  ],
  ['those due first', { order: 'due', statuses: unsettled }, 'ticket_due'],
  ['those of a customer', { contactId: 'ctc_480' as ContactId }, 'ticket_contact'],
] as const)('among many tickets, %s are found by their index', async (_, asked, index) => {
  const steps = await planned('agentId' in asked ? { agentId: caller.agentId } : asked);
  expect(steps.filter((step) => step.includes(index))).not.toEqual([]);
  expect(steps.filter((step) => /Seq Scan/.test(step))).toEqual([]);
});
