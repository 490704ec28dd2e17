import type { Attachment, Call, EndpointName, endpoints, ResultOf } from '@parley/contract';
import { fillPath, queryText } from './fill-path.ts';
import { ProblemError, parseProblem, UnreachableError } from './problem-error.ts';
import { routes as everyRoute, type Routes } from './routes.ts';
import { type UploadOptions, upload } from './upload.ts';

type Endpoints = typeof endpoints;
/** What one call takes: path parameters, query and body as the contract has them, and a signal to give up. */
export type Asking<N extends EndpointName> = Call<Endpoints[N]> & { signal?: AbortSignal };
type Arguments<N extends EndpointName> =
  Record<never, never> extends Call<Endpoints[N]> ? [asking?: Asking<N>] : [asking: Asking<N>];
export type Answer<N extends EndpointName> = ResultOf<Endpoints[N]>;

export interface ClientOptions {
  /** `https://host` of the server; without it calls go to the page's own origin */
  origin?: string;
  fetch?: typeof fetch;
  routes?: Routes;
}

export interface Client {
  /** Calls one endpoint by name; throws `ProblemError` when refused and `UnreachableError` when there is no answer. */
  call<N extends EndpointName>(name: N, ...args: Arguments<N>): Promise<Answer<N>>;
  /** Stores one file of an agent and tells how far it is. */
  upload(options: UploadOptions): Promise<Attachment>;
}

/** Proves to the server that a script of its own origin asks: a foreign form cannot set a header. */
export const guard = { 'x-parley': '1' } as const;

interface Parts {
  params?: object | undefined;
  query?: object | undefined;
  body?: unknown;
  signal?: AbortSignal;
}

/** A typed client over the endpoints of the contract. */
export function createClient(options: ClientOptions = {}): Client {
  const { origin = '', routes = everyRoute } = options;
  const ask = options.fetch ?? ((url, init) => fetch(url, init));
  const call = async (name: EndpointName, parts: Parts = {}): Promise<unknown> => {
    const { method, path } = routes[name];
    const url = origin + fillPath(path, parts.params ?? {}) + queryText(parts.query ?? {});
    const response = await reach(() => ask(url, requestOf(method, parts)));
    const text = await reach(() => response.text());
    if (!response.ok) throw new ProblemError(parseProblem(response.status, text));
    return text === '' ? {} : JSON.parse(text);
  };
  return { call: call as Client['call'], upload: (file) => upload(origin, file) };
}

function requestOf(method: string, { body, signal }: Parts): RequestInit {
  const hasBody = method !== 'GET' && body !== undefined;
  return {
    method,
    credentials: 'same-origin',
    headers: hasBody ? { ...guard, 'content-type': 'application/json' } : guard,
    ...(hasBody ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  };
}

async function reach<T>(attempt: () => Promise<T>): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new UnreachableError(error);
  }
}
