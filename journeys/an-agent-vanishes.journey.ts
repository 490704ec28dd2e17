import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story(
  'an agent who is signed out by a supervisor loses the customer to the next, who has it all',
  async (stage) => {
    const firm = await stage.firm({
      people: [
        { name: '周宁' },
        { name: '陈立', capacity: 0 },
        { name: '方蕾', role: 'supervisor', capacity: 0 },
      ],
      acceptSeconds: 0,
    });
    const zhou = await firm.agent('周宁');
    const zhao = await firm.visitor();
    await zhao.opensChat();
    await zhao.asks('我的订单 SP20260001 还没到，转人工');
    await zhao.sees('周宁 已接入会话');
    await zhou.opens();
    await zhou.notes('内部备注：已联系快递');

    const chenLi = await firm.agent('陈立');
    await firm.changeCapacity('陈立', 3);
    const fangLei = await firm.agent('方蕾');
    await fangLei.goesToSettings('人员');
    await fangLei.signsOut('周宁');

    await zhao.sees('陈立 已接入会话');
    await chenLi.opens();
    await chenLi.sees('内部备注：已联系快递');
    await chenLi.sees(/SP20260001/);
    await zhou.mustSignIn();
  },
);

story(
  'an agent whose desk is gone before they accept loses the customer to the next, who has it all',
  async (stage) => {
    const firm = await stage.firm({
      people: [{ name: '周宁' }, { name: '陈立', capacity: 0 }],
      acceptSeconds: 600,
    });
    const zhou = await firm.agent('周宁');
    const chenLi = await firm.agent('陈立');
    const zhao = await firm.visitor();
    await zhao.opensChat();
    await zhao.asks('我的订单 SP20260001 还没到');
    await zhao.asks('转人工');
    await zhou.opens();
    await seen(zhou.button(/^接受/));
    await zhou.page.context().close();
    await zhao.isNextInLine();

    await firm.changeCapacity('陈立', 3);
    await chenLi.opens();
    await chenLi.accepts();
    await zhao.sees('陈立 已接入会话');
    await chenLi.sees('我的订单 SP20260001 还没到');
    await chenLi.sees('周宁 已离线，回到队首');
    await chenLi.answers('我来为您查。');
    await zhao.isAnswered({ agent: '陈立' }, '我来为您查');
  },
);

story('who waits may leave word, and is answered on the same thread', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '陈立', capacity: 0 }], acceptSeconds: 0 });
  const chenLi = await firm.agent('陈立');
  const qian = await firm.visitor();
  await qian.opensChat();
  await qian.asks('转人工');
  await qian.isNextInLine();
  await qian.asks('还要等多久？');
  await qian.isAnswered('the bot', '下一位就是您');
  await qian.leavesMessage('请帮我改收货地址', '13800000000');
  await qian.sees('您的留言：请帮我改收货地址');

  await firm.changeCapacity('陈立', 1);
  await chenLi.opens();
  await chenLi.sees(/留言：请帮我改收货地址/);
  await chenLi.sees(/13800000000/);
  await chenLi.answers('地址已经改好了。');
  await qian.isAnswered({ agent: '陈立' }, '地址已经改好了');
});
