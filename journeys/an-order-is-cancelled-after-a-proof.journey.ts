import { expect } from 'vitest';
import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story(
  'somebody who is not signed in proves an order is theirs, and cancels the order just spoken of',
  async (stage) => {
    const chen = await stage.customer();
    await chen.goesTo(stage.demo.shopUrl);
    await chen.opensChat();
    await chen.asks('SP20260009 发货了吗？');
    await chen.isAnswered('the bot', /手机|邮箱|验证/);
    await chen.says('13700003333');
    await chen.isAnswered('the bot', /验证码/);

    const phone = await stage.customer();
    await phone.goesTo(`${stage.demo.shopUrl}/sign-in`);
    await phone.page.getByRole('button', { name: /陈静/ }).click();
    await phone.goesTo(`${stage.demo.shopUrl}/messages`);
    const message = phone.page.getByText(/验证码 \d{6}/).first();
    await seen(message);
    const [code = ''] = /(?<!\d)\d{6}(?!\d)/.exec((await message.textContent()) ?? '') ?? [];

    await chen.says(code);
    await chen.isAnswered('the bot', /SP20260009|尚未|还没|未发货|付款/);
    await chen.asks('取消刚才那个订单');
    await chen.isAnswered('the bot', /取消.*吗|确认/);
    await chen.says('确认取消');
    await chen.isAnswered('the bot', /已.*取消|取消成功/);

    await phone.goesTo(`${stage.demo.shopUrl}/orders/SP20260009`);
    await seen(phone.page.getByText(/已取消/));
    expect(code).toMatch(/^\d{6}$/);
  },
);
