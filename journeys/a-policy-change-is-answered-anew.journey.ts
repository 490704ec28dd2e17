import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story(
  'a policy that is changed in the desk is answered anew on a page that was open before',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '陈立', role: 'supervisor' }],
      knows: { '退货期限|多少天内可以退货': '签收后 7 天内可以退货。' },
    });
    const [lin, wang] = [await firm.visitor(), await firm.visitor()];
    for (const customer of [lin, wang]) {
      await customer.opensChat();
      await customer.asks('退货期限');
      await customer.isAnswered('the bot', '签收后 7 天内可以退货。');
    }

    const { page } = await firm.agent('陈立');
    await page.getByRole('link', { name: '知识库' }).click();
    await page.getByRole('button', { name: /退货期限/ }).click();
    const answer = page.getByRole('textbox', { name: '答案' });
    await seen(answer);
    await answer.fill('签收后 15 天内可以退货。');
    await page.getByText('试问', { exact: true }).click();
    await page.getByRole('textbox', { name: '像客户那样提问' }).fill('多少天内可以退货');
    await page.keyboard.press('Enter');
    await seen(page.getByText('来自您正在写的内容'));

    await page.getByRole('button', { name: '发布', exact: true }).click();
    await seen(page.getByText('线上：第 2 版'));
    await lin.asks('多少天内可以退货');
    await lin.isAnswered('the bot', '签收后 15 天内可以退货。');

    await page.getByText('版本', { exact: true }).click();
    await expect.poll(() => page.locator('del').allTextContents()).toEqual(['7']);
    await expect.poll(() => page.locator('ins').allTextContents()).toEqual(['15']);
    await page.getByRole('button', { name: '恢复 第 1 版' }).click();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await seen(page.getByText('线上：第 3 版'));
    await wang.asks('多少天内可以退货');
    await wang.isAnswered('the bot', '签收后 7 天内可以退货。');
  },
);
