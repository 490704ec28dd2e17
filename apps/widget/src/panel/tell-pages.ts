import type { Visitor } from '@parley/sdk/visitor';
import type { Wishes } from './obey.ts';

/** Tells the server which pages a visitor who has a session looks at, each once, and when the last one was left. */
export function tellPages(visitor: Visitor, wishes: Wishes): void {
  let told: string | undefined;
  const tell = () => {
    const { phase, contact } = visitor.state();
    const page = wishes.page();
    if (phase !== 'open' || !contact || !page || document.visibilityState === 'hidden') return;
    const place = `${contact.id} ${page.url}`;
    if (place === told) return;
    told = place;
    visitor.notePage({ referrer: wishes.referrer() });
  };
  visitor.subscribe(tell);
  wishes.subscribe(tell);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') visitor.notePage({ hasLeft: true });
    else tell();
  });
}
