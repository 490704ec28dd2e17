import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { signInClient } from './stage/sign-in-client.ts';
import type { Stage } from './stage/stage.ts';
import { story } from './stage/story.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const page = { width: 1280, height: 800 };
const desk = { width: 1440, height: 900 };

const take = async (from: Page, name: string) => {
  await from.mouse.move(0, 0);
  await from.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== 'running'),
  );
  await from.screenshot({ path: join(import.meta.dirname, '../docs/images', `${name}.png`) });
};

/** An agent of the demo at her desk, which speaks Chinese for once. */
async function seatMia(stage: Stage, options: Parameters<Stage['agent']>[1]) {
  const person = stage.demo.people.find(({ name }) => name === 'Mia Chen');
  if (!person) throw new Error('The demo no longer employs Mia.');
  await (await signInClient(stage.demo.url, person)).call('changeMe', { body: { locale: 'zh-CN' } });
  const mia = await stage.agent(person, options);
  await mia.signsIn();
  return mia;
}

for (const [name, colorScheme] of [
  ['desk', 'light'],
  ['desk-dark', 'dark'],
] as const)
  story(name, async (stage) => {
    const mia = await seatMia(stage, { viewport: desk, colorScheme });
    await mia.goesOnline();
    await mia.looksAt('all');
    await mia.opens('林晓');
    await mia.page.getByText('SP20260002').first().waitFor();
    await mia.sees('不着急，交给快递之前都可以改');
    await take(mia.page, name);
  });

story('desk-phone', async (stage) => {
  const mia = await seatMia(stage, phone);
  await mia.opens('林晓');
  await mia.sees('不着急，交给快递之前都可以改');
  await take(mia.page, 'desk-phone');
});

const talks = [
  { name: 'widget', language: 'zh-CN', path: '/', asks: ['刚买就降价了，能退差价吗？'], answer: /15 天/ },
  {
    name: 'widget-en',
    language: 'en',
    path: '/?lang=en',
    asks: ['The price dropped after I bought it'],
    answer: /15 days/,
  },
] as const;
for (const { name, language, path, asks, answer } of talks)
  story(name, async (stage) => {
    const customer = await stage.customer({ language, viewport: page });
    await customer.goesTo(stage.demo.shopUrl + path);
    await customer.opensChat();
    for (const question of asks) await customer.asks(question);
    await customer.isAnswered('the bot', answer);
    await customer.related().first().waitFor();
    await take(customer.page, name);
  });

story('widget-phone', async (stage) => {
  const customer = await stage.customer(phone);
  await customer.goesTo(stage.demo.shopUrl);
  await customer.opensChat();
  await customer.asks('刚买就降价了，能退差价吗？');
  await customer.isAnswered('the bot', /15 天/);
  await customer.related().first().waitFor();
  await take(customer.page, 'widget-phone');
});
