export interface Address {
  siteKey: string | undefined;
  /** the origin of the page that carries the frame; null on a page of its own */
  host: string | null;
}

/** Reads which site the panel serves: `/widget/panel?site=…&host=…` in a frame, `/chat/…` on its own. */
export function readAddress({ pathname, search }: Pick<Location, 'pathname' | 'search'>): Address {
  const query = new URLSearchParams(search);
  const [, fromPath] = /^\/chat\/([^/]+)/.exec(pathname) ?? [];
  const siteKey = fromPath ? decodeURIComponent(fromPath) : query.get('site');
  return { siteKey: siteKey || undefined, host: fromPath ? null : originOf(query.get('host')) };
}

function originOf(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}
