import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Person } from './stage/run-server.ts';
import { signInClient } from './stage/sign-in-client.ts';
import type { Stage } from './stage/stage.ts';
import { story } from './stage/story.ts';

const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const page = { width: 1280, height: 800 };
const desk = { width: 1440, height: 900 };

async function settle(at: Page) {
  await at.mouse.move(0, 0);
  await at.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
}

const take = async (from: Page, name: string) => {
  await settle(from);
  await from.screenshot({ path: join(import.meta.dirname, '../docs/images', `${name}.png`) });
};

/** Somebody of the demo at their desk, which speaks Chinese for once. */
async function seat(stage: Stage, person: Person | undefined, options: Parameters<Stage['agent']>[1]) {
  if (!person) throw new Error('The demo no longer employs them.');
  await (await signInClient(stage.demo.url, person)).call('changeMe', { body: { locale: 'zh-CN' } });
  const agent = await stage.agent(person, options);
  await agent.signsIn();
  return agent;
}

const seatMia = (stage: Stage, options: Parameters<Stage['agent']>[1]) =>
  seat(
    stage,
    stage.demo.people.find(({ name }) => name === 'Mia Chen'),
    options,
  );

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

/** The main screens of the desk, by the path of each within the workspace. */
const screens = {
  inbox: 'inbox/all',
  tickets: 'tickets',
  knowledge: 'knowledge/entries',
  gaps: 'knowledge/gaps',
  training: 'knowledge/training',
  'knowledge-health': 'knowledge/health',
  flows: 'bot/flows',
  rules: 'bot/rules',
  monitor: 'supervise/monitor',
  board: 'supervise/board',
  routing: 'settings/routing',
  channels: 'settings/channels',
  connectors: 'settings/connectors',
  replies: 'settings/canned',
} as const;
const looks = {
  light: { viewport: desk, colorScheme: 'light' },
  dark: { viewport: desk, colorScheme: 'dark' },
  phone: { ...phone, deviceScaleFactor: 1.5 },
} as const;

for (const [look, options] of Object.entries(looks))
  story(`the main screens, ${look}`, async (stage) => {
    const { page: at, origin } = await seat(stage, stage.owner, options);
    const workspaceId = /\/desk\/([^/]+)/.exec(at.url())?.[1];
    for (const [name, path] of Object.entries(screens)) {
      await at.goto(`${origin}/desk/${workspaceId}/${path}`);
      await at.waitForLoadState('networkidle');
      await at.getByText('加载中…').first().waitFor({ state: 'detached' });
      if (name === 'inbox' && look !== 'phone') {
        await at.locator('[data-row]').filter({ hasText: '林晓' }).click();
        await at.getByRole('log').getByText('不着急，交给快递之前都可以改').first().waitFor();
        await at.getByText('SP20260002').first().waitFor();
      }
      await settle(at);
      await at.screenshot({
        ...{ type: 'jpeg', quality: 80 },
        path: join(import.meta.dirname, '../docs/images/screens', `${name}-${look}.jpg`),
      });
    }
  });

// After the desk, whose lists would show who talked here.
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
