import { expect } from 'vitest';
import { story } from './stage/story.ts';

story('what is typed at the sign-in stays, however late the rest of the page arrives', async (stage) => {
  const { page } = await stage.agent(stage.owner);
  let arrive = () => {};
  const late = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/zh_CN/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(`${stage.demo.url}/desk`);
  const email = page.getByLabel('邮箱');
  await email.fill('mia@spruce.example');
  arrive();
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => /zh_CN/.test(name)),
  );
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  expect(await email.inputValue()).toBe('mia@spruce.example');
});
