import { expect } from 'vitest';
import { createCustomer, patienceMs } from './stage/customer.ts';
import { story } from './stage/story.ts';

const numbered = (what: string, from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => `${what}${from + index}`);

story(
  'both sides write while the network is cut on one and then the other, and nothing is missing or doubled',
  async (stage) => {
    const firm = await stage.firm({ people: [{ name: 'Mia' }], acceptSeconds: 0 });
    const tall = { viewport: { width: 1200, height: 2400 } };
    const mia = await firm.agent('Mia', tall);
    const lin = await firm.visitor(tall);
    await lin.opensChat();
    await lin.asks('转人工');
    await lin.sees('Mia 已接入会话');
    await mia.opens();

    await lin.losesNetwork();
    for (const text of numbered('客户', 1, 4)) await lin.says(text);
    for (const text of numbered('客服', 1, 4)) await mia.answers(text);
    await lin.findsNetwork();
    await lin.sees('客服4');
    await mia.sees('客户4');

    await mia.losesNetwork();
    for (const text of numbered('客服', 5, 8)) await mia.answers(text);
    for (const text of numbered('客户', 5, 8)) await lin.says(text);
    await mia.findsNetwork();
    await lin.sees('客服8');
    await mia.sees('客户8');

    const said = (lines: { text: string }[], who: string) =>
      lines.map(({ text }) => text).filter((text) => text.startsWith(who));
    const [seenByLin, seenByMia] = [await lin.lines(), await mia.lines()];
    for (const who of ['客户', '客服']) {
      expect(said(seenByLin, who)).toEqual(numbered(who, 1, 8));
      expect(said(seenByMia, who)).toEqual(numbered(who, 1, 8));
    }
    expect(seenByMia.map(({ text }) => text)).toEqual(seenByLin.map(({ text }) => text));
  },
);

story('20 messages typed offline survive the closing of the tab and arrive once, in order', async (stage) => {
  const firm = await stage.firm({ people: [{ name: 'Mia' }], acceptSeconds: 0 });
  const tall = { viewport: { width: 1200, height: 2400 } };
  const mia = await firm.agent('Mia', tall);
  const lin = await firm.visitor(tall);
  await lin.opensChat();
  await lin.asks('转人工');
  await lin.sees('Mia 已接入会话');
  await mia.opens();

  await lin.losesNetwork();
  for (const text of numbered('离线消息', 1, 20)) await lin.says(text);
  const again = createCustomer(await lin.page.context().newPage(), 'zh-CN');
  await lin.page.close();
  await again.findsNetwork();
  await again.goesTo(firm.siteUrl);
  await again.opensChat();

  await again.hasSaid(['转人工', ...numbered('离线消息', 1, 20)]);
  await mia.sees('离线消息20');
  const arrived = async () =>
    (await mia.lines()).map(({ text }) => text).filter((text) => text.startsWith('离线消息'));
  await expect.poll(arrived, { timeout: patienceMs }).toEqual(numbered('离线消息', 1, 20));
  await expect.poll(() => again.chat.getByText('发送中…').count(), { timeout: 30_000 }).toBe(0);
});
