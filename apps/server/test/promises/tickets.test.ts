import { randomUUID } from 'node:crypto';
import { type Endpoint, type EndpointName, endpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from '../house.ts';
import { takeOver } from './take-over.ts';

// Tickets are between colleagues: whatever a customer can read has nothing of them, nor that there are any.
let house: TestHouse;
let shop: Shop;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house);
});
afterAll(() => house.close());

const visitorReads = (Object.keys(endpoints) as EndpointName[]).filter((name) => {
  const { right, method }: Endpoint = endpoints[name];
  return right === 'visitor' && method === 'GET';
});

test('a colleague hears of a ticket at once; nothing that its customer can read has a word of it', async () => {
  const { workspaceId } = shop;
  const [agent, colleague] = [await shop.addAgent(), await shop.addAgent()];
  const customer = await shop.visitor();
  const line = await customer.socket();
  const conversationId = await customer.say('the lamp is broken');
  const on = { params: { workspaceId, conversationId } };
  await takeOver(agent, workspaceId, conversationId);
  const desk = await colleague.desk();
  const body = { title: 'zebrafinch lamp', note: 'zebrafinch note', orderNo: 'zebrafinch-1' };
  const { id, version } = await agent.call('openTicket', { ...on, body });
  await desk.next((push) => push.t === 'changed' && push.subject === 'tickets' && push.id === id);
  const changed = await colleague.call('changeTicket', {
    params: { workspaceId, ticketId: id },
    body: { version, status: 'on_hold', note: 'zebrafinch again' },
  });
  const { data } = await agent.call('listTickets', { params: { workspaceId } });
  expect(data).toEqual([changed]);
  await agent.call('sendMessage', { ...on, body: { clientId: randomUUID(), text: 'One moment' } });
  await settled(house);
  await line.next((push) => JSON.stringify(push).includes('One moment'));
  const again = await customer.socket({ [conversationId]: 0 });
  await again.next((push) => JSON.stringify(push).includes('One moment'));
  const answers = visitorReads.flatMap((name) =>
    [{}, { q: 'zebrafinch', after: '0' }].map(async (query) =>
      JSON.stringify(
        await customer.call(name, { ...on, query } as never).catch((problem: unknown) => problem),
      ),
    ),
  );
  const read = [
    JSON.stringify(line.received),
    JSON.stringify(again.received),
    ...(await Promise.all(answers)),
  ];
  expect(read.join()).toContain('One moment');
  for (const leak of ['zebrafinch', 'ticket', id, 'on_hold'])
    expect(read.filter((text) => text.includes(leak))).toEqual([]);
});
