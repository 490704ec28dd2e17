import { expect, test } from 'vitest';
import { asContactReads, visibleToContact } from './audience.ts';
import { type ConversationState, fold } from './conversation-state.ts';
import type { Entry, EntryBody } from './entry.ts';
import { entryBody } from './entry.ts';
import type { AgentId, ConversationId, TeamId, TicketId } from './ids.ts';
import { isUnsettled, nextStatuses, ticketStatuses } from './ticket.ts';

const conversationId = `cnv_${'0'.repeat(26)}` as ConversationId;
const mia = `agt_${'1'.repeat(26)}` as AgentId;
const team = `tem_${'1'.repeat(26)}` as TeamId;
const id = `tkt_${'1'.repeat(26)}` as TicketId;
const at = '2026-10-01T08:00:00.000Z';
const later = '2026-10-01T09:00:00.000Z';
const entry = (seq: number, body: EntryBody, when = at): Entry => ({
  ...{ conversationId, seq, at: when, author: { kind: 'agent', id: mia }, body },
});
const empty = {
  ...{ headSeq: 4, lastEntryAt: at, status: 'closed', ownerVersion: 1, sleeps: [], servedSince: null },
  tickets: [],
} as unknown as ConversationState;
const opened = entry(5, {
  ...{ kind: 'ticket-opened', ticketId: id, number: 1001, title: 'A lamp arrived broken', priority: 2 },
  ...{ orderNo: 'SP1', teamId: team, note: 'photos are in the thread' },
});
const changed = (seq: number, change: object) =>
  entry(seq, { kind: 'ticket-changed', ticketId: id, number: 1001, ...change }, later);

test('a ticket is new when it is opened, and each change says only what changed', () => {
  const born = fold(empty, opened);
  expect(born.tickets).toEqual([
    {
      ...{ id, number: 1001, title: 'A lamp arrived broken', status: 'new', priority: 2 },
      ...{ orderNo: 'SP1', teamId: team, agentId: null, openedBy: mia },
      ...{ dueAt: null, isDueByHand: false, rests: [] },
      ...{ openedAt: at, changedAt: at, version: 5 },
    },
  ]);
  const taken = fold(born, changed(6, { agentId: mia, status: 'open' }));
  const cleared = fold(taken, changed(7, { teamId: null, orderNo: null }));
  expect(cleared.tickets).toMatchObject([
    { status: 'open', agentId: mia, teamId: null, orderNo: null, priority: 2, changedAt: later, version: 7 },
  ]);
  expect(fold(cleared, changed(8, { note: 'called them' })).tickets).toMatchObject([
    { status: 'open', agentId: mia, version: 8 },
  ]);
});

test('what happens to a ticket leaves the conversation where it stands, closed or not', () => {
  const after = fold(fold(empty, opened), changed(6, { status: 'solved' }));
  expect(after).toMatchObject({ status: 'closed', lastEntryAt: at, headSeq: 6, ownerVersion: 1 });
});

test('customers read nothing of tickets', () => {
  expect(visibleToContact['ticket-opened']).toBe(false);
  expect(visibleToContact['ticket-changed']).toBe(false);
  expect(asContactReads(opened)).toBeUndefined();
  expect(asContactReads(changed(6, { note: 'between us' }))).toBeUndefined();
});

test('every status leads somewhere, and what is settled is only opened again', () => {
  for (const status of ticketStatuses) {
    expect(nextStatuses[status]).not.toContain(status);
    expect(nextStatuses[status]).not.toContain('new');
    if (status !== 'open') expect(nextStatuses[status]).toContain('open');
  }
  expect(nextStatuses.closed).toEqual(['open']);
  expect(ticketStatuses.filter(isUnsettled)).toEqual(['new', 'open', 'pending', 'on_hold']);
});

test('a title is short and says something', () => {
  const parse = (title: string) => entryBody.safeParse({ ...opened.body, title }).success;
  expect([parse('ok'), parse(''), parse('   '), parse('x'.repeat(200)), parse('x'.repeat(201))]).toEqual([
    ...[true, false, false, true, false],
  ]);
});

test('the log keeps when a ticket rested: while it waited for the customer and once it was settled', () => {
  const steps = ['pending', 'on_hold', 'solved', 'open'] as const;
  const after = steps.reduce(
    (state, status, index) => fold(state, changed(6 + index, { status })),
    fold(empty, opened),
  );
  expect(after.tickets[0]?.rests).toEqual([
    { from: later, to: later },
    { from: later, to: later },
  ]);
  expect(fold(after, changed(10, { status: 'closed' })).tickets[0]?.rests.at(-1)).toEqual({
    ...{ from: later, to: null },
  });
});
