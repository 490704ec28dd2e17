import { expect } from 'vitest';
import { story } from './stage/story.ts';

const advice = '顾问意见：按会员政策可以破例';

story('a colleague helps, another advises, and the customer sees only what they should', async (stage) => {
  const firm = await stage.firm({
    people: [
      { name: '周宁' },
      { name: '陈立', team: '售后组', capacity: 0 },
      { name: '林悦', team: '会员组', capacity: 0 },
    ],
    acceptSeconds: 0,
  });
  const zhou = await firm.agent('周宁');
  const zhao = await firm.visitor();
  const heard = zhao.overhears();
  await zhao.opensChat();
  await zhao.asks('转人工');
  await zhao.sees('周宁 已接入会话');
  await zhou.opens();

  const chenLi = await firm.agent('陈立');
  await zhou.asksIn('陈立', '协助');
  await chenLi.opens();
  await chenLi.joins();
  await zhao.sees('陈立 已接入会话');
  await chenLi.answers('您好，我来一起看一下。');
  await zhao.isAnswered({ agent: '陈立' }, '我来一起看一下');

  const linYue = await firm.agent('林悦');
  await zhou.asksIn('林悦', '咨询');
  await linYue.opens();
  await linYue.joins();
  await linYue.notes(advice);
  await zhou.sees(advice);
  await linYue.leaves();
  await chenLi.leaves();
  await zhao.sees('陈立 离开了会话');

  await zhou.answers('可以为您破例处理。');
  await zhao.isAnswered({ agent: '周宁' }, '可以为您破例处理');
  expect(heard()).toContain('陈立');
  expect(heard()).not.toContain('林悦');
  expect(heard()).not.toContain('顾问意见');
});
