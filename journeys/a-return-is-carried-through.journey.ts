import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story(
  'a return is carried through, with another question amid it and a correction, and the shop has it',
  async (stage) => {
    const wang = await stage.customer();
    await wang.goesTo(`${stage.demo.shopUrl}/sign-in`);
    await wang.page.getByRole('button', { name: /王强/ }).click();
    await wang.opensChat();

    await wang.asks('我要退货');
    await wang.isAnswered('the bot', /哪一单/);
    await wang.says('扫地机器人那单');
    await wang.isAnswered('the bot', /扫地机器人|SP20260004/);
    await wang.says('不对，是大衣那单');
    await wang.isAnswered('the bot', /因为什么/);
    await wang.asks('对了，退货运费谁出？');
    await wang.sees(/运费.*(您|承担|买家|商家|平台)/);
    await wang.isAnswered('the bot', /因为什么/);
    await wang.says('不喜欢');
    await wang.isAnswered('the bot', /大衣.*(确认|吗？)/);
    await wang.says('是的');
    await wang.isAnswered('the bot', /已.*(提交|申请|登记)|退货申请/);

    await wang.goesTo(`${stage.demo.shopUrl}/orders/SP20260003`);
    await seen(wang.page.getByText(/退货/));
  },
);
