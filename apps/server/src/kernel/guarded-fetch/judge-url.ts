import { isIP } from 'node:net';
import type { AllowedHosts } from './allowed-hosts.ts';
import { judgeAddress } from './judge-address.ts';
import { FetchFailure } from './problem.ts';

const usualPorts = new Set([80, 443, 8080, 8443]);

/** The URL as it will be asked, once scheme, credentials, port and a written-out address are in order. Throws a FetchFailure. */
export function judgeUrl(text: string, allowed: AllowedHosts): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw refuse('This is not an http or https address; write it whole, such as https://api.example.com.');
  if (url.username || url.password)
    throw refuse('The address holds a user or password; take it out and set it as the credential.');
  const port = portOf(url);
  const isAllowed = allowed.has(url.hostname, port);
  if (!usualPorts.has(port) && !isAllowed)
    throw refuse(
      `Port ${port} is not asked; use 80, 443, 8080 or 8443, or have the operator add ${url.host} to PARLEY_ALLOWED_PRIVATE_HOSTS.`,
    );
  const literal = url.hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(literal)) refuseAddress(url.host, literal, isAllowed);
  return url;
}

export const portOf = ({ port, protocol }: URL): number => Number(port || (protocol === 'https:' ? 443 : 80));

/** Throws where an address may not be asked. */
export function refuseAddress(host: string, address: string, isAllowed: boolean): void {
  const kind = judgeAddress(address);
  if (kind === 'public' || (kind === 'private' && isAllowed)) return;
  const what = address === host ? address : `${host} (${address})`;
  throw new FetchFailure(
    'address-refused',
    kind === 'private'
      ? `${what} lies in a private network; the operator can open it by adding ${host} to PARLEY_ALLOWED_PRIVATE_HOSTS.`
      : `${what} is a reserved or machine-internal address and is never asked; use the public address of the service.`,
  );
}

const refuse = (message: string) => new FetchFailure('url-refused', message);
