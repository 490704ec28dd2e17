import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

const isFocused = (place: Locator) =>
  expect.poll(() => place.evaluate((node) => node.contains(document.activeElement))).toBe(true);

const boxOf = async (place: Locator) => {
  const box = await place.boundingBox();
  if (!box) throw new Error('it is not drawn');
  return { ...box, right: box.x + box.width, bottom: box.y + box.height };
};

story(
  'on a tablet list and conversation stand beside each other, and the customer lies over them, by keyboard',
  async (stage) => {
    const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
    const zhouNing = await firm.agent('周宁');
    const { page, log, reply } = zhouNing;
    const { keyboard } = page;
    await page.setViewportSize({ width: 768, height: 1024 });
    const customer = await firm.visitor();
    await customer.opensChat();
    await customer.asks('转人工');
    await customer.sees('周宁 已接入会话');
    await zhouNing.looksAt('mine');
    await zhouNing.opens();
    await seen(zhouNing.row(/./).first());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(768);

    const context = page.getByRole('region', { name: '客户信息' });
    const toggle = page.getByRole('button', { name: '客户信息' });
    await context.waitFor({ state: 'detached' });
    await toggle.focus();
    await keyboard.press('Enter');
    await seen(context);
    await isFocused(context);
    await seen(context.getByRole('tab', { name: '客户' }));
    const box = await boxOf(context);
    expect(box.right).toBe(768);
    expect(box.y).toBeGreaterThanOrEqual((await boxOf(toggle)).bottom);
    expect(box.bottom).toBeLessThanOrEqual((await boxOf(reply)).y);
    expect(box.x).toBeGreaterThan((await boxOf(log)).x);
    await keyboard.press('Escape');
    await context.waitFor({ state: 'detached' });
    await isFocused(toggle);

    await keyboard.press('i');
    await isFocused(context);
    await context.getByRole('button', { name: '关闭', exact: true }).focus();
    await keyboard.press('Enter');
    await context.waitFor({ state: 'detached' });
    await isFocused(toggle);

    await keyboard.press('i');
    await isFocused(context);
    await reply.click();
    await keyboard.type('您好');
    await seen(context);
    await keyboard.press('Escape');
    await seen(context);
    await keyboard.press('Escape');
    await context.waitFor({ state: 'detached' });
  },
);
