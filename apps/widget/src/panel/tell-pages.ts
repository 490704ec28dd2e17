import type { Visitor } from '@parley/sdk/visitor';
import type { Keeping } from './keeping.ts';
import type { Wishes } from './obey.ts';

/** Tells the server which pages a visitor who has a session looks at, each once, what those say of them, what happened on them, and when the last one was left. */
export function tellPages(visitor: Visitor, wishes: Wishes, keeping: Keeping): void {
  let said: string | undefined;
  const isReady = () => visitor.state().phase === 'open' && visitor.state().contact && wishes.page();
  const tell = () => {
    if (!isReady() || document.visibilityState === 'hidden') return;
    const told = keeping.attributes();
    const events = keeping.takeEvents();
    const place = `${visitor.state().contact?.id} ${wishes.page()?.url} ${JSON.stringify(told)}`;
    if (place === said && events.length === 0) return;
    said = place;
    visitor.notePage({ referrer: wishes.referrer(), told, events });
  };
  visitor.subscribe(tell);
  wishes.subscribe(tell);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') return tell();
    visitor.notePage({ hasLeft: true, ...(isReady() ? { events: keeping.takeEvents() } : {}) });
  });
}
