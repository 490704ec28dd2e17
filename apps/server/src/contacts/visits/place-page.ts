import { cutText, profileLimits, type Told, type ToldEvent, type Visit } from '@parley/contract';

/** What a widget tells of a page. */
export interface SeenPage {
  url: string;
  title: string;
  referrer?: string | undefined;
  hasLeft?: boolean | undefined;
  told?: Told | undefined;
  events?: readonly ToldEvent[] | undefined;
}
type Seen = Pick<Visit, 'lastAt' | 'source' | 'pages'>;

/** After this long without a page, the next one begins a new visit. */
export const visitEndsMs = 30 * 60_000;
const mostEvents = 20;
const longest = { url: 1000, source: 200 };

/** The visit with one more page, or with the time that was spent on the last; the oldest pages give way. */
export function placePage(visit: Seen | undefined, page: SeenPage, now: string): Seen {
  const url = plainAddress(page.url);
  const pages = [...(visit?.pages ?? [])];
  const last = pages.pop();
  const isSame = last?.url === url;
  if (last) pages.push(isSame && !page.hasLeft ? last : { ...last, seconds: secondsBetween(last.at, now) });
  if (!isSame && !page.hasLeft) pages.push({ url, title: page.title, at: now, seconds: null });
  const seen = pages.pop();
  if (seen) pages.push(withTold(seen, page));
  return {
    lastAt: now,
    source: visit ? visit.source : sourceOf(page),
    pages: pages.slice(-profileLimits.pagesAVisit),
  };
}

/** The newest that the page says of its reader, and the latest that happened on it. */
function withTold(seen: Seen['pages'][number], { told, events = [] }: SeenPage): Seen['pages'][number] {
  const all = [...(seen.events ?? []), ...events].slice(-mostEvents);
  return { ...seen, ...(told ? { told } : {}), ...(all.length > 0 ? { events: all } : {}) };
}

const secondsBetween = (from: string, to: string) =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));

/** Only where it is: what follows an address may hold keys to somebody's mailbox or basket. */
export function plainAddress(text: string): string {
  if (!URL.canParse(text)) return '';
  const { protocol, origin, pathname } = new URL(text);
  return /^https?:$/.test(protocol) ? cutText(`${origin}${pathname}`, longest.url) : '';
}

/** A campaign that the address names, else the site they came from, unless it is the same. */
function sourceOf({ url, referrer }: SeenPage): string | null {
  const here = URL.canParse(url) ? new URL(url) : undefined;
  const campaign = here?.searchParams.get('utm_source');
  if (campaign) return cutText(campaign, longest.source);
  const host = referrer && URL.canParse(referrer) ? new URL(referrer).host : '';
  return host && host !== here?.host ? cutText(host, longest.source) : null;
}
