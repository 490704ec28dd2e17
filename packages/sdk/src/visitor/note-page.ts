import type { Told, ToldEvent } from '@parley/contract';
import type { Core } from './core.ts';

/** What is to be told of a page: where its reader came from, that they left, what it says of them and what happened on it. */
export interface PageNews {
  referrer?: string | undefined;
  hasLeft?: boolean;
  told?: Told;
  events?: readonly ToldEvent[];
}

/** Says which page is looked at, once; a page that nobody hears of is not missed. */
export function notePage(core: Core, { referrer, hasLeft, told, events = [] }: PageNews): void {
  const { page, token } = core;
  if (!page || !token || core.store.get().phase !== 'open') return;
  void core.call('notePage', {
    body: {
      page,
      ...(referrer ? { referrer: referrer.slice(0, 2000) } : {}),
      ...(hasLeft ? { hasLeft } : {}),
      ...(told && Object.keys(told).length > 0 ? { told } : {}),
      ...(events.length > 0 ? { events: [...events] } : {}),
    },
  });
}
