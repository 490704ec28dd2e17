import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sql } from '../src/kernel/database/index.ts';
import { openShop, openTestHouse, type Shop, type TestHouse } from './house.ts';
import { takeOver } from './promises/take-over.ts';

let house: TestHouse;
let shop: Shop;
beforeAll(async () => {
  house = await openTestHouse();
  shop = await openShop(house);
});
afterAll(() => house.close());

const secondsLeft = async (agentId: string) =>
  (
    await house.kernel.database.system.find<{ left: number }>(
      sql`select extract(epoch from connected_until - now())::float8 as left from agent where id = ${agentId}`,
    )
  )?.left ?? 0;

test('who closes one of two tabs is still there; who closes both is given a moment to come back', async () => {
  const agent = await shop.addAgent();
  const tabs = [await agent.desk(), await agent.desk()];
  expect(await secondsLeft(agent.agentId)).toBeGreaterThan(16);
  tabs[0]?.ws.close();
  await new Promise((resolve) => tabs[0]?.ws.once('close', resolve));
  await agent.call('listAgents', { params: { workspaceId: shop.workspaceId } });
  expect(await secondsLeft(agent.agentId)).toBeGreaterThan(16);
  tabs[1]?.ws.close();
  await expect.poll(() => secondsLeft(agent.agentId)).toBeLessThanOrEqual(15);
});

test('the same act from two tabs at once is done once', async () => {
  const agent = await shop.addAgent({ capacity: 0 });
  const conversationId = await (await shop.visitor()).say('hello');
  const on = { params: { workspaceId: shop.workspaceId, conversationId } };
  await takeOver(agent, shop.workspaceId, conversationId);
  const { ownerVersion } = await agent.call('getConversation', on);
  const colleague = await shop.addAgent({ capacity: 0 });
  await agent.call('transferConversation', { ...on, body: { ownerVersion, agentId: colleague.agentId } });
  await Promise.all(
    Array.from({ length: 4 }, () => colleague.call('acceptConversation', { ...on, body: {} })),
  );
  const clientId = randomUUID();
  const said = { ...on, body: { clientId, text: 'from two tabs' } };
  await Promise.all([colleague.call('sendMessage', said), colleague.call('sendMessage', said)]);
  const { data } = await colleague.call('listEntries', on);
  const count = (kind: string) => data.filter(({ body }) => body.kind === kind).length;
  expect(count('accepted')).toBeLessThanOrEqual(1);
  expect(data.filter((entry) => entry.clientId === clientId)).toHaveLength(1);
});
