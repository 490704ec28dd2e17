import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { buildConnector } from 'undici';
import type { AllowedHosts } from './allowed-hosts.ts';
import { judgeAddress } from './judge-address.ts';
import { refuseAddress } from './judge-url.ts';
import { FetchFailure } from './problem.ts';

export interface Resolved {
  address: string;
  family: number;
}
/** All addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly Resolved[]>;

export const systemResolve: Resolve = (hostname) => lookup(hostname, { all: true });

const connectMs = 10_000;

/** Opens connections only to addresses that were judged: a name is resolved once, here, and the socket goes to what came out, whatever the name says a moment later. */
export function connectChecked(allowed: AllowedHosts, resolve: Resolve): buildConnector.connector {
  return (options, callback) => {
    const hostname = options.hostname.replace(/^\[(.*)\]$/, '$1');
    const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80));
    // undici names hosts as URLs do, save for the brackets of IPv6.
    const isAllowed = allowed.has(isIP(hostname) === 6 ? `[${hostname}]` : hostname, port);
    judged(hostname, isAllowed, resolve).then(
      (addresses) => buildConnector({ timeout: connectMs, lookup: pinnedTo(addresses) })(options, callback),
      (error: Error) => callback(error, null),
    );
  };
}

/** The addresses of a name that may be connected to; throws `FetchFailure` where there are none. */
export async function judged(
  hostname: string,
  isAllowed: boolean,
  resolve: Resolve,
): Promise<readonly Resolved[]> {
  const family = isIP(hostname);
  const found = family ? [{ address: hostname, family }] : await resolve(hostname).catch(() => []);
  const [first] = found;
  if (!first)
    throw new FetchFailure('name-unknown', `The name ${hostname} leads to no address; check its spelling.`);
  const usable = found.filter(({ address }) => {
    const kind = judgeAddress(address);
    return kind === 'public' || (kind === 'private' && isAllowed);
  });
  if (usable.length === 0) refuseAddress(hostname, first.address, isAllowed);
  return usable;
}

const pinnedTo =
  (addresses: readonly Resolved[]): LookupFunction =>
  (_hostname, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
