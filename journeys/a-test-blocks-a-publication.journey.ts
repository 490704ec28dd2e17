import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

const faultless = async (page: Page, where: string) => expect.soft(await findFaults(page), where).toEqual([]);

story(
  'a conversation is saved as a test, and holds back the answer that would break it until that is mended',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '陈立', role: 'supervisor' }],
      knows: { '退货期限|多少天内可以退货': '签收后 7 天内可以退货。' },
    });
    const lin = await firm.visitor();
    await lin.opensChat();
    await lin.asks('多少天内可以退货');
    await lin.isAnswered('the bot', '签收后 7 天内可以退货。');

    const chen = await firm.agent('陈立');
    const { page } = chen;
    await chen.looksAt('bot');
    await chen.opens();
    await chen.button('更多操作').click();
    await page.getByRole('menuitem', { name: '保存为测试' }).click();
    await page.getByRole('button', { name: '打开', exact: true }).click();
    await seen(page.getByRole('heading', { name: '多少天内可以退货', level: 1 }));
    await page.getByRole('button', { name: '添加检查' }).click();
    await page.getByRole('textbox', { name: '文字' }).fill('7 天');
    await faultless(page, 'the test');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.getByRole('button', { name: '运行此测试' }).click();
    await seen(page.getByRole('heading', { name: '1 个中通过 1 个' }));

    await page.getByRole('link', { name: '知识库' }).click();
    await page.getByRole('button', { name: /退货期限/ }).click();
    const answer = page.getByRole('textbox', { name: '答案' });
    await seen(answer);
    await answer.fill('签收后 15 天内可以退货。');
    await page.getByRole('button', { name: '发布', exact: true }).click();
    const held = page.getByRole('dialog', { name: '没有发布：1 个测试中 1 个会失败' });
    await seen(held);
    await seen(held.getByText('签收后 7 天内可以退货。'));
    await seen(held.getByText('签收后 15 天内可以退货。'));
    await seen(held.getByText(/不符合.*7 天/));
    await faultless(page, 'what is held back');
    await held.getByRole('button', { name: '关闭' }).last().click();
    await lin.asks('退货期限');
    await lin.isAnswered('the bot', '签收后 7 天内可以退货。');

    await answer.fill('签收后 7 天内可以退货，运费由我们承担。');
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await seen(page.getByText(/线上：第 [2-9] 版/));
    const wang = await firm.visitor();
    await wang.opensChat();
    await wang.asks('多少天内可以退货');
    await wang.isAnswered('the bot', '签收后 7 天内可以退货，运费由我们承担。');
  },
);
