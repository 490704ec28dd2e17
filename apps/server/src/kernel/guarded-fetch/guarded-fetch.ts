import type { Agent } from 'undici';
import { type AllowedHosts, parseAllowedHosts } from './allowed-hosts.ts';
import type { Resolve } from './connect-checked.ts';
import { explainError } from './explain-error.ts';
import { judgeUrl } from './judge-url.ts';
import { FetchFailure, type FetchProblem } from './problem.ts';
import { acceptedEncodings, readBody } from './read-body.ts';
import { type Step, stepAfter } from './step-after.ts';

export interface OutgoingRequest {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  /** headers that prove who asks: they go to the first origin and to no other */
  credentials?: Readonly<Record<string, string>>;
  body?: string | Buffer;
  /** for all of it, redirects and body included */
  timeoutMs?: number;
  /** without a byte, to about a second */
  idleMs?: number;
  /** of the answer, packed and unpacked */
  mostBytes?: number;
  /** how many redirects are followed; 0 refuses the first */
  redirects?: number;
  signal?: AbortSignal;
}
export interface FetchedAnswer {
  ok: true;
  status: number;
  /** names in lower case; what came several times is joined by a comma */
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  /** where the answer came from in the end */
  url: string;
}
export type FetchResult = FetchedAnswer | { ok: false; problem: FetchProblem };

/** Asks an address that a customer, an agent or a vendor named. Never throws for what lies out there, and never reaches what lies in here. */
export interface GuardedFetch {
  (request: OutgoingRequest): Promise<FetchResult>;
  /** Loads what the first request would wait for. */
  prepare?(): Promise<void>;
}

const usual = { timeoutMs: 10_000, idleMs: 10_000, mostBytes: 1024 * 1024, redirects: 3 };
/** What the connection itself decides. */
const ours =
  /^(host|connection|keep-alive|transfer-encoding|content-length|upgrade|te|trailer|expect|proxy-.*|accept-encoding)$/i;

export function createGuardedFetch(
  options: { allowedPrivateHosts?: readonly string[]; resolve?: Resolve } = {},
): GuardedFetch {
  const allowed = parseAllowedHosts(options.allowedPrivateHosts ?? []);
  let opening: Promise<Agent> | undefined;
  /** Loaded when first asked for: few starts of the server ever need it. */
  const openAgent = () => {
    opening ??= import('./open-agent.ts').then((door) => door.openAgent(allowed, options.resolve));
    return opening;
  };
  const fetchGuarded: GuardedFetch = async (request) => {
    let host = 'The address';
    try {
      const begin = stepOf(request, allowed);
      host = begin.url.host;
      return await walk(await openAgent(), allowed, request, begin);
    } catch (error) {
      return { ok: false, problem: explainError(error, host) };
    }
  };
  fetchGuarded.prepare = async () => void (await openAgent());
  return fetchGuarded;
}

function stepOf(
  { url, method = 'GET', headers = {}, credentials = {}, body }: OutgoingRequest,
  allowed: AllowedHosts,
): Step {
  for (const name of [...Object.keys(headers), ...Object.keys(credentials)])
    if (ours.test(name))
      throw new FetchFailure('header-refused', `The header ${name} is set by the connection; leave it out.`);
  return { url: judgeUrl(url, allowed), method, headers, credentials, body };
}

async function walk(
  agent: Agent,
  allowed: AllowedHosts,
  request: OutgoingRequest,
  begin: Step,
): Promise<FetchResult> {
  const { timeoutMs, idleMs, mostBytes, redirects } = { ...usual, ...request };
  const deadline = AbortSignal.timeout(timeoutMs);
  const signal = request.signal ? AbortSignal.any([deadline, request.signal]) : deadline;
  let step = begin;
  for (let left = redirects; ; left--) {
    const answer = await ask(agent, step, { signal, idleMs });
    const headers = joined(answer.headers);
    const next = stepAfter(step, answer.statusCode, headers.location, left, (url) => judgeUrl(url, allowed));
    if (next === undefined) {
      const body = await readBody(answer.body, headers['content-encoding'] ?? '', mostBytes);
      return { ok: true, status: answer.statusCode, headers, body, url: step.url.href };
    }
    answer.body.on('error', () => {}).destroy();
    step = next;
  }
}

const ask = (
  agent: Agent,
  { url, method, headers, credentials, body }: Step,
  { signal, idleMs }: { signal: AbortSignal; idleMs: number },
) =>
  agent.request({
    ...{ origin: url.origin, path: url.pathname + url.search, method, signal },
    headers: {
      'user-agent': 'Parley',
      accept: '*/*',
      ...lower(headers),
      ...lower(credentials),
      'accept-encoding': acceptedEncodings,
    },
    ...(body === undefined ? {} : { body }),
    headersTimeout: idleMs,
    bodyTimeout: idleMs,
  });

const lower = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const joined = (headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), Array.isArray(value) ? value.join(', ') : value]],
    ),
  );
