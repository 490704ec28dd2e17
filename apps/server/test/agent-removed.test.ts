import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShop, openTestHouse, type Shop, settled, type TestHouse } from './house.ts';
import { takeOver } from './promises/take-over.ts';

let house: TestHouse;
let shop: Shop;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house);
});
afterAll(() => house.close());

const on = (conversationId: `cnv_${string}`) => ({
  params: { workspaceId: shop.workspaceId, conversationId },
});
const ownerOf = async (id: `cnv_${string}`) => (await shop.owner.call('getConversation', on(id))).owner;

test('whatever somebody had who is removed goes back to its queue, what sleeps too, and from there to a colleague', async () => {
  const leaver = await shop.addAgent({ capacity: 0 });
  const desk = await leaver.desk();
  const ids = await Promise.all(
    Array.from({ length: 3 }, async () => {
      const visitor = await shop.visitor();
      const id = await visitor.say('hello');
      await visitor.call('askForPerson', { params: { conversationId: id } });
      return id;
    }),
  );
  await settled(house);
  for (const id of ids) await takeOver(leaver, shop.workspaceId, id);
  const [asleep] = ids;
  if (!asleep) throw new Error('there are three');
  await leaver.call('snoozeConversation', {
    ...on(asleep),
    body: { until: new Date(Date.now() + 3_600_000).toISOString() },
  });
  await shop.owner.call('changeAgent', {
    params: { workspaceId: shop.workspaceId, agentId: leaver.agentId },
    body: { active: false },
  });
  for (const id of ids) await expect.poll(() => ownerOf(id), { timeout: 15_000 }).toEqual({ kind: 'queue' });
  for (const id of ids) {
    const { data } = await shop.owner.call('listEntries', { ...on(id), query: { after: 0 } });
    expect(data.flatMap(({ body }) => (body.kind === 'requeued' ? [body.reason] : []))).toEqual(['removed']);
  }
  expect(await shop.owner.call('getConversation', on(asleep))).toMatchObject({ status: 'snoozed' });
  await expect(leaver.call('getConversation', on(asleep))).rejects.toMatchObject({
    problem: { status: expect.any(Number) },
  });
  await desk.next((push) => push.t === 'bye');

  const next = await shop.addAgent({ capacity: 5 });
  const nextDesk = await next.desk();
  const awake = ids.slice(1);
  for (const id of awake)
    await expect
      .poll(() => ownerOf(id), { timeout: 15_000 })
      .toEqual({ kind: 'agent', agentId: next.agentId });
  expect(await ownerOf(asleep)).toEqual({ kind: 'queue' });
  await nextDesk.close();
});
