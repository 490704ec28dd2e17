import type { WidgetSettings } from '@parley/contract';

const plainHost = /^([a-z0-9-]+\.)*[a-z0-9-]+\.?$|^\[[0-9a-f:.]+\]$/;

/** The one way to write an origin, or nothing where the text is none; a host with signs that a header could misread is none. */
export function parseOrigin(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, protocol, hostname, username, password, pathname, search, hash } = new URL(text);
  const isBare = username + password + search + hash === '' && pathname === '/';
  return isBare && /^https?:$/.test(protocol) && plainHost.test(hostname) ? origin : undefined;
}

type Listed = { settings: Pick<WidgetSettings, 'origins'> };

/** Whether a page of this origin may speak for the site: one that the site lists, or our own, where hosted chat and the panel live. */
export function checkOrigin(
  site: Listed,
  origin: string | undefined,
  ownOrigin: string | undefined,
): boolean {
  const from = origin === undefined ? undefined : parseOrigin(origin);
  if (from === undefined) return false;
  if (ownOrigin !== undefined && from === parseOrigin(ownOrigin)) return true;
  return site.settings.origins.some((listed) => listed === '*' || parseOrigin(listed) === from);
}

/** The pages that may embed the site's panel, as the source list of CSP's `frame-ancestors`. */
export function frameAncestors({ settings }: Listed): string {
  if (settings.origins.includes('*')) return '*';
  return ["'self'", ...settings.origins.flatMap((origin) => parseOrigin(origin) ?? [])].join(' ');
}
