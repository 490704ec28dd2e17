import { expect } from 'vitest';
import { story } from './stage/story.ts';

story('when the agent closes, the customer rates, and the desk shows it', async (stage) => {
  const firm = await stage.firm({ people: [{ name: 'Mia' }], acceptSeconds: 0 });
  const mia = await firm.agent('Mia');
  const wang = await firm.visitor();
  await wang.opensChat();
  await wang.asks('转人工');
  await wang.sees('Mia 已接入会话');
  await mia.opens();
  await mia.answers('王先生您好，已经为您登记退货。');
  await wang.isAnswered({ agent: 'Mia' }, '已经为您登记退货');
  await mia.closes();

  await wang.rates({ score: 5, reasons: ['回复及时', '解答清楚'], comment: '一次就解决了，谢谢 Mia' });
  await wang.sees('您的评价：5 分');
  expect(await wang.chat.getByRole('form', { name: wang.words.rateTitle }).count()).toBe(0);

  await mia.sees(/评价 ★★★★★/);
  await mia.sees('一次就解决了，谢谢 Mia');
});
