import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Agent } from './stage/agent.ts';
import { patienceMs, seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

const faultless = async (page: Page, where: string) => expect.soft(await findFaults(page), where).toEqual([]);
const dialogOf = ({ page }: Agent, name: string | RegExp) => page.getByRole('dialog', { name });
const choose = async (page: Page, within: Locator, field: string, option: string) => {
  await within.getByRole('combobox', { name: field }).click();
  await page.locator('.ant-select-item-option').filter({ hasText: option }).click();
};
/** As a field of the page takes it. */
const aMinuteAgo = (page: Page) =>
  page.evaluate(() => {
    const zoneMs = new Date().getTimezoneOffset() * 60_000;
    return new Date(Date.now() - 60_000 - zoneMs).toISOString().slice(0, 16);
  });
const save = async (dialog: Locator) => {
  await dialog.getByRole('button', { name: '保存', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

story(
  'an agent opens a ticket from a conversation, a colleague follows it, the customer sees nothing',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '周宁' }, { name: '陈立', capacity: 0 }],
      acceptSeconds: 0,
    });
    const zhou = await firm.agent('周宁');
    const zhao = await firm.visitor();
    await zhao.opensChat();
    await zhao.asks('收到的台灯碎了，订单 SP77');
    await zhao.asks('转人工');
    await zhao.sees('周宁 已接入会话');
    await zhou.opens();
    const chenLi = await firm.agent('陈立');
    await chenLi.page.getByRole('navigation').getByRole('link', { name: '工单' }).click();
    await seen(
      chenLi.page.getByRole('heading', { name: '没有找到' }).or(chenLi.page.getByText('这里没有工单')),
    );
    await faultless(chenLi.page, 'the page without tickets');

    await zhou.page.keyboard.press('o');
    const opening = dialogOf(zhou, '新建工单');
    await expect.poll(() => opening.getByLabel('标题').inputValue()).toContain('台灯碎了');
    await opening.getByLabel('标题').fill('台灯碎了，补发一盏');
    await opening.getByLabel('订单').fill('SP77');
    await opening.getByLabel('给同事的备注').fill('照片在会话里');
    await faultless(zhou.page, 'the dialog that opens a ticket');
    await opening.getByRole('button', { name: '新建工单' }).click();
    await opening.waitFor({ state: 'detached' });
    await zhou.sees('你建立了工单 #1001：台灯碎了，补发一盏');
    await seen(zhou.page.getByRole('navigation').getByRole('link', { name: /^工单\s*1$/ }));
    const row = chenLi.page.getByRole('link', { name: /台灯碎了，补发一盏/ });
    await seen(row.getByText('新建', { exact: true }));
    await faultless(chenLi.page, 'the page with a ticket');

    await zhou.page.getByRole('button', { name: /#1001/ }).click();
    const editing = dialogOf(zhou, '工单 #1001');
    await seen(editing.getByText('照片在会话里'));
    await faultless(zhou.page, 'the ticket');
    await row.click();
    const beside = dialogOf(chenLi, '工单 #1001');
    await beside.getByLabel('标题').fill('台灯碎了，今天补发');
    await choose(zhou.page, editing, '状态', '待客户回复');
    await save(editing);
    await zhou.sees('你修改了工单 #1001：待客户回复');
    await beside.getByText('同事刚刚修改过').waitFor({ timeout: patienceMs });
    await save(beside);
    await seen(chenLi.page.getByRole('link', { name: /今天补发/ }).getByText('待客户回复'));
    await zhou.sees('陈立修改了工单 #1001：台灯碎了，今天补发');
    await seen(zhou.page.getByRole('button', { name: /今天补发/ }));

    await zhou.page.getByRole('button', { name: /#1001/ }).click();
    await editing.getByLabel('完成期限').fill(await aMinuteAgo(zhou.page));
    await save(editing);
    await seen(zhou.page.getByText('工单 #1001 到期了'));
    await seen(zhou.page.getByRole('navigation').getByRole('link', { name: /^工单.*1 个已逾期$/ }));
    await choose(chenLi.page, chenLi.page.getByRole('main'), '按期限筛选', '已逾期');
    await seen(chenLi.page.getByRole('link', { name: /今天补发.*逾期/ }));
    await faultless(chenLi.page, 'what is overdue');

    await zhou.answers('我们给您补发。');
    await zhao.isAnswered({ agent: '周宁' }, '补发');
    expect(JSON.stringify(await zhao.lines())).not.toMatch(/工单|今天补发|照片在会话里/);
  },
);
