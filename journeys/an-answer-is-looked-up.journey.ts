import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story(
  'an agent looks up what the customer asked last, amid a reply, and sends it as they changed it',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '周宁' }],
      knows: { '降价了能退差价吗|价保多少天': '付款后 15 天内享价保。', 几点发货: '16 点前付款当天发出。' },
      acceptSeconds: 0,
    });
    const zhou = await firm.agent('周宁');
    const zhao = await firm.visitor();
    await zhao.opensChat();
    await zhao.asks('转人工');
    await zhao.sees('周宁 已接入会话');
    await zhao.says('刚买就降价了，能退差价吗');
    await zhou.opens();
    await zhou.sees('刚买就降价了，能退差价吗');

    const { page, reply } = zhou;
    await reply.fill('您好，');
    await page.keyboard.press('Control+j');
    const list = page.getByRole('listbox', { name: /刚买就降价了，能退差价吗/ });
    await seen(list.getByRole('option').first().getByText('付款后 15 天内享价保。'));
    expect(await reply.inputValue()).toBe('您好，');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    expect(await reply.inputValue()).toBe('您好，');

    await page.keyboard.press('Control+j');
    await seen(list.getByRole('option'));
    await page.keyboard.press('Enter');
    await expect.poll(() => reply.inputValue(), { timeout: patienceMs }).toBe('您好，付款后 15 天内享价保。');
    await list.waitFor({ state: 'detached' });
    expect(await zhao.lines()).not.toContainEqual(expect.objectContaining({ text: /享价保/ }));
    await reply.pressSequentially('我来为您办理。');
    await reply.press('Enter');
    await zhao.isAnswered({ agent: '周宁' }, '您好，付款后 15 天内享价保。我来为您办理。');
  },
);
