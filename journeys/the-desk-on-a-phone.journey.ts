import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import type { Firm } from './stage/firm.ts';
import { story } from './stage/story.ts';

/** The owner calls somebody in a note of the first conversation. */
async function calls({ api, workspaceId }: Firm, name: string, text: string) {
  const params = { workspaceId };
  const [row] = (await api.call('listConversations', { params, query: { view: 'all' } })).data;
  const agent = (await api.call('listAgents', { params })).data.find((each) => each.name === name);
  if (!row || !agent) throw new Error('there is nobody to call, or nothing to call them to');
  await api.call('addNote', {
    params: { workspaceId, conversationId: row.id },
    body: { clientId: randomUUID(), text: `@${name} ${text}`, mentions: [agent.id] },
  });
}

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
    await calls(firm, '周宁', '请看一下库存');
    const toast = page.getByRole('status').getByText('在备注里@了你');
    await seen(toast);
    const notice = await toast.boundingBox();
    expect((notice?.y ?? 0) + (notice?.height ?? 0)).toBeLessThanOrEqual(box?.y ?? 0);
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
