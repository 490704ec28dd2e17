import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

for (const colorScheme of ['light', 'dark'] as const)
  story(`what the shop knows of a member stands beside them, ${colorScheme}`, async (stage) => {
    const owner = await stage.agent(stage.owner, { colorScheme });
    await owner.signsIn();
    await owner.looksAt('all');
    await owner.opens('林晓');
    const card = owner.page.locator('details', {
      has: owner.page.getByRole('heading', { name: '会员信息', exact: true }),
    });
    await seen(card.getByText('金卡'));
    await seen(card.getByText('3,398', { exact: true }).first());
    await seen(card.getByText('15 天无理由退货'));
    expect(await findFaults(owner.page)).toEqual([]);
    await owner.page.getByRole('link', { name: '打开客户页' }).click();
    await seen(owner.page.getByRole('main', { name: '客户' }));
    await seen(card.getByText('金卡'));
    expect(await findFaults(owner.page)).toEqual([]);
  });

/** A vendor that is ill at first. */
async function openVendor() {
  const vendor = { url: '', calls: 0, isWell: false, close: () => void server.close() };
  const server = createServer((_request, response) => {
    vendor.calls++;
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(vendor.isWell ? JSON.stringify({ note: '<img src=x onerror=alert(1)>', vip: true }) : '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  vendor.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return vendor;
}

story('an action becomes a card by a switch; one that fails says why and is tried again', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '周宁', role: 'admin' }], acceptSeconds: 0 });
  const vendor = await openVendor();
  stage.atEnd(async () => vendor.close());
  const output = { required: true };
  await firm.api.call('createConnector', {
    params: { workspaceId: firm.workspaceId },
    body: {
      ...{ name: 'crm', baseUrl: vendor.url },
      actions: [
        {
          ...{ name: 'notes', label: { 'zh-CN': '客户档案' }, method: 'GET', path: '/notes', isWrite: false },
          outputs: [
            { ...output, name: 'note', label: { 'zh-CN': '批注' }, pointer: '/note', kind: 'text' },
            { ...output, name: 'vip', label: { 'zh-CN': '贵宾' }, pointer: '/vip', kind: 'boolean' },
          ],
        },
      ],
    },
  });
  const visitor = await firm.visitor();
  await visitor.opensChat();
  await visitor.asks('转人工');

  const zhou = await firm.agent('周宁');
  const { page } = zhou;
  await zhou.goesToSettings('连接器');
  await page.getByText('客户档案').click();
  await page.getByRole('switch', { name: '显示在客户旁边' }).click();
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByRole('button', { name: '保存', exact: true }).waitFor({ state: 'detached' });
  expect(vendor.calls).toBe(0);

  await page.getByTitle('我的', { exact: true }).click();
  await zhou.looksAt('all');
  await zhou.opens();
  const card = page.locator('details', {
    has: page.getByRole('heading', { name: '客户档案', exact: true }),
  });
  await seen(card.getByText(/与连接器的声明不符/));
  vendor.isWell = true;
  await card.getByRole('button', { name: '重试' }).press('Enter');
  await seen(card.getByText('<img src=x onerror=alert(1)>'));
  await seen(card.getByText('是', { exact: true }));
  const asked = vendor.calls;
  await zhou.looksAt('mine');
  await zhou.looksAt('all');
  await zhou.opens();
  await card.getByText('批注').waitFor({ timeout: patienceMs });
  expect(vendor.calls).toBe(asked);
});
