import { expect } from 'vitest';
import { patienceMs } from './stage/customer.ts';
import { story } from './stage/story.ts';

story(
  'what is written follows to another device, can be taken back, and calls a colleague',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '周宁' }, { name: '陈立', team: '售后组', capacity: 0 }],
      acceptSeconds: 0,
    });
    const zhou = await firm.agent('周宁');
    const zhao = await firm.visitor();
    await zhao.opensChat();
    await zhao.asks('转人工');
    await zhao.sees('周宁 已接入会话');
    await zhou.opens();

    await zhou.reply.fill('您的订单明天发出');
    const elsewhere = await firm.agent('周宁');
    await elsewhere.page.getByText('草稿').first().waitFor({ timeout: patienceMs });
    await elsewhere.opens();
    await expect.poll(() => elsewhere.reply.inputValue(), { timeout: patienceMs }).toBe('您的订单明天发出');
    await elsewhere.reply.fill('您的订单今天发出');
    await expect.poll(() => zhou.reply.inputValue(), { timeout: patienceMs }).toBe('您的订单今天发出');

    await zhou.goesToSettings('我的账号');
    await zhou.page.getByLabel('发出后可撤销').click();
    await zhou.page.getByTitle('10 秒').click();
    await zhou.page.getByTitle('我的', { exact: true }).click();
    await zhou.opens();
    await zhou.reply.press('Enter');
    await zhou.page.getByText(/\d+ 秒后发出/).waitFor();
    await zhou.button('撤销').click();
    await expect.poll(() => zhou.reply.inputValue()).toBe('您的订单今天发出');
    await zhou.reply.fill('您的订单马上发出');
    await zhou.reply.press('Enter');
    await zhou.page.getByText(/\d+ 秒后发出/).waitFor();
    // The tab is gone; what was sent goes out all the same.
    await zhou.page.goto('about:blank');
    await zhao.isAnswered({ agent: '周宁' }, '您的订单马上发出');

    const chenLi = await firm.agent('陈立');
    await elsewhere.page.getByRole('tab', { name: '备注' }).click();
    const note = elsewhere.page.getByRole('textbox', { name: '给同事的备注' });
    await note.pressSequentially('@cl');
    await elsewhere.page.getByRole('option', { name: /陈立/ }).waitFor();
    await note.press('Enter');
    await note.pressSequentially('帮忙看看库存');
    await note.press('Enter');
    await chenLi.page.getByText('周宁 在备注里@了你').waitFor({ timeout: patienceMs });
    await chenLi.page
      .getByRole('navigation')
      .getByRole('link', { name: /^提到我/ })
      .click();
    await chenLi.opens();
    await chenLi.sees('@陈立 帮忙看看库存');
  },
);
