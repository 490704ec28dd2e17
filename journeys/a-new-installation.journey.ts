import { join } from 'node:path';
import { expect } from 'vitest';
import { openSite } from './stage/open-site.ts';
import { runServer } from './stage/run-server.ts';
import { story } from './stage/story.ts';
import { makeTemporaryFolder } from './stage/temporary.ts';

story('from the link that the server prints to the first question answered', async (stage) => {
  const folder = makeTemporaryFolder('new');
  const server = await runServer({ DATA_DIR: join(folder.path, 'data') });
  stage.atEnd(async () => {
    await server.stop();
    folder.remove();
  });
  const first = { name: '苏晴', email: 'suqing@new.example', password: '一个足够长的密码 42' };
  const suQing = await stage.agent(first, { origin: server.url });
  const { page, button } = suQing;

  await page.goto(server.setupLink ?? '');
  await page.getByLabel('工作区名称').fill('晴天小店');
  await page.getByLabel('姓名').fill(first.name);
  await page.getByLabel('邮箱').fill(first.email);
  await page.getByLabel('密码', { exact: true }).fill(first.password);
  await button('开始使用').click();
  await page.getByText('你没有进行中的会话').waitFor();

  await suQing.goesToSettings('渠道');
  await button('接入网站').click();
  const dialog = page.getByRole('dialog', { name: '接入网站' });
  await dialog.getByLabel('名称').fill('小店官网');
  await dialog.getByRole('button', { name: '接入网站' }).click();
  const snippet = await page.getByRole('region', { name: '放到你的网站' }).locator('pre').innerText();
  expect(snippet).toMatch(/^<script async src="http\S+\/widget\.js" data-site-key="\S+"><\/script>$/);
  const chatLink = (await page.getByRole('link', { name: '在独立页面试用' }).getAttribute('href')) ?? '';

  const early = await stage.customer({ isHosted: true });
  await early.goesTo(chatLink);
  await early.asks('周末营业吗');
  await early.isAnswered('the bot', /./);
  expect((await early.lines()).at(-1)?.text).not.toContain('十点到二十点');

  await page.getByRole('link', { name: '知识库' }).click();
  await button('新建').click();
  await page.getByLabel('问法，每行一个').fill('周末营业吗\n星期六开门吗\n几点关门');
  await page.getByRole('textbox', { name: '答案' }).fill('每天十点到二十点营业，周末照常。');
  await button('发布').click();
  await page.getByText('线上：第 1 版').waitFor();

  await early.asks('你们周末营业吗？');
  await early.isAnswered('the bot', '十点到二十点');
  const site = await openSite(snippet, '晴天小店');
  stage.atEnd(site.close);
  const later = await stage.customer();
  await later.goesTo(site.url);
  await later.opensChat();
  await later.asks('星期六开门吗');
  await later.isAnswered('the bot', '十点到二十点');
});

story('the link works once, and whoever comes later is told to sign in', async (stage) => {
  const guest = await stage.agent(stage.owner);
  await guest.page.goto(`${stage.demo.url}/desk/setup?token=${'x'.repeat(43)}`);
  await guest.page.getByLabel('工作区名称').fill('别人的店');
  await guest.page.getByLabel('姓名').fill('不速之客');
  await guest.page.getByLabel('邮箱').fill('guest@other.example');
  await guest.page.getByLabel('密码', { exact: true }).fill('一个足够长的密码 42');
  await guest.button('开始使用').click();
  await guest.page.getByRole('alert').filter({ hasText: '这里已有管理员，请直接登录。' }).waitFor();
});
