import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';
import { takeOver } from './promises/take-over.ts';

let house: TestHouse;
let shop: Shop;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house);
});
afterAll(() => house.close());

const show = async (typingPreview: boolean) => {
  const params = { workspaceId: shop.workspaceId };
  const [site] = (await shop.owner.call('listChannels', { params })).data;
  if (!site) throw new Error('a shop has a site');
  const body = { settings: { typingPreview } };
  return shop.owner.call('changeChannel', { params: { ...params, channelAccountId: site.id }, body });
};

/** A customer who writes, and what each of those who have the conversation open read of it. */
async function scene() {
  const { workspaceId } = shop;
  const [owner, colleague] = [await shop.addAgent({ capacity: 0 }), await shop.addAgent({ capacity: 0 })];
  const boss = await shop.addAgent({ role: 'supervisor', capacity: 0 });
  const customer = await shop.visitor();
  const conversationId = await customer.say('hello');
  const line = await customer.socket();
  const desks = await Promise.all(
    [owner, colleague, boss].map(async (agent) => {
      const desk = await agent.desk();
      desk.send({ t: 'open', conversationId, after: 0 });
      await desk.next((push) => push.t === 'entries');
      return desk;
    }),
  );
  let told = 0;
  const reads = async (text: string) => {
    told++;
    line.send({ t: 'typing', conversationId, on: true, text });
    return Promise.all(
      desks.map(async ({ next, received }) => {
        const heard = () => received.filter((push) => push.t === 'typing' && push.who === 'contact');
        await next(() => heard().length >= told);
        const push = heard()[told - 1];
        return push?.t === 'typing' ? push.text : undefined;
      }),
    );
  };
  return {
    owner,
    colleague,
    customer,
    conversationId,
    reads,
    on: { params: { workspaceId, conversationId } },
  };
}

test('what a customer writes is shown to nobody unless the site says so, and before a person has the conversation', async () => {
  const { owner, conversationId, reads, customer } = await scene();
  expect(customer.session.config.typingPreview).toBe(false);
  await takeOver(owner, shop.workspaceId, conversationId);
  expect(await reads('my secret')).toEqual([undefined, undefined, undefined]);
  await show(true);
  expect((await shop.visitor()).session.config.typingPreview).toBe(true);
  expect(await reads('my secret')).toEqual(['my secret', expect.any(String), 'my secret']);
  const waiting = await scene();
  expect(await waiting.reads('my secret')).toEqual([undefined, undefined, undefined]);
  await show(false);
  expect(await reads('again')).toEqual([undefined, undefined, undefined]);
});

test('whoever answers and supervisors read the words, everybody else dots, and none of them what is hidden once it is said', async () => {
  await show(true);
  const { owner, colleague, conversationId, reads, on } = await scene();
  await takeOver(owner, shop.workspaceId, conversationId);
  expect(await reads('card 6222 01')).toEqual(['card 6222 01', '•••• •••• ••', 'card 6222 01']);
  await owner.call('inviteColleague', { ...on, body: { agentId: colleague.agentId, mode: 'help' } });
  expect((await reads('so far'))[1]).toBe('•• •••');
  await colleague.call('joinConversation', { ...on, body: {} });
  expect(await reads('so far')).toEqual(['so far', 'so far', 'so far']);
  const words = [{ word: 'zebrafinch', group: 'rude', direction: 'customer', action: 'mask' }] as const;
  await shop.owner.call('addSensitiveWords', {
    params: { workspaceId: shop.workspaceId },
    body: { words: [...words] },
  });
  await expect.poll(async () => (await reads('you zebrafinch'))[0]).toBe('you **********');
  await owner.call('closeConversation', { ...on, body: {} });
  expect(await reads('my secret')).toEqual([undefined, undefined, undefined]);
});

test('what is written and not sent stands nowhere', async () => {
  await show(true);
  const { owner, conversationId, reads, on } = await scene();
  await takeOver(owner, shop.workspaceId, conversationId);
  await reads('never said anything like this');
  const { data } = await owner.call('listEntries', on);
  expect(JSON.stringify(data)).not.toContain('never said');
});
