import { afterAll, beforeAll, expect, test } from 'vitest';
import { sprucePack } from '../src/demo/pack/spruce-pack.ts';
import { openShop, openTestHouse, type TestHouse } from './house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(() => house.close());

test('the demo store is a pack that any workspace installs: it passes its own tests, and the same again changes nothing', async () => {
  const { owner, workspaceId } = await openShop(house);
  const at = { params: { workspaceId } };
  const file = sprucePack('https://shop.example.com/api/admin');
  const body = { file: JSON.stringify(file) };
  const done = await owner.call('installPack', { ...at, body });
  expect(Object.keys(done.counts)).toEqual(['new']);
  expect(done.needCredential).toEqual(['shop']);
  const run = await owner.call('runRegression', { ...at, body: {} });
  expect(run.failures).toEqual([]);
  expect(run.total).toBe(file.content.tests.length);
  const again = await owner.call('installPack', { ...at, body });
  expect(Object.keys(again.counts)).toEqual(['same']);
  const shown = await owner.call('getPack', { params: { ...at.params, packId: done.pack.id } });
  expect(new Set(shown.rows.map(({ plan }) => plan))).toEqual(new Set(['remove']));
});

test('what is learnt from the demo store is no worse, and its own tests pass with it', async () => {
  const { owner, workspaceId } = await openShop(house);
  const at = { params: { workspaceId } };
  const file = sprucePack('https://shop.example.com/api/admin');
  await owner.call('installPack', { ...at, body: { file: JSON.stringify(file) } });
  await house.house.rooms.knowledge.learn(workspaceId);
  const runs = await owner.call('listRegressionRuns', at);
  expect(runs.data[0]).toMatchObject({ cause: 'model', total: file.content.tests.length, failed: 0 });
  const { data } = await owner.call('listModels', at);
  expect(data.map(({ state }) => state)).toEqual(['live']);
}, 180_000);
