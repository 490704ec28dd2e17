import { expect } from 'vitest';
import { createCustomer } from './stage/customer.ts';
import { story } from './stage/story.ts';

story('after a reload the whole conversation is there, once and in order', async (stage) => {
  const lin = await stage.customer();
  await lin.goesTo(stage.demo.shopUrl);
  await lin.opensChat();
  await lin.asks('价保多少天');
  await lin.isAnswered('the bot', /15 天/);
  await lin.asks('怎么开发票');
  await lin.isAnswered('the bot', /发票/);
  const before = await lin.lines();
  expect(before).toHaveLength(4);

  await lin.page.reload();
  await lin.opensChat();
  await lin.hasRead(before);
});

story('so it is where the browser gives frames of another site no storage', async (stage) => {
  const firm = await stage.firm({ people: [], knows: { 价保多少天: '付款后 15 天内享价保。' } });
  const lin = await stage.customer();
  await lin.page.addInitScript(forbidStorageInFrames);
  await lin.goesTo(firm.siteUrl);
  await lin.opensChat();
  await lin.asks('价保多少天');
  await lin.isAnswered('the bot', /15 天/);
  const before = await lin.lines();
  await lin.page.reload();
  await lin.opensChat();
  await lin.hasRead(before);
});

story('two tabs of one visitor both show every message once', async (stage) => {
  const lin = await stage.customer();
  await lin.goesTo(stage.demo.shopUrl);
  await lin.opensChat();
  await lin.asks('价保多少天');
  await lin.isAnswered('the bot', /15 天/);

  const second = createCustomer(await lin.page.context().newPage(), 'zh-CN');
  await second.goesTo(stage.demo.shopUrl);
  await second.opensChat();
  await second.hasRead(await lin.lines());
  await second.asks('怎么开发票');
  await second.isAnswered('the bot', /发票/);
  await lin.isAnswered('the bot', /发票/);
  await lin.asks('能开专票吗');
  await lin.hasSaid(['价保多少天', '怎么开发票', '能开专票吗']);
  await lin.isAnswered('the bot', /./);
  await expect.poll(async () => (await lin.lines()).length).toBe(6);
  await second.hasRead(await lin.lines());
});

function forbidStorageInFrames() {
  if (window === window.top) return;
  for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
}
