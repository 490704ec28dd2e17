import { defaultSupervisionSettings } from '@parley/contract';
import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story('each row says what is due and what is late, and the most pressing can come first', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '周宁', capacity: 0 }], acceptSeconds: 0 });
  const allow = (firstResponseSeconds: number, version: number) =>
    firm.api.call('saveSupervisionSettings', {
      params: { workspaceId: firm.workspaceId },
      body: {
        settings: {
          ...defaultSupervisionSettings,
          targets: { ...defaultSupervisionSettings.targets, waitSeconds: 7_200, firstResponseSeconds },
        },
        version,
      },
    });
  await allow(3_600, 0);
  const zhouNing = await firm.agent('周宁');
  const { page } = zhouNing;
  await zhouNing.looksAt('all');
  const rows = page.locator('[data-row]');
  const first = await firm.visitor();
  await first.opensChat();
  await first.asks('转人工');
  await seen(rows.getByText('首次响应 还剩 59分钟'));
  const early = await rows.first().getAttribute('data-row');
  const second = await firm.visitor();
  await second.opensChat();
  await second.asks('转人工');
  await expect.poll(() => rows.count(), { timeout: patienceMs }).toBe(2);
  expect(await rows.first().getAttribute('data-row')).not.toBe(early);
  await page.getByRole('button', { name: /^最紧迫在前/ }).click();
  await expect.poll(() => rows.first().getAttribute('data-row'), { timeout: patienceMs }).toBe(early);

  await allow(5, 1);
  await seen(rows.first().getByText(/首次响应 已超时 /));
  await rows.first().click();
  const head = page.locator('header').filter({ hasText: '转接' });
  await seen(head.getByText(/首次响应 已超时 /));
  await seen(head.getByText('解决 还剩 23小时'));
  await page.getByRole('button', { name: '接管', exact: true }).click();
  await zhouNing.answers('您好，我来看');
  await first.sees('您好，我来看');
  await head.getByText(/首次响应/).waitFor({ state: 'detached', timeout: patienceMs });
  await expect.poll(() => rows.first().getAttribute('data-row'), { timeout: patienceMs }).not.toBe(early);
  await first.asks('好的，要多久？');
  await seen(head.getByText(/^回复 /));
  const late = page.locator('[data-row] [data-due="late"]');
  await expect.poll(() => late.count(), { timeout: patienceMs }).toBe(1);
});
