import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

const faultless = async (page: Page, where: string) => expect.soft(await findFaults(page), where).toEqual([]);

story(
  'a colleague says what was meant by words the bot got wrong, and a supervisor lets it learn them',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '周宁' }, { name: '陈立', role: 'supervisor' }],
      knows: { 退货期限: '签收后 7 天内可以退货。', 发票怎么开: '在订单页点“开票”。' },
    });
    const lin = await firm.visitor();
    await lin.opensChat();
    await lin.asks('这梯子想退掉还来得及不');
    await expect.poll(async () => (await lin.lines()).length).toBeGreaterThan(1);

    const zhou = await firm.agent('周宁');
    await zhou.looksAt('bot');
    await zhou.opens();
    const asking = zhou.page.getByRole('dialog', { name: '客户的意思是？' });
    const chooses = async () => {
      await zhou.button('答错了').first().click();
      await asking.getByRole('combobox', { name: '问题' }).fill('退货');
      await zhou.page.getByTitle('退货期限').click();
    };
    await chooses();
    await faultless(zhou.page, 'what was meant');
    await asking.getByRole('button', { name: '记下' }).click();
    await seen(zhou.page.getByText('已记下，等主管查看'));
    await asking.waitFor({ state: 'detached' });
    await chooses();
    await asking.getByRole('button', { name: '记下' }).click();
    await seen(zhou.page.getByText('这句话已经这样记过，正等主管查看'));

    const { page } = await firm.agent('陈立');
    await page.getByRole('link', { name: '知识库' }).click();
    await page.getByRole('link', { name: '学习', exact: true }).click();
    const lesson = page.getByRole('listitem').filter({ hasText: '这梯子想退掉还来得及不' });
    await seen(lesson.getByRole('link', { name: '退货期限' }));
    await faultless(page, 'the lesson');
    await lesson.getByRole('button', { name: '加为问法' }).click();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await seen(page.getByText('没有待审的内容'));
    await lin.asks('这梯子想退掉还来得及不');
    await lin.isAnswered('the bot', '签收后 7 天内可以退货。');
  },
);
