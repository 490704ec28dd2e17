import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { story } from './stage/story.ts';

const secret = '可以给他免运费，别提赔偿';

story('a supervisor looks on and whispers; the agent is told, the customer never sees it', async (stage) => {
  const firm = await stage.firm({
    people: [{ name: '周宁' }, { name: '陈立', role: 'supervisor', capacity: 0 }],
    acceptSeconds: 0,
  });
  const zhouNing = await firm.agent('周宁');
  const chenLi = await firm.agent('陈立');
  const customer = await firm.visitor();
  await customer.opensChat();
  await customer.asks('你们就是骗子，我要投诉！转人工');
  await customer.sees('周宁 已接入会话');

  const { page } = chenLi;
  await page.getByRole('link', { name: '督导' }).click();
  await page.getByRole('button', { name: /生气/ }).first().click({ timeout: patienceMs });
  await chenLi.sees('你们就是骗子，我要投诉！转人工');
  expect(await page.getByRole('textbox', { name: '回复客户' }).count()).toBe(0);
  const whisper = page.getByRole('textbox', { name: '给 周宁 的小纸条' });
  await whisper.fill(secret);
  await whisper.press('Enter');

  await seen(zhouNing.page.getByText('陈立 给您递了纸条'));
  await zhouNing.opens();
  await zhouNing.sees('给您的小纸条');
  await zhouNing.sees(secret);
  await zhouNing.answers('马上为您处理');
  await customer.sees('马上为您处理');
  expect(await customer.page.content()).not.toContain(secret);
  expect(await customer.log.innerText()).not.toContain(secret);
  await customer.page.reload();
  await customer.opensChat();
  await customer.sees('马上为您处理');
  expect(await customer.log.innerText()).not.toContain(secret);
});
