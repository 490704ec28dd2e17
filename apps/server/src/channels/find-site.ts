import type { Kernel } from '../kernel/kernel.ts';
import type { Site } from './site.ts';
import { findSiteRow } from './store.ts';

const freshMs = 2_000;
const mostKept = 1_000;
const shape = /^[\w-]{10,100}$/;

/** Finds sites by their public key; kept for 2 s at most, and forgotten as soon as a channel or workspace changes anywhere. */
export function createSiteFinder({ database, events, clock }: Kernel) {
  const kept = new Map<string, { atMs: number; site: Promise<Site | undefined> }>();
  events.subscribe(({ subject }) => {
    if (subject === 'channels' || subject === 'workspace') kept.clear();
  });
  const ask = (siteKey: string) => {
    const site = findSiteRow(database.system, siteKey);
    const entry = { atMs: clock.now(), site };
    kept.set(siteKey, entry);
    if (kept.size > mostKept) kept.delete(kept.keys().next().value as string);
    // Guessed keys must not push real ones out, and a failure must not stay.
    const forget = () => void (kept.get(siteKey) === entry && kept.delete(siteKey));
    site.then((found) => found ?? forget(), forget);
    return site;
  };
  return async (siteKey: string): Promise<Site | undefined> => {
    if (!shape.test(siteKey)) return undefined;
    const known = kept.get(siteKey);
    return known && clock.now() - known.atMs < freshMs ? known.site : ask(siteKey);
  };
}
