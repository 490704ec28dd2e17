import { isIP } from 'node:net';
import { parseAllowedHosts } from './allowed-hosts.ts';
import { judged, type Resolve, systemResolve } from './connect-checked.ts';
import { explainError } from './explain-error.ts';
import type { FetchProblem } from './problem.ts';

export type Reached = { ok: true; address: string } | { ok: false; problem: FetchProblem };

/** Looks up a host that somebody outside named, for protocols that are no HTTP: the one address that may be connected to, or why there is none. */
export type Reach = (hostname: string, port: number) => Promise<Reached>;

export function createReach(
  options: { allowedPrivateHosts?: readonly string[]; resolve?: Resolve } = {},
): Reach {
  const allowed = parseAllowedHosts(options.allowedPrivateHosts ?? []);
  return async (hostname, port) => {
    const isAllowed = allowed.has(isIP(hostname) === 6 ? `[${hostname}]` : hostname, port);
    try {
      const [first] = await judged(hostname, isAllowed, options.resolve ?? systemResolve);
      return { ok: true, address: first?.address ?? hostname };
    } catch (error) {
      return { ok: false, problem: explainError(error, hostname) };
    }
  };
}
