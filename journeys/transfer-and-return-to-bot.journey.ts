import { expect } from 'vitest';
import { story } from './stage/story.ts';

const secret = '内部：这位客户上周投诉过，请优先处理';

story('an agent passes the customer on with a note that the customer never sees', async (stage) => {
  const firm = await stage.firm({
    people: [{ name: '周宁' }, { name: '陈立', team: '投诉组', role: 'supervisor' }],
    knows: { '价保多少天|降价了怎么办': '付款后 15 天内享价保。' },
    acceptSeconds: 0,
  });
  const zhou = await firm.agent('周宁');
  const zhao = await firm.visitor();
  const heard = zhao.overhears();
  await zhao.opensChat();
  await zhao.asks('转人工');
  await zhao.sees('周宁 已接入会话');
  await zhou.opens();
  await zhou.notes('内部备注：核实过订单');

  const chenLi = await firm.agent('陈立');
  await zhou.transfersTo('投诉组', secret);
  await zhao.sees('已转给其他团队');
  await chenLi.opens();
  await chenLi.sees(secret);
  await chenLi.sees('内部备注：核实过订单');
  await chenLi.answers('您好，我是陈立，由我继续为您处理。');
  await zhao.isAnswered({ agent: '陈立' }, '由我继续为您处理');

  await chenLi.returnsToBot();
  await zhao.sees('智能助手继续为您服务');
  await zhao.asks('价保多少天');
  await zhao.isAnswered('the bot', /15 天/);
  expect(heard()).toContain('由我继续为您处理');
  expect(heard()).not.toContain('内部');
});
