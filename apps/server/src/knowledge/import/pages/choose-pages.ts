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

/** The pages that a sitemap, or the sitemaps that it names, hold of their own host: each once, at most as many as an import may have. */
export async function choosePages(ask: GuardedFetch, url: string, robots: Robots): Promise<ChosenPage[]> {
  const { host } = new URL(url);
  const waiting = [url];
  const asked = new Set<string>();
  const pages = new Map<string, ChosenPage>();
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
    }
  }
  if (pages.size === 0) throw new FileProblem(importProblem('empty-sitemap', host));
  return [...pages.values()];
}

/** The one page that was asked for. */
export const chooseOne = (url: string, robots: Robots): ChosenPage[] => [
  { url, problem: problemOf(url, robots) },
];

const problemOf = (url: string, robots: Robots): string | null => {
  const { pathname, search } = new URL(url);
  return robots.allows(pathname + search) ? null : importProblem('robots');
};

/** The address without its fragment, when it is one of this host. */
function ownAddress(text: string, base: string, host: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  url.hash = '';
  return url.host === host && /^https?:$/.test(url.protocol) ? url.href.slice(0, 2000) : undefined;
}
