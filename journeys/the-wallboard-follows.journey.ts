import { seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

story('the wallboard follows as a customer waits and is answered', async (stage) => {
  const firm = await stage.firm({
    people: [
      { name: '周宁', capacity: 0 },
      { name: '陈立', role: 'supervisor', capacity: 0 },
    ],
    acceptSeconds: 0,
  });
  const chenLi = await firm.agent('陈立');
  const { page } = chenLi;
  const figure = (name: string, value: RegExp) =>
    seen(page.locator('[data-figure]').filter({ hasText: name }).filter({ hasText: value }));
  await page.getByRole('link', { name: '督导' }).click();
  await page.getByRole('link', { name: '实时大屏' }).click();
  await figure('排队人数', /人数0/);
  const customer = await firm.visitor();
  await customer.opensChat();
  await customer.asks('转人工');
  await figure('排队人数', /人数1/);
  const zhouNing = await firm.agent('周宁');
  await zhouNing.looksAt('queue');
  await zhouNing.opens();
  await zhouNing.takes();
  await figure('排队人数', /人数0/);
  await zhouNing.answers('您好，我来处理');
  await figure('今日应答', /应答1/);
});
