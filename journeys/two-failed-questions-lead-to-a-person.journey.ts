import { story } from './stage/story.ts';

const riddles = ['咕噜咕噜魔法石', '量子土豆会唱歌吗'];

story(
  'after two questions that nobody taught the bot, a person sees everything and answers',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '陈立' }],
      knows: { '退货要几天内申请|几天内可以退货': '签收后 7 天内可以退货。' },
    });
    const lin = await firm.visitor();
    await lin.opensChat();
    for (const riddle of riddles) {
      await lin.asks(riddle);
      await lin.isAnswered('the bot', /./);
    }
    await lin.isNextInLine();

    const chenLi = await firm.agent('陈立');
    await chenLi.opens();
    await chenLi.accepts();
    for (const riddle of riddles) await chenLi.sees(riddle);
    await chenLi.answers('您好，我是陈立，请问您具体想了解哪件商品？');

    await lin.isAnswered({ agent: '陈立' }, '我是陈立');
    await lin.chat.getByRole('heading', { name: '陈立' }).waitFor();
    await lin.says('那台扫地机器人');
    await chenLi.sees('那台扫地机器人');
  },
);
