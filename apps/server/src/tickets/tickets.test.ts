import type { ConversationId, TeamId, TicketId } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createConversations } from '../conversations/index.ts';
import { quietPorts, says, seedGround } from '../conversations/testing/index.ts';
import { sql } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { type TestKernel, testKernel } from '../kernel/testing/index.ts';
import { type Desk, openDesk, type Shop, stageShop } from '../knowledge/testing/index.ts';
import { createTickets, type Tickets } from './index.ts';
import { keepTicket, keepTickets } from './keep-tickets.ts';

let kernel: TestKernel;
let conversations: ReturnType<typeof createConversations>;
let tickets: Tickets;
let shop: Shop;
let teamId: TeamId;
let miaCaller: AgentCaller;
let leoCaller: AgentCaller;
let mia: Desk;
let leo: Desk;
beforeAll(async () => {
  kernel = await testKernel();
  conversations = createConversations(kernel, quietPorts);
  tickets = createTickets(kernel, conversations, { dueRules });
  await conversations.reactor.start(conversations.log, () => ({ visitors: 0, agents: 0 }));
  shop = await stageShop(kernel);
  teamId = await newTeam(shop);
  [miaCaller, leoCaller] = [await shop.hire('agent'), await shop.hire('agent')];
  [mia, leo] = [miaCaller, leoCaller].map((caller) => openDesk(tickets.routes, caller)) as [Desk, Desk];
});
afterAll(async () => {
  await conversations.reactor.stop();
  await kernel.close();
});

const dueRules = async () => ({ tickets: [null, null, null, null], hours: {} });
const run = (...given: Parameters<typeof sql>) => kernel.database.system.run(sql(...given));
async function newTeam({ workspaceId }: Shop): Promise<TeamId> {
  const id = newId('tem');
  await run`insert into team (id, workspace_id, name) values (${id}, ${workspaceId}, ${id})`;
  return id;
}
/** A customer who said something. */
async function aConversation({ workspaceId }: Pick<Shop, 'workspaceId'> = shop) {
  const { channelAccountId } = await seedGround(kernel);
  const [contactId, conversationId] = [newId('ctc'), newId('cnv')];
  await run`update channel_account set workspace_id = ${workspaceId} where id = ${channelAccountId}`;
  await run`insert into contact (id, workspace_id, name) values (${contactId}, ${workspaceId}, 'Lin')`;
  const ground = { workspaceId, channelAccountId, contactId };
  await conversations.log.append(says(ground, conversationId, 'The lamp arrived broken'));
  return { conversationId, contactId };
}
const open = (desk: Desk, conversationId: ConversationId, body: object = {}) =>
  desk('openTicket', { params: { conversationId }, body: { title: 'A broken lamp', ...body } });
const change = (desk: Desk, ticketId: TicketId, version: number, body: object) =>
  desk('changeTicket', { params: { ticketId }, body: { version, ...body } });
const get = (desk: Desk, ticketId: TicketId) => desk('getTicket', { params: { ticketId } });
const list = async (desk: Desk, query: object) => (await desk('listTickets', { query })).data;
const refused = (code: string) => ({ code });

test('a ticket is opened from a conversation, counted from 1001, and can be read at once', async () => {
  const { conversationId, contactId } = await aConversation();
  const body = { orderNo: 'SP1', priority: 2, teamId, agentId: leoCaller.agentId, note: 'see the photos' };
  const ticket = await open(mia, conversationId, body);
  expect(ticket).toMatchObject({
    ...{ number: 1001, title: 'A broken lamp', status: 'new', orderNo: 'SP1', priority: 2, teamId },
    ...{ agentId: leoCaller.agentId, openedBy: miaCaller.agentId, version: 2 },
    ...{ conversationId, contactId, contactName: 'Lin', seesConversation: true },
  });
  expect((await open(mia, conversationId)).number).toBe(1002);
  expect(await get(leo, ticket.id)).toMatchObject({
    ticket,
    entries: [{ seq: 2, body: { kind: 'ticket-opened', note: 'see the photos' } }],
  });
});

test('a change says only what changed; the same again says nothing', async () => {
  const { conversationId } = await aConversation();
  const { id, version, number } = await open(mia, conversationId);
  const asked = { status: 'open', title: 'A broken lamp', priority: 0, agentId: miaCaller.agentId };
  const changed = await change(leo, id, version, asked);
  expect(changed).toMatchObject({ status: 'open', agentId: miaCaller.agentId, version: 3 });
  expect(await change(leo, id, 3, asked)).toEqual(changed);
  const freed = await change(leo, id, 3, { agentId: null, note: 'asked the carrier' });
  expect(freed).toMatchObject({ agentId: null, version: 4 });
  const { entries } = await get(mia, id);
  expect(entries.slice(1).map(({ body }) => body)).toEqual([
    { kind: 'ticket-changed', ticketId: id, number, status: 'open', agentId: miaCaller.agentId },
    { kind: 'ticket-changed', ticketId: id, number, agentId: null, note: 'asked the carrier' },
  ]);
});

test('of two who change the same, the second is refused and sees what the first did', async () => {
  const { conversationId } = await aConversation();
  const { id, version } = await open(mia, conversationId);
  const told = await Promise.allSettled([
    change(mia, id, version, { title: 'By Mia' }),
    change(leo, id, version, { title: 'By Leo' }),
  ]);
  expect(told.map((each) => each.status).toSorted()).toEqual(['fulfilled', 'rejected']);
  const [winner] = told.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  expect((await get(mia, id)).ticket).toEqual(winner);
  await expect(change(leo, id, version, { title: 'Late' })).rejects.toMatchObject(refused('object.changed'));
});

test('what is settled is opened again and nothing else, and nothing becomes new', async () => {
  const { conversationId } = await aConversation();
  const { id } = await open(mia, conversationId);
  await change(mia, id, 2, { status: 'closed' });
  for (const status of ['pending', 'solved', 'new'])
    await expect(change(mia, id, 3, { status })).rejects.toMatchObject(refused('ticket.wrong-status'));
  expect(await change(mia, id, 3, { status: 'open' })).toMatchObject({ status: 'open', version: 4 });
});

test('the same client id opens one ticket, and means no other', async () => {
  const { conversationId } = await aConversation();
  const clientId = 'a-client-id';
  const first = await open(mia, conversationId, { clientId });
  expect(await open(mia, conversationId, { clientId })).toEqual(first);
  const reused = refused('conversation.client-id-reused');
  await expect(open(mia, conversationId, { clientId, title: 'Else' })).rejects.toMatchObject(reused);
  await expect(open(leo, conversationId, { clientId })).rejects.toMatchObject(reused);
});

test('one conversation has so many tickets and no more', async () => {
  const { conversationId } = await aConversation();
  for (let count = 0; count < 20; count++) await open(mia, conversationId);
  await expect(open(mia, conversationId)).rejects.toMatchObject(refused('ticket.too-many'));
});

test('who may not see the conversation sees no ticket of it, unless they have it', async () => {
  const { conversationId } = await aConversation();
  const narrow: AgentCaller = { ...(await shop.hire('agent')), visibility: 'mine', teamIds: [teamId] };
  const desk = openDesk(tickets.routes, narrow);
  const { id } = await open(mia, conversationId);
  await expect(open(desk, conversationId)).rejects.toMatchObject(refused('conversation.not-found'));
  await expect(get(desk, id)).rejects.toMatchObject(refused('object.not-found'));
  await expect(change(desk, id, 2, { title: 'x' })).rejects.toMatchObject(refused('object.not-found'));
  expect(await list(desk, {})).not.toContainEqual(expect.objectContaining({ id }));
  await change(mia, id, 2, { teamId });
  expect((await get(desk, id)).ticket).toMatchObject({ id, seesConversation: false });
  expect(await list(desk, { teamId })).toContainEqual(
    expect.objectContaining({ id, seesConversation: false }),
  );
  expect(await change(desk, id, 3, { agentId: narrow.agentId, teamId: null })).toMatchObject({ version: 4 });
  expect(await change(desk, id, 4, { agentId: null, status: 'open' })).toMatchObject({ status: 'open' });
  await expect(change(desk, id, 5, { title: 'x' })).rejects.toMatchObject(refused('object.not-found'));
});

test('a ticket goes to an active agent and a team of the workspace, and to nobody else', async () => {
  const { conversationId } = await aConversation();
  const { id } = await open(mia, conversationId);
  const elsewhere = await stageShop(kernel);
  const stranger = await elsewhere.hire('agent');
  const gone = await shop.hire('agent');
  await run`update agent set active = false where id = ${gone.agentId}`;
  const nobody = [{ agentId: stranger.agentId }, { agentId: gone.agentId }, { agentId: newId('agt') }];
  for (const to of [...nobody, { teamId: await newTeam(elsewhere) }]) {
    await expect(open(mia, conversationId, to)).rejects.toMatchObject(refused('object.not-found'));
    await expect(change(mia, id, 2, to)).rejects.toMatchObject(refused('object.not-found'));
  }
});

test('another workspace sees, opens and changes nothing', async () => {
  const { conversationId, contactId } = await aConversation();
  const { id, version } = await open(mia, conversationId);
  const stranger = openDesk(tickets.routes, await (await stageShop(kernel)).hire('owner'));
  await expect(open(stranger, conversationId)).rejects.toMatchObject(refused('conversation.not-found'));
  await expect(get(stranger, id)).rejects.toMatchObject(refused('object.not-found'));
  await expect(change(stranger, id, version, { title: 'x' })).rejects.toMatchObject(
    refused('object.not-found'),
  );
  expect(await list(stranger, {})).toEqual([]);
  expect(await list(stranger, { contactId })).toEqual([]);
  expect(await list(stranger, { q: 'lamp' })).toEqual([]);
  expect(await list(mia, { q: 'lamp' })).not.toEqual([]);
});

test('a list is narrowed by status, team, agent, words and number, page by page', async () => {
  const own = await stageShop(kernel);
  const team = await newTeam(own);
  const [caller, desk] = await hired(own);
  const { conversationId } = await aConversation(own);
  const lamp = await open(desk, conversationId, { title: 'Lampe 100% kaputt', teamId: team });
  const chair = await open(desk, conversationId, { title: 'A chair wobbles', agentId: caller.agentId });
  const table = await open(desk, conversationId, { title: 'A table is late' });
  await change(desk, lamp.id, lamp.version, { status: 'solved' });
  const numbers = async (query: object) => (await list(desk, query)).map(({ number }) => number);
  expect(await numbers({})).toEqual([1001, 1003, 1002]);
  expect(await numbers({ status: 'new,open,pending,on_hold' })).toEqual([1003, 1002]);
  expect(await numbers({ status: 'solved' })).toEqual([1001]);
  expect(await numbers({ teamId: team })).toEqual([1001]);
  expect(await numbers({ teamId: 'none' })).toEqual([1003, 1002]);
  expect(await numbers({ agentId: 'me' })).toEqual([1002]);
  expect(await numbers({ agentId: 'none' })).toEqual([1001, 1003]);
  expect(await numbers({ q: 'CHAIR' })).toEqual([1002]);
  expect(await numbers({ q: '0%' })).toEqual([1001]);
  expect(await numbers({ q: '_' })).toEqual([]);
  expect(await numbers({ q: '#1003' })).toEqual([1003]);
  expect(await numbers({ q: '100' })).toEqual([1001, 1003, 1002]);
  expect(await numbers({ q: 'ha' })).toEqual([1002]);
  expect(await numbers({ q: '1' })).toEqual([1001, 1003, 1002]);
  expect(await numbers({ q: '003' })).toEqual([]);
  expect(await numbers({ q: "it's \\ 'x'" })).toEqual([]);
  const named = await desk('listTickets', { query: { limit: 2, q: '100' } });
  const others = await desk('listTickets', { query: { limit: 2, q: '100', cursor: named.next_cursor } });
  expect([...named.data, ...others.data].map(({ number }) => number)).toEqual([1001, 1003, 1002]);
  const first = await desk('listTickets', { query: { limit: 2 } });
  expect(first).toMatchObject({ has_more: true, data: [{ id: lamp.id }, { id: table.id }] });
  const rest = await desk('listTickets', { query: { limit: 2, cursor: first.next_cursor } });
  expect(rest).toMatchObject({ has_more: false, next_cursor: null, data: [{ id: chair.id }] });
  for (const query of [{ status: 'lost' }, { q: 'x'.repeat(201) }, { cursor: 'e30' }, { agentId: 'you' }])
    await expect(desk('listTickets', { query })).rejects.toMatchObject(refused('request.invalid'));
});

test('a customer’s tickets are those of the whole person', async () => {
  const [one, two, other] = [await aConversation(), await aConversation(), await aConversation()];
  const [a, b, c] = [
    await open(mia, one.conversationId),
    await open(mia, two.conversationId),
    await open(mia, other.conversationId),
  ];
  const ids = async (contactId: string) => (await list(mia, { contactId })).map(({ id }) => id);
  expect(await ids(one.contactId)).toEqual([a.id]);
  await run`update contact set merged_into = ${one.contactId} where id = ${two.contactId}`;
  expect(await ids(one.contactId)).toEqual([b.id, a.id]);
  expect(await ids(two.contactId)).toEqual([b.id, a.id]);
  expect(await ids(other.contactId)).toEqual([c.id]);
});

test('who has tickets to settle is told how many', async () => {
  const [caller, desk] = await hired(shop);
  const { conversationId } = await aConversation();
  const { mine: before } = await desk('countTickets', {});
  const { id } = await open(mia, conversationId, { agentId: caller.agentId });
  await open(mia, conversationId, { agentId: caller.agentId });
  await open(mia, conversationId, { teamId });
  expect([before, (await desk('countTickets', {})).mine]).toEqual([0, 2]);
  await change(desk, id, 2, { status: 'solved' });
  expect(await desk('countTickets', {})).toEqual({ mine: 1, overdue: 0 });
});

test('a title is found by any part of it, in Chinese by one character too', async () => {
  const own = await stageShop(kernel);
  const [, desk] = await hired(own);
  const { conversationId } = await aConversation(own);
  await open(desk, conversationId, { title: '台灯碎了，补发一盏' });
  await open(desk, conversationId, { title: 'Ship again: LAMP-77' });
  const found = async (q: string) => (await list(desk, { q })).map(({ number }) => number);
  expect(await found('灯')).toEqual([1001]);
  expect(await found('补发')).toEqual([1001]);
  expect(await found('灯碎了，补')).toEqual([1001]);
  expect(await found('灯补')).toEqual([]);
  expect(await found('mp-7')).toEqual([1002]);
});

test('the rows can be made anew from the log, once or twice, late or out of turn', async () => {
  const { conversationId } = await aConversation();
  const { id } = await open(mia, conversationId, { priority: 1 });
  await change(mia, id, 2, { status: 'open', teamId });
  await change(leo, id, 3, { status: 'pending', title: 'Waiting for a photo' });
  const before = (await get(mia, id)).ticket;
  const { data, state } = await conversations.agents.entries(miaCaller, conversationId, { limit: 100 });
  const reaction = keepTickets(kernel);
  const heard = data.filter((entry) => reaction.wants(entry, state));
  expect(heard.map(({ seq }) => seq)).toEqual([2, 3, 4]);
  await run`delete from ticket where id = ${id}`;
  for (const entry of [...heard, ...heard.toReversed()]) await reaction.run(entry, state);
  expect((await get(mia, id)).ticket).toEqual(before);
  const older = {
    ...state,
    tickets: state.tickets.map((each) => ({ ...each, version: 3, status: 'new' as const })),
  };
  for (const entry of heard) await reaction.run(entry, older);
  expect((await get(mia, id)).ticket).toEqual(before);
});

test('who writes a row at the same moment meets the others, and the latest stands', async () => {
  const { conversationId } = await aConversation();
  const { id } = await open(mia, conversationId);
  const changed = await change(mia, id, 2, { status: 'open' });
  await conversations.reactor.idle();
  const { state } = await conversations.agents.entries(miaCaller, conversationId, { limit: 100 });
  const older = { ...state, tickets: state.tickets.map((each) => ({ ...each, version: 2 })) };
  for (let round = 0; round < 10; round++) {
    await run`delete from ticket where id = ${id}`;
    await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        keepTicket(kernel, kernel.database.system, at % 2 ? state : older, id),
      ),
    );
    expect((await get(mia, id)).ticket).toEqual(changed);
  }
});

test('each change is announced once', async () => {
  const { conversationId } = await aConversation();
  const heard: unknown[] = [];
  const stop = kernel.events.subscribe(({ subject, objectId }) => heard.push([subject, objectId]));
  const { id } = await open(mia, conversationId);
  await change(mia, id, 2, { status: 'open' });
  await conversations.reactor.idle();
  stop();
  expect(heard).toEqual([
    ['tickets', id],
    ['tickets', id],
  ]);
});

async function hired(of: Shop): Promise<[AgentCaller, Desk]> {
  const caller = await of.hire('agent');
  return [caller, openDesk(tickets.routes, caller)];
}
