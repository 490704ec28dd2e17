import { randomUUID } from 'node:crypto';
import { type ConversationId, type Endpoint, type EndpointName, endpoints } from '@parley/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from '../house.ts';
import type { VisitorClient } from '../visitor-client.ts';
import { takeOver } from './take-over.ts';

// A whisper is for a colleague: whatever a customer can read must not have a word of it, nor that there was one, nor who looks on.
let house: TestHouse;
let shop: Shop;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house);
});
afterAll(() => house.close());

const secret = 'offer them ten percent zebrafinch';

test('nothing that a customer can read has a whisper in it, or the sight of who looks on', async () => {
  const { workspaceId } = shop;
  const [agent, boss] = [await shop.addAgent(), await shop.addAgent({ role: 'supervisor' })];
  const customer = await shop.visitor();
  const line = await customer.socket();
  const conversationId = await customer.say('this is not right');
  const on = { params: { workspaceId, conversationId } };
  await takeOver(agent, workspaceId, conversationId);
  const [desk, looking] = [await agent.desk(), await boss.desk()];
  await boss.call('watchConversation', { ...on, body: {} });
  looking.send({ t: 'open', conversationId, after: 0 });
  await looking.next((push) => push.t === 'entries');
  await boss.call('addNote', {
    ...on,
    body: { clientId: randomUUID(), text: secret, to: agent.agentId },
  });
  await desk.next((push) => JSON.stringify(push).includes('zebrafinch'));
  await agent.call('sendMessage', { ...on, body: { clientId: randomUUID(), text: 'One moment' } });
  await settled(house);
  await line.next((push) => JSON.stringify(push).includes('One moment'));
  const again = await customer.socket({ [conversationId]: 0 });
  await again.next((push) => JSON.stringify(push).includes('One moment'));
  const read = [
    JSON.stringify(line.received),
    JSON.stringify(again.received),
    ...(await everyAnswer(customer, on)),
  ];
  for (const leak of ['zebrafinch', '"note"', boss.agentId, 'viewers', 'watched'])
    expect(read.filter((text) => text.includes(leak))).toEqual([]);
  expect(read.join()).toContain('One moment');
  const { data } = await shop.owner.call('listAudit', { params: { workspaceId } });
  expect(data.find(({ action }) => action === 'conversation.watched')).toMatchObject({
    actor: expect.stringContaining('Agent'),
    object: conversationId,
  });
});

/** What every endpoint that a visitor may read answers. */
async function everyAnswer(
  customer: VisitorClient,
  on: { params: { conversationId: ConversationId } },
): Promise<string[]> {
  const names = (Object.keys(endpoints) as EndpointName[]).filter((name) => {
    const { right, method }: Endpoint = endpoints[name];
    return right === 'visitor' && method === 'GET';
  });
  expect(names).toContain('listVisitorEntries');
  const answers: string[] = [];
  for (const name of names)
    for (const query of [{}, { q: 'zebrafinch', after: '0' }])
      answers.push(
        await customer
          .call(name, { ...on, query } as never)
          .then((answer) => JSON.stringify(answer))
          .catch(String),
      );
  return answers;
}
