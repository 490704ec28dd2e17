import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story('targets are entered in the unit that people think in, and kept in seconds', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '陈立', role: 'admin' }] });
  const chenLi = await firm.agent('陈立');
  const { page } = chenLi;
  await chenLi.goesToSettings('目标与告警');
  const params = { workspaceId: firm.workspaceId };
  const kept = async () =>
    (await firm.api.call('getSupervisionSettings', { params })).settings.targets.waitSeconds;
  const wait = page.getByRole('group', { name: '排队等待' });
  const amount = wait.getByRole('spinbutton', { name: '排队等待' });
  expect(await amount.inputValue()).toBe('1');
  await seen(wait.getByText('分钟'));

  await wait.getByRole('combobox', { name: '排队等待的单位' }).click();
  await page.getByTitle('小时', { exact: true }).last().click();
  await amount.fill('1.5');
  await amount.press('Tab');
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await expect.poll(kept).toBe(5_400);

  await page.reload();
  await expect.poll(() => amount.inputValue()).toBe('90');
  await seen(wait.getByText('分钟'));
});
