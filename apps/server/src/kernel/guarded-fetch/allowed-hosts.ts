/** The hosts whose private addresses and unusual ports the operator has opened. */
export interface AllowedHosts {
  has(hostname: string, port: number): boolean;
}

/** Reads `host` or `host:port`, IPv6 in brackets; a host alone opens all its ports. Throws on anything else. */
export function parseAllowedHosts(entries: readonly string[]): AllowedHosts {
  const known = new Set(entries.map(parseEntry));
  return { has: (hostname, port) => known.has(hostname) || known.has(`${hostname}:${port}`) };
}

function parseEntry(entry: string): string {
  const match = /^(\[[0-9a-f:.]+\]|[^\s:/@[\]?#]+)(?::(\d{1,5}))?$/i.exec(entry.trim());
  const [, host, port] = match ?? [];
  const url = `http://${host}/`;
  if (!host || !URL.canParse(url) || Number(port ?? 1) < 1 || Number(port ?? 1) > 65_535)
    throw new Error(`${JSON.stringify(entry)} is neither host nor host:port`);
  // Written as a URL would have it, so that 127.1 and LOCALHOST mean what they mean there.
  const { hostname } = new URL(url);
  return port ? `${hostname}:${Number(port)}` : hostname;
}
