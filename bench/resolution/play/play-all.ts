import { say } from '../../stage/say.ts';
import type { Played } from '../judge/sum-up.ts';
import type { Customer } from '../script/customer.ts';
import type { Demo } from './open-demo.ts';
import { playCustomer } from './play-customer.ts';
import { openShop } from './shop.ts';
import { takeNext } from './take-next.ts';

/** The product may keep what the shop told of a customer for 5 s, and does not see that the bench seeds anew. */
const restMs = 5_500;
const tellEvery = 50;

/** Plays everybody, one at a time. */
export async function playAll(demo: Demo, customers: readonly Customer[]): Promise<Played[]> {
  const shop = openShop(demo);
  const waiting = [...customers];
  const restsUntilMs = new Map<string, number>();
  const played: Played[] = [];
  while (waiting.length > 0) {
    const next = takeNext(waiting, restsUntilMs, Date.now());
    if (!next) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      continue;
    }
    const each = await playCustomer(demo, shop, next);
    played.push(each);
    const isChanged = each.turns.some(({ actions }) => actions.length > 0);
    if (isChanged && next.customer !== null) restsUntilMs.set(next.customer, Date.now() + restMs);
    if (played.length % tellEvery === 0) say(`${played.length} of ${customers.length} played`);
  }
  await shop.close();
  const order = new Map(customers.map(({ id }, index) => [id, index]));
  return played.toSorted((a, b) => (order.get(a.customer.id) ?? 0) - (order.get(b.customer.id) ?? 0));
}
