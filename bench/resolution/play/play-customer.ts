import type { Locale } from '@parley/contract';
import { isOver, judge, type Turn } from '../judge/judge.ts';
import type { Played } from '../judge/sum-up.ts';
import type { Customer } from '../script/customer.ts';
import type { Demo } from './open-demo.ts';
import type { Shop } from './shop.ts';
import { openTalk } from './talk.ts';

/** Plays one script from freshly seeded orders on, and judges it. */
export async function playCustomer(demo: Demo, shop: Shop, customer: Customer): Promise<Played> {
  await shop.reseed();
  const identityToken = customer.customer === null ? undefined : await shop.vouchFor(customer.customer);
  const talk = await openTalk(demo, { locale: localeOf(customer.language), identityToken });
  const turns: Turn[] = [];
  for (const said of customer.turns) {
    turns.push({ said, ...(await talk.say(said)), actions: await shop.listActions() });
    if (isOver(customer, turns)) break;
  }
  await talk.end();
  return { customer, turns, verdict: judge(customer, turns) };
}

/** What the browser of such a customer asks for. */
function localeOf(language: string): Locale {
  if (/^zh.*(tw|hk|hant)/i.test(language)) return 'zh-TW';
  if (/^zh/i.test(language)) return 'zh-CN';
  return language.startsWith('ja') ? 'ja' : 'en';
}
