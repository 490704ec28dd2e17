import { importLimits } from '@parley/contract';
import type { GuardedFetch } from '../../../kernel/guarded-fetch/index.ts';
import { FileProblem } from '../file/file-problem.ts';
import { importProblem } from '../import-problem.ts';
import { askPage } from './ask-page.ts';
import type { Robots } from './read-robots.ts';
import { readSitemap } from './read-sitemap.ts';

export interface ChosenPage {
  url: string;
  /** why it is not read */
  problem: string | null;
}

const mostSitemaps = 20;
/** Pages of other hosts are named, so that nobody waits for them. */
const mostForeign = 50;

/** The pages that a sitemap, or the sitemaps that it names, hold of their own host: each once, at most as many as an import may have; and some that they name of others, which are not read. */
export async function choosePages(ask: GuardedFetch, url: string, robots: Robots): Promise<ChosenPage[]> {
  const { host } = new URL(url);
  const waiting = [url];
  const asked = new Set<string>();
  const pages = new Map<string, ChosenPage>();
  const foreign = new Map<string, ChosenPage>();
  while (waiting.length > 0 && asked.size < mostSitemaps && pages.size < importLimits.pages) {
    const next = waiting.shift() ?? '';
    if (asked.has(next)) continue;
    asked.add(next);
    const { body } = await askPage(ask, next);
    const named = readSitemap(body);
    waiting.push(...named.sitemaps.flatMap((each) => ownAddress(each, next, host) ?? []));
    for (const each of named.pages) {
      const page = ownAddress(each, next, host);
      if (page && pages.size < importLimits.pages && !pages.has(page))
        pages.set(page, { url: page, problem: problemOf(page, robots) });
      const other = page ? undefined : foreignPage(each);
      if (other && foreign.size < mostForeign) foreign.set(other.url, other);
    }
  }
  if (pages.size === 0) throw new FileProblem(importProblem('empty-sitemap', host));
  return [...pages.values(), ...foreign.values()];
}

/** The one page that was asked for. */
export const chooseOne = (url: string, robots: Robots): ChosenPage[] => [
  { url, problem: problemOf(url, robots) },
];

const problemOf = (url: string, robots: Robots): string | null => {
  const { pathname, search } = new URL(url);
  return robots.allows(pathname + search) ? null : importProblem('robots');
};

/** A page of another site, and that it is one. */
function foreignPage(text: string): ChosenPage | undefined {
  if (!URL.canParse(text)) return undefined;
  const { host, href } = new URL(text);
  return { url: href.slice(0, 2000), problem: importProblem('other-site', host) };
}

/** The address without its fragment, when it is one of this host. */
function ownAddress(text: string, base: string, host: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url.host === host && /^https?:$/.test(url.protocol) ? url.href.slice(0, 2000) : undefined;
}
