import { isSafeUrl } from '@parley/contract';
import type { MayLink } from './guard-message.ts';

/** Allows links to these hosts (`*.` stands for any below), and to nothing that only looks like them. */
export function linksTo(hosts: readonly string[]): MayLink {
  const known = hosts.map((host) => host.toLowerCase());
  return (url) => {
    const host = hostOf(/^https?:/i.test(url) ? url : `https://${url}`);
    return host !== undefined && known.some((each) => matches(host, each));
  };
}

const matches = (host: string, allowed: string): boolean =>
  allowed.startsWith('*.') ? host.endsWith(asciiOf(allowed.slice(1))) : host === asciiOf(allowed);

/** As browsers write it: a name in another script is not the Latin one that it looks like. */
const asciiOf = (host: string): string =>
  host.startsWith('.')
    ? `.${hostOf(`https://${host.slice(1)}`) ?? host.slice(1)}`
    : (hostOf(`https://${host}`) ?? host);

function hostOf(url: string): string | undefined {
  if (!isSafeUrl(url) || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/\.$/, '');
}

/** The hosts of a workspace's own sites; a site that may stand anywhere names none. */
export const hostsOfSites = (origins: readonly string[]): string[] =>
  origins.flatMap((origin) => hostOf(origin) ?? []);
