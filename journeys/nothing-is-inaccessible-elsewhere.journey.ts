import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { findFaults } from './stage/find-faults.ts';
import { signInClient } from './stage/sign-in-client.ts';
import type { Stage } from './stage/stage.ts';
import { story } from './stage/story.ts';

/** Somebody who may see everything of a firm in which there is something to see. */
async function seatAdministrator(stage: Stage) {
  const firm = await stage.firm({
    people: [
      { name: '许安', role: 'admin' },
      { name: '周宁', team: '售后' },
    ],
    knows: { '价保多少天|降价了怎么办': '付款后 15 天内享价保。' },
    cannedReplies: { hi: '您好，请问有什么可以帮您？' },
    acceptSeconds: 0,
  });
  const seated = await firm.agent('许安');
  const home = new URL(seated.page.url()).pathname.split('/').slice(0, 3).join('/');
  return { firm, seated, at: (path: string) => `${firm.origin}${home}/${path}` };
}

const linksTo = (page: Page, part: string) =>
  page
    .locator(`a[href*="/${part}"]`)
    .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLAnchorElement).href))]);

async function faultless(page: Page, where: string) {
  await page.getByRole('main').waitFor();
  await page.waitForLoadState('networkidle');
  expect.soft(await findFaults(page), where).toEqual([]);
}

for (const locale of ['zh-TW', 'en'] as const)
  story(`axe finds nothing on any screen of the settings, ${locale}`, async (stage) => {
    const { firm, seated, at } = await seatAdministrator(stage);
    const { page } = seated;
    await (await signInClient(firm.origin, seated.person)).call('changeMe', { body: { locale } });
    await page.goto(at('settings/account'));
    await page.locator(`html[lang="${locale}"]`).waitFor();
    const screens = await linksTo(page, 'settings/');
    expect(screens.length).toBeGreaterThan(12);
    for (const screen of screens) {
      await page.goto(screen);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await faultless(page, `${screen}, ${colorScheme}`);
      }
    }
  });

story('axe finds nothing on the screens of a phone', async (stage) => {
  const { firm, seated, at } = await seatAdministrator(stage);
  const { page } = seated;
  const customer = await firm.visitor();
  await customer.opensChat();
  await customer.asks('转人工');
  await page.setViewportSize({ width: 390, height: 844 });
  for (const area of ['knowledge', 'bot', 'supervise', 'settings']) {
    await page.goto(at(area));
    await page.getByRole('main').waitFor();
    const screens = await linksTo(page, `${area}/`);
    expect(screens.length).toBeGreaterThan(2);
    for (const screen of screens) {
      await page.goto(screen);
      await faultless(page, screen);
    }
  }
  await page.goto(at('tickets'));
  await faultless(page, 'the tickets');
  await page.goto(at('inbox/all'));
  await faultless(page, 'the list');
  await seated.opens();
  await faultless(page, 'a conversation');
  await seated.button('客户信息').click();
  await page.getByRole('region', { name: '客户信息' }).waitFor();
  await faultless(page, 'the customer');
});
