import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions } from 'playwright-core';
import { inject } from 'vitest';
import { createAgent } from './agent.ts';
import { useBrowser } from './browser.ts';
import { createCustomer, patienceMs } from './customer.ts';
import type { Language } from './customer-words.ts';
import { type FirmPlan, foundFirm } from './firm.ts';
import { openSite } from './open-site.ts';
import type { Person, RunningServer } from './run-server.ts';
import { withCookies } from './sign-in-client.ts';

export type Stage = ReturnType<typeof openStage>;
interface CustomerPlan extends BrowserContextOptions {
  language?: Language;
  /** no website: the page that is nothing but the chat */
  isHosted?: boolean;
}

interface FirmPlace {
  /** what stands in the website's title */
  title?: string;
  server?: { url: string };
  owner?: Person;
}

// What moves under a click that comes within milliseconds is pressed in one place and let go in another.
const desktop = {
  viewport: { width: 1280, height: 800 },
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce' as const,
};

/** Where one story is played: everybody in it has a browser of their own, and everything is cleared away at its end. */
export function openStage() {
  const demo = inject('demo');
  const contexts: BrowserContext[] = [];
  const endings: (() => Promise<unknown>)[] = [];
  const owner = demo.people[0] as Person;

  const newContext = async (options: BrowserContextOptions) => {
    const context = await (await useBrowser()).newContext({ ...desktop, ...options });
    context.setDefaultTimeout(patienceMs);
    contexts.push(context);
    return context;
  };
  const customer = async ({ language = 'zh-CN', isHosted = false, ...options }: CustomerPlan = {}) => {
    const context = await newContext({ locale: language, ...options });
    return createCustomer(await context.newPage(), language, isHosted);
  };
  const agent = async (person: Person, options: BrowserContextOptions & { origin?: string } = {}) => {
    const { origin = demo.url, ...rest } = options;
    const context = await newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, ...rest });
    return createAgent(await context.newPage(), origin, person);
  };
  return {
    ...{ demo, owner, customer, agent },
    /** Does this when the story is over. */
    atEnd: (ending: () => Promise<unknown>) => void endings.push(ending),
    /** A workspace for this story alone, with a website that carries its chat. */
    async firm(plan: FirmPlan, { title, server = demo, owner: founder = owner }: FirmPlace = {}) {
      const firm = await foundFirm(server.url, founder, plan);
      const site = await openSite(firm.channel.snippet, title);
      endings.push(site.close);
      return {
        ...{ ...firm, siteUrl: site.url },
        /** Somebody who has come to the firm's website. */
        async visitor(options?: CustomerPlan) {
          const visitor = await customer(options);
          await visitor.goesTo(site.url);
          return visitor;
        },
        /** Somebody of the firm, at their desk. */
        async agent(
          name: string,
          { at = server.url, ...options }: BrowserContextOptions & { at?: string } = {},
        ) {
          const seated = await agent(firm.person(name), { ...options, origin: at });
          await seated.signsIn();
          return seated;
        },
      };
    },
    /** Makes the first administrator of a server that nobody has entered yet. */
    async becomesOwner({ setupLink = '' }: RunningServer): Promise<Person> {
      const link = new URL(setupLink);
      const person = { name: '苏晴', email: 'suqing@journeys.example', password: '一个足够长的密码 42' };
      const token = link.searchParams.get('token') ?? '';
      await withCookies(link.origin).call('setUp', { body: { ...person, token, workspaceName: '晴天小店' } });
      return person;
    },
    async savePictures(story: string) {
      const folder = join(import.meta.dirname, '../../.cache/journeys');
      const pages = contexts.flatMap((context) => context.pages());
      for (const [index, page] of pages.entries())
        await page
          .screenshot({ path: join(folder, `${story.replaceAll(/\W+/g, '-')}-${index}.png`), timeout: 5_000 })
          .catch(() => undefined);
      return folder;
    },
    async close() {
      for (const context of contexts) await context.close();
      for (const ending of endings.toReversed()) await ending();
    },
  };
}
