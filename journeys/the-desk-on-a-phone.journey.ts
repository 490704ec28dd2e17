import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story(
  'on a phone the desk is a stack: places below, the list, the conversation, the customer',
  async (stage) => {
    const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
    const zhouNing = await firm.agent('周宁');
    const { page } = zhouNing;
    await page.setViewportSize({ width: 390, height: 844 });
    const customer = await firm.visitor();
    await customer.opensChat();
    await customer.asks('转人工');
    await customer.sees('周宁 已接入会话');

    const bar = page.getByRole('navigation', { name: '主要位置' });
    await seen(bar);
    const box = await bar.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
    await bar.getByRole('link', { name: '我的' }).click();
    await zhouNing.opens();
    await bar.waitFor({ state: 'detached' });
    await zhouNing.answers('您好');
    await customer.sees('您好');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: '返回' }).first().click();
    await seen(bar);
    await bar.getByRole('button', { name: '更多' }).click();
    await seen(page.getByRole('link', { name: '设置' }));
  },
);
