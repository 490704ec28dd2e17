import { expect } from 'vitest';
import type { Agent } from './stage/agent.ts';
import { patienceMs } from './stage/customer.ts';
import { story } from './stage/story.ts';

const warning = ({ page }: Agent) => page.getByRole('alert').filter({ hasText: '陈立在你动笔后回复了' });

story('two agents answer at once: the later one is warned, and no word is lost', async (stage) => {
  const firm = await stage.firm({
    people: [{ name: '周宁' }, { name: '陈立', team: '售后组', capacity: 0 }],
    acceptSeconds: 0,
  });
  const zhou = await firm.agent('周宁');
  const zhao = await firm.visitor();
  await zhao.opensChat();
  await zhao.asks('转人工');
  await zhao.sees('周宁 已接入会话');
  await zhou.opens();
  const chenLi = await firm.agent('陈立');
  await zhou.asksIn('陈立', '协助');
  await chenLi.opens();
  await chenLi.joins();
  await zhou.page.getByText('陈立 正在查看').waitFor();

  await zhou.reply.fill('我来为您处理退款');
  await chenLi.page.getByText('周宁 也在写回复').waitFor();
  await chenLi.answers('已经为您退款了。');
  await warning(zhou).getByText('已经为您退款了').waitFor({ timeout: patienceMs });
  await zhou.reply.press('Enter');
  expect(await zhou.reply.inputValue()).toBe('我来为您处理退款');
  await warning(zhou).getByRole('button', { name: '已看过，继续写' }).click();
  await warning(zhou).waitFor({ state: 'detached' });
  await zhou.answers('退款一到账，我再告诉您。');
  await zhao.isAnswered({ agent: '周宁' }, '退款一到账');

  // Whoever is cut off cannot know: the server holds the second answer back.
  await zhou.losesNetwork();
  await zhou.reply.fill('查到了，还没有到账');
  await zhou.reply.press('Enter');
  await expect.poll(() => zhou.reply.inputValue()).toBe('');
  await chenLi.answers('款项刚刚到账了。');
  await zhao.isAnswered({ agent: '陈立' }, '款项刚刚到账了');
  await zhou.findsNetwork();
  await warning(zhou).getByText('款项刚刚到账了').waitFor({ timeout: patienceMs });
  expect(await zhou.reply.inputValue()).toBe('查到了，还没有到账');
  expect(await zhao.lines()).not.toContainEqual(expect.objectContaining({ text: '查到了，还没有到账' }));
  await warning(zhou).getByRole('button', { name: '仍然发送' }).click();
  await zhao.isAnswered({ agent: '周宁' }, '查到了');
});
