import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

story('words to be careful with are confirmed wherever an agent says them', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
  const params = { workspaceId: firm.workspaceId };
  await firm.api.call('addSensitiveWords', {
    params,
    body: { words: [{ word: '保证', group: '承诺', direction: 'agent', action: 'warn' }] },
  });
  await firm.api.call('createOutsideDesk', {
    params,
    body: {
      ...{ names: { 'zh-CN': '云杉物流' }, words: { 'zh-CN': '请联系物流。' } },
      ...{ link: null, phone: null, email: null, address: null },
    },
  });
  const zhou = await firm.agent('周宁');
  const lin = await firm.visitor();
  await lin.opensChat();
  await lin.asks('转人工');
  await lin.sees('周宁 已接入会话');
  await zhou.opens();
  const { page } = zhou;
  const anyway = page.getByRole('button', { name: '仍然发送' });

  await lin.says('请问几时到？');
  await zhou.choosesFor('请问几时到？', '引用');
  await zhou.reply.fill('保证周五到');
  await zhou.reply.press('Enter');
  await seen(anyway);
  await seen(zhou.log.getByRole('button', { name: /^引用 .+请问几时到？/ }));
  await anyway.click();
  await lin.isAnswered({ agent: '周宁' }, '保证周五到');

  await zhou.answers('大约周五');
  await lin.sees('大约周五');
  await zhou.choosesFor('大约周五', '编辑');
  await zhou.field().fill('保证周六');
  await zhou.field().press('Enter');
  await anyway.click();
  await lin.sees('保证周六');

  await zhou.choosesFor('保证周五到', '转发');
  const forwarding = page.getByRole('dialog', { name: '转发消息' });
  const other = await firm.visitor();
  await other.opensChat();
  await other.asks('转人工');
  await other.sees('周宁 已接入会话');
  await page.keyboard.press('Escape');
  await forwarding.waitFor({ state: 'detached' });
  await zhou.choosesFor('保证周五到', '转发');
  await forwarding
    .getByRole('button', { name: /转人工|访客/ })
    .first()
    .click();
  await forwarding.getByRole('button', { name: '转发', exact: true }).click();
  await seen(forwarding.getByText('包含需要留意的词：'));
  expect.soft(await findFaults(page), 'forwarding, held').toEqual([]);
  await forwarding.getByRole('button', { name: '仍然发送' }).click();
  await other.isAnswered({ agent: '周宁' }, '保证周五到');

  await zhou.reply.fill('保证明天再说');
  await page.getByRole('button', { name: '定时发送' }).click();
  const later = page.getByRole('dialog', { name: '定时发送' });
  await later.getByRole('button', { name: '确定' }).click();
  await later.getByRole('button', { name: '仍然发送' }).click();
  await later.waitFor({ state: 'detached' });
  await expect.poll(() => zhou.reply.inputValue()).toBe('');

  await zhou.button('转接').first().click();
  const passing = page.getByRole('dialog', { name: '转接会话' });
  await passing.getByRole('button', { name: /云杉物流/ }).click();
  await passing.getByRole('textbox', { name: /^原因/ }).fill('保证赔付');
  await passing.getByRole('button', { name: '转接' }).click();
  await seen(passing.getByText('包含需要留意的词：'));
  expect.soft(await findFaults(page), 'passing on, held').toEqual([]);
  await passing.getByRole('button', { name: '仍然发送' }).click();
  await passing.waitFor({ state: 'detached' });
  await lin.sees('请联系物流。');
});

story('a key pressed before the conversation has loaded is done once it is there', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
  const zhou = await firm.agent('周宁');
  const lin = await firm.visitor();
  await lin.opensChat();
  await lin.asks('转人工');
  await lin.sees('周宁 已接入会话');
  const { page } = zhou;
  await seen(zhou.row(/./).first());
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route('**/entries?*', async (route) => {
    await held;
    await route.continue();
  });
  await zhou.row(/./).first().click();
  await expect.poll(() => page.url()).toContain('cnv_');
  await page.keyboard.press('n');
  await page.keyboard.press('t');
  await seen(page.getByText('会话还在加载，请稍后再按。'));
  go();
  const note = page.getByRole('textbox', { name: '给同事的备注' });
  await expect
    .poll(() => note.evaluate((field) => field === document.activeElement), { timeout: patienceMs })
    .toBe(true);

  await page.goto(`${zhou.origin}/desk/wsp_00000000000000000000000001/inbox/mine`);
  await seen(page.getByText(/^你在「那个工作区」的登录已失效，已转到「.+」。$/));
});
