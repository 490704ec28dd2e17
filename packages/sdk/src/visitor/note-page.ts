import type { Core } from './core.ts';

/** Says which page is looked at, once; a page that nobody hears of is not missed. */
export function notePage(
  core: Core,
  { referrer, hasLeft }: { referrer?: string | undefined; hasLeft?: boolean },
): void {
  const { page, token } = core;
  if (!page || !token || core.store.get().phase !== 'open') return;
  void core.call('notePage', {
    body: {
      page,
      ...(referrer ? { referrer: referrer.slice(0, 2000) } : {}),
      ...(hasLeft ? { hasLeft } : {}),
    },
  });
}
