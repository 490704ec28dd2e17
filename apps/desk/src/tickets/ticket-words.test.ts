import type { AgentId, Entry, EntryBody, Ticket } from '@parley/contract';
import { expect, test } from 'vitest';
import type { Translate } from '../words/index.ts';
import { firstTitle, namedOrders } from './first-title.ts';
import { ticketChanges } from './ticket-changes.ts';
import { dueByHand, isOvertaken, toSave, withChange } from './ticket-draft.ts';
import { firstFilter, queryOf } from './ticket-filter.ts';

const names = { agent: () => 'Mia', team: () => 'After-sales' };
const ticket = {
  ...{ title: 'A broken lamp', status: 'open', priority: 0, orderNo: null, teamId: null, agentId: null },
  ...{ dueAt: '2026-10-02T09:00:00.000Z', isDueByHand: false, version: 4 },
} as unknown as Ticket;
const said = (kind: 'contact' | 'agent', body: EntryBody) => ({ author: { kind }, body }) as unknown as Entry;
const brief = (questions: string[]): EntryBody => ({
  ...{ kind: 'brief', attempts: 1, mood: 'calm', questions },
  mentions: [
    { kind: 'order', value: 'SP1' },
    { kind: 'phone', value: '138' },
  ],
});
const words = ((key: string) => key) as Translate;
const context = { t: words, names, locale: 'en' as const };

test('a ticket is first called by what says most of what was asked, or by the customer’s first words', () => {
  const talk = [
    said('agent', { kind: 'message', text: 'Hello' }),
    said('contact', { kind: 'message', text: '  My lamp\n arrived broken' }),
    said('contact', { kind: 'message', text: 'and the box too' }),
  ];
  expect(firstTitle(talk)).toBe('My lamp');
  expect(firstTitle([...talk, said('agent', brief(['it is   broken', 'a person']))])).toBe('it is broken');
  expect(firstTitle([said('agent', brief([]))])).toBe('');
  expect(firstTitle([said('contact', { kind: 'message', text: '很'.repeat(300) })])).toBe(
    `${'很'.repeat(80)}…`,
  );
});

test('orders come first that the hand-over found, then those of the customer that they named', () => {
  const talk = [said('contact', { kind: 'message', text: '订单 SP3 坏了' }), said('agent', brief([]))];
  expect(namedOrders(talk, ['SP2', 'SP3', 'SP1'])).toEqual(['SP1', 'SP3']);
  expect(namedOrders([said('agent', { kind: 'message', text: 'SP2' })], ['SP2'])).toEqual([]);
});

test('a change is told in a few words, and what is only noted in none', () => {
  const change = { kind: 'ticket-changed', ticketId: 'tkt_1', number: 1001 } as const;
  const told = ticketChanges(
    { ...change, status: 'on_hold', agentId: 'agt_1' as AgentId, teamId: null, priority: 2, orderNo: null },
    context,
  );
  expect(told).toEqual([
    'tickets.status.on_hold',
    'Mia',
    'tickets.noTeam',
    'priority.high',
    'tickets.noOrder',
  ]);
  expect(ticketChanges({ ...change, note: 'called them' }, context)).toEqual([]);
});

test('a draft holds what differs, and is nothing once all is as it was', () => {
  const begun = withChange(ticket, null, { status: 'solved' });
  expect(begun).toEqual({ change: { status: 'solved' }, since: 4 });
  const grown = withChange(ticket, begun, { title: 'A lamp' });
  expect(grown?.change).toEqual({ status: 'solved', title: 'A lamp' });
  expect(withChange(ticket, begun, { status: 'open' })).toBeNull();
  expect(toSave(grown, ' called ')).toEqual({ status: 'solved', title: 'A lamp', note: 'called' });
  expect(toSave(null, '  ')).toBeUndefined();
  expect(toSave(withChange(ticket, null, { title: ' ' }), 'x')).toBeUndefined();
});

test('a time is set over that of the target, and taken away again', () => {
  const dueAt = '2026-10-09T09:00:00.000Z';
  expect(dueByHand(ticket, null)).toBeNull();
  const set = withChange(ticket, null, { dueAt });
  expect([set?.change, dueByHand(ticket, set)]).toEqual([{ dueAt }, dueAt]);
  expect(withChange(ticket, set, { dueAt: null })).toBeNull();
  const byHand = { ...ticket, dueAt, isDueByHand: true };
  expect(dueByHand(byHand, null)).toBe(dueAt);
  expect(withChange(byHand, null, { dueAt: null })?.change).toEqual({ dueAt: null });
  expect(withChange(byHand, withChange(byHand, null, { dueAt: null }), { dueAt })).toBeNull();
});

test('whoever began before a colleague’s change is told so', () => {
  const begun = withChange(ticket, null, { status: 'solved' });
  expect(isOvertaken(ticket, begun)).toBe(false);
  expect(isOvertaken({ ...ticket, version: 5 }, begun)).toBe(true);
  expect(isOvertaken({ ...ticket, version: 5 }, null)).toBe(false);
});

test('the list begins with what is not settled', () => {
  expect(queryOf(firstFilter)).toEqual({ status: 'new,open,pending,on_hold' });
  expect(queryOf({ ...firstFilter, status: 'settled', agentId: 'me', q: ' lamp ' })).toEqual({
    ...{ status: 'solved,closed', agentId: 'me', q: 'lamp' },
  });
  expect(queryOf({ ...firstFilter, status: null })).toEqual({});
  expect(queryOf({ ...firstFilter, status: null, isOverdue: true, order: 'due' })).toEqual({
    ...{ due: 'past', order: 'due' },
  });
});
