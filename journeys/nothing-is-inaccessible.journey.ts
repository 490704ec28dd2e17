import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patienceMs } from './stage/customer.ts';
import { findFaults } from './stage/find-faults.ts';
import { story } from './stage/story.ts';

const faultless = async (page: Page, where: string) => expect.soft(await findFaults(page), where).toEqual([]);
const settings = [
  '我的账号',
  '工作区',
  '渠道',
  '连接器',
  '人员',
  '团队',
  '敏感词',
  '目标与告警',
  '快捷回复',
  '运行状况',
  '审计日志',
];

for (const colorScheme of ['light', 'dark'] as const) {
  story(`axe finds nothing on the widget, ${colorScheme}`, async (stage) => {
    const firm = await stage.firm({
      people: [{ name: 'Mia', capacity: 1 }],
      knows: { '价保多少天|降价了怎么办': '付款后 15 天内享价保，详见 https://spruce.example/help 。' },
      acceptSeconds: 0,
    });
    const lin = await firm.visitor({ colorScheme });
    await faultless(lin.page, 'the launcher');
    await lin.opensChat();
    await faultless(lin.page, 'the open chat');
    await lin.asks('价保多少天');
    await lin.isAnswered('the bot', /15 天/);
    await lin.field.pressSequentially('价保');
    await lin.chat.getByRole('option').first().waitFor();
    await faultless(lin.page, 'a conversation with suggestions');
    await lin.asks('转人工');
    await lin.isNextInLine();
    await faultless(lin.page, 'the queue');
    await lin.button('菜单').click();
    await lin.chat.getByRole('menu').waitFor();
    await faultless(lin.page, 'the menu');
    await lin.page.keyboard.press('Escape');

    const mia = await firm.agent('Mia');
    await lin.sees('Mia 已接入会话');
    await mia.opens();
    await mia.answers('您好');
    await mia.closes();
    await lin.chat.getByRole('form', { name: lin.words.rateTitle }).waitFor();
    await lin.chat.getByRole('radio', { name: lin.words.star(4) }).check({ force: true });
    await faultless(lin.page, 'the rating');
  });

  story(`axe finds nothing on the desk, ${colorScheme}`, async (stage) => {
    const owner = await stage.agent(stage.owner, { colorScheme });
    const { page } = owner;
    await page.goto(`${stage.demo.url}/desk`);
    await page.getByLabel('邮箱').waitFor();
    await faultless(page, 'the sign-in');
    await owner.signsIn();
    await owner.looksAt('all');
    await owner.opens('林晓');
    await page.getByText('SP20260002').first().waitFor();
    await faultless(page, 'the inbox with a conversation');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: '查找或执行' }).waitFor();
    await faultless(page, 'the palette');
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '知识库' }).click();
    await page.getByRole('textbox', { name: '搜索知识' }).fill('价保多少天');
    await page.getByRole('button', { name: /价保/ }).first().click();
    await page.getByRole('textbox', { name: '答案' }).waitFor();
    await faultless(page, 'the knowledge');
    for (const name of ['词表', '导入导出', '发布规则']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
      await faultless(page, name);
    }
    await page.getByRole('link', { name: '对话设计' }).click();
    await page.getByRole('link', { name: '规则与话术' }).click();
    await page.getByText('客户要求人工').waitFor();
    await faultless(page, 'the rules of the bot');
    await page.getByRole('link', { name: '督导' }).click();
    for (const name of ['实时监控', '实时大屏', '敏感词复核', '公告']) {
      await page.getByRole('link', { name, exact: true }).click();
      await page.getByRole('main').locator('button, label').first().waitFor();
      await faultless(page, name);
    }
    for (const name of settings) {
      await owner.goesToSettings(name);
      await faultless(page, name);
    }
  });
}

story('the widget can be used with the keyboard alone', async (stage) => {
  const lin = await stage.customer();
  await lin.goesTo(stage.demo.shopUrl);
  const keyboard = lin.page.keyboard;
  const focused = () =>
    lin.page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement;
      return inner?.getAttribute('aria-label') ?? '';
    });
  await lin.page.getByRole('button', { name: lin.words.openChat }).waitFor();
  for (let presses = 0; presses < 200 && !lin.words.openChat.test(await focused()); presses++)
    await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect
    .poll(() => lin.field.evaluate((field) => field === document.activeElement).catch(() => false))
    .toBe(true);
  await keyboard.type('价保多少天');
  await keyboard.press('Enter');
  await lin.isAnswered('the bot', /15 天/);
  await keyboard.press('Escape');
  await expect.poll(focused).toMatch(lin.words.openChat);
});

story('the desk can be used with the keyboard alone', async (stage) => {
  const firm = await stage.firm({ people: [{ name: '周宁' }], acceptSeconds: 0 });
  const zhou = await stage.agent(firm.person('周宁'));
  const { page } = zhou;
  const { keyboard } = page;
  await page.goto(`${firm.origin}/desk`);
  const email = page.getByLabel('邮箱');
  await email.waitFor();
  await expect.poll(() => email.evaluate((field) => field === document.activeElement)).toBe(true);
  await keyboard.type(zhou.person.email);
  await keyboard.press('Tab');
  await keyboard.type(zhou.person.password);
  await keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  const visitors = [await firm.visitor(), await firm.visitor()];
  for (const [index, visitor] of visitors.entries()) {
    await visitor.opensChat();
    await visitor.asks(`我要人工客服，我是第 ${index + 1} 位`);
    await visitor.sees('周宁 已接入会话');
  }

  await keyboard.press('Control+k');
  await page.getByRole('dialog', { name: '查找或执行' }).waitFor();
  await keyboard.type('收件箱：全部');
  await page.getByRole('option', { name: /全部进行中/ }).waitFor();
  await keyboard.press('Enter');
  await page.getByRole('heading', { name: /全部进行中/ }).waitFor();
  await zhou.row(/./).nth(1).waitFor();
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  await keyboard.press('j');
  await keyboard.press('Enter');
  await zhou.log.waitFor();
  await keyboard.press('r');
  await expect.poll(() => zhou.reply.evaluate((field) => field === document.activeElement)).toBe(true);
  await keyboard.type('您好，马上为您处理');
  await keyboard.press('Enter');
  await zhou.sees('您好，马上为您处理');
  const heard = async () =>
    (await Promise.all(visitors.map(async (visitor) => (await visitor.lines()).at(-1)?.text))).filter(
      (text) => text === '您好，马上为您处理',
    );
  await expect.poll(heard, { timeout: patienceMs }).toHaveLength(1);
});
