import { expect } from 'vitest';
import { patienceMs, seen } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import type { Stage } from './stage/stage.ts';
import { story } from './stage/story.ts';

/** A customer whom an agent serves, both with their pages open. */
async function served(stage: Stage, colorScheme: 'light' | 'dark' = 'light') {
  const firm = await stage.firm({
    people: [{ name: '周宁' }],
    acceptSeconds: 0,
    site: { askRating: false },
  });
  const zhou = await firm.agent('周宁', { colorScheme });
  const lin = await firm.visitor({ colorScheme });
  await lin.opensChat();
  await lin.asks('转人工');
  await lin.sees('周宁 已接入会话');
  await zhou.opens();
  return { firm, zhou, lin };
}

story('a message is recalled, and another quoted, while the customer looks', async (stage) => {
  const { zhou, lin } = await served(stage);
  await zhou.answers('您的尾款是 300 元');
  await lin.sees('您的尾款是 300 元');
  await zhou.sees('已读');

  await lin.quotes('您的尾款是 300 元', '这个数字对吗？');
  await zhou.sees('这个数字对吗？');
  await seen(zhou.page.getByRole('button', { name: '引用 你：您的尾款是 300 元，跳到原消息' }));

  await zhou.recalls('您的尾款是 300 元');
  await lin.sees('消息已撤回');
  await lin.sees('原消息已不在');
  expect(await lin.log.getByText('您的尾款是 300 元').count()).toBe(0);
  await zhou.sees(/^你 于 .+ 撤回了这条消息/);
  await zhou.button('查看原文').click();
  await zhou.sees('您的尾款是 300 元');
});

story('an agent changes a message and quotes another, and the customer reads both at once', async (stage) => {
  const { zhou, lin } = await served(stage);
  await lin.says('请问几点关门？');
  await zhou.answers('我们九点关门');
  await lin.sees('我们九点关门');
  await zhou.choosesFor('我们九点关门', '编辑');
  await expect.poll(() => zhou.field().inputValue()).toBe('我们九点关门');
  await zhou.field().fill('我们十点关门');
  await zhou.field().press('Enter');
  await lin.sees('我们十点关门');
  await lin.sees('已编辑');
  expect(await lin.log.getByText('我们九点关门').count()).toBe(0);
  await zhou.sees('我们十点关门');
  await zhou.button('已编辑').click();
  await zhou.sees('我们九点关门');

  await zhou.choosesFor('请问几点关门？', '引用');
  await zhou.answers('周日除外。');
  await lin.isAnswered({ agent: '周宁' }, '周日除外。');
  const quoting = lin.chat.locator('.stack').filter({ hasText: '周日除外。' });
  await seen(quoting.getByRole('button', { name: /请问几点关门？/ }));
});

story('what has come to a page that nobody looks at is told as delivered', async (stage) => {
  const { zhou, lin } = await served(stage);
  await lin.closesChat();
  await zhou.answers('您回来后请看这里');
  await zhou.sees('已送达');
  await lin.opensChat();
  await zhou.sees('已读');
});

story(
  'two conversations are joined while the customer writes, and their page goes on without a seam',
  async (stage) => {
    const { zhou, lin } = await served(stage);
    await lin.asks('旧的问题：发票');
    await zhou.sees('旧的问题：发票');
    await zhou.closes();
    await lin.startsAnew();
    await lin.asks('转人工');
    await lin.sees('周宁 已接入会话');
    await zhou.looksAt('mine');
    await zhou.opens();
    await zhou.answers('请问发票抬头是？');
    await lin.sees('请问发票抬头是？');
    await lin.field.fill('抬头是云杉');

    await zhou.mergesInto('旧的问题：发票');
    await lin.sees('旧的问题：发票');
    await lin.sees('请问发票抬头是？');
    await lin.sees('您的两个会话已合并为一个');
    expect(await lin.field.inputValue()).toBe('抬头是云杉');
    await lin.field.press('Enter');
    await zhou.sees('旧的问题：发票');
    await zhou.sees('抬头是云杉');
    await zhou.answers('收到，马上开。');
    await lin.isAnswered({ agent: '周宁' }, '收到，马上开。');
    await lin.page.reload();
    await lin.opensChat();
    await lin.sees('请问发票抬头是？');
    await lin.isAnswered({ agent: '周宁' }, '收到，马上开。');
  },
);

story('a part of a conversation is split off, and the customer is led to it', async (stage) => {
  const { zhou, lin } = await served(stage);
  await lin.says('第一件事：退款');
  await lin.says('第二件事：换货');
  await zhou.sees('第二件事：换货');
  await zhou.splitsFrom('第二件事：换货');
  await zhou.sees('已移到另一个会话');
  await lin.sees('其中一部分已在单独的会话中继续');
  await expect.poll(() => lin.log.getByText('第二件事：换货').count(), { timeout: patienceMs }).toBe(0);
  await lin.sees('第一件事：退款');
  await lin.button('查看').click();
  await lin.sees('第二件事：换货');
  expect(await lin.log.getByText('第一件事：退款').count()).toBe(0);
});

for (const colorScheme of ['light', 'dark'] as const)
  story(
    `what is done with messages is done by keyboard too, and axe finds nothing, ${colorScheme}`,
    async (stage) => {
      const { zhou, lin } = await served(stage, colorScheme);
      const { keyboard } = zhou.page;
      const faultless = async (page: typeof lin.page, where: string) =>
        expect.soft(await findFaults(page), where).toEqual([]);
      const active = () => zhou.page.evaluate(() => document.activeElement?.textContent ?? '');
      await zhou.answers('这句话说错了');
      await lin.sees('这句话说错了');
      await lin.quotes('这句话说错了', '真的吗？');
      await zhou.sees('真的吗？');
      await lin.log.getByRole('button', { name: '引用这条消息' }).last().click();
      await faultless(lin.page, 'a quote in the chat');

      await zhou.log.focus();
      await keyboard.press('m');
      await keyboard.press('ArrowUp');
      await keyboard.press('Enter');
      await seen(zhou.page.getByRole('menuitem', { name: /^撤回/ }));
      await faultless(zhou.page, 'the menu of a message');
      await expect
        .poll(async () => {
          const focused = await active();
          if (!focused.startsWith('撤回')) await keyboard.press('ArrowDown');
          return focused;
        })
        .toMatch(/^撤回/);
      await keyboard.press('Enter');
      const dialog = zhou.page.getByRole('dialog', { name: '撤回这条消息？' });
      await dialog.waitFor();
      await expect.poll(active).toBe('撤回');
      await faultless(zhou.page, 'the recall');
      await keyboard.press('Enter');
      await lin.sees('消息已撤回');
      await dialog.waitFor({ state: 'detached' });
      await faultless(zhou.page, 'a recalled message and one that quotes it');
      await zhou.choosesFor('真的吗？', '转发');
      await seen(zhou.page.getByRole('dialog', { name: '转发消息' }));
      await faultless(zhou.page, 'forwarding');
      await keyboard.press('Escape');
      await zhou.page.getByRole('dialog', { name: '转发消息' }).waitFor({ state: 'detached' });
      await keyboard.press('Alt+Shift+m');
      await seen(zhou.page.getByRole('dialog', { name: '合并会话' }));
      await faultless(zhou.page, 'merging');
    },
  );
