import type { Call, fileEndpoints, Problem, RefusalCode, ResultOf, widgetEndpoints } from '@parley/contract';

type Endpoints = typeof widgetEndpoints & Pick<typeof fileEndpoints, 'uploadVisitorFile'>;
export type RouteName = keyof Endpoints;

const base = '/api/widget/v1';
const one = `${base}/conversations/:conversationId` as const;

/** The contract's routes once more, so that its schemas stay out of the browser; a difference does not compile. */
export const routes: { readonly [K in RouteName]: Pick<Endpoints[K], 'method' | 'path'> } = {
  openWidget: { method: 'POST', path: `${base}/sessions` },
  listVisitorEntries: { method: 'GET', path: `${one}/entries` },
  sayAsVisitor: { method: 'POST', path: `${base}/messages` },
  askForPerson: { method: 'POST', path: `${one}/person` },
  leaveQueue: { method: 'POST', path: `${one}/leave-queue` },
  leaveMessage: { method: 'POST', path: `${one}/left-messages` },
  askForCallback: { method: 'POST', path: `${one}/callbacks` },
  endAsVisitor: { method: 'POST', path: `${one}/end` },
  readAsVisitor: { method: 'POST', path: `${one}/read` },
  receiveAsVisitor: { method: 'POST', path: `${one}/received` },
  voteAsVisitor: { method: 'POST', path: `${one}/votes` },
  rate: { method: 'POST', path: `${one}/rating` },
  notePage: { method: 'POST', path: `${base}/pages` },
  suggestQuestions: { method: 'GET', path: `${base}/suggestions` },
  uploadVisitorFile: { method: 'POST', path: `${base}/files` },
};

/** A "no" of the server; `code` is null where what answered was not the server itself. */
export interface Refused {
  status: number;
  code: RefusalCode | null;
  detail: string | null;
  retryAfterMs: number | null;
}
export type Answer<T> =
  | { kind: 'ok'; value: T }
  | { kind: 'refused'; refused: Refused }
  /** no answer came: it may or may not have been done */
  | { kind: 'silent' };

const passing = new Set([401, 408, 425, 429]);
/** Whether repeating the same request could never help. */
export const isFinal = (refused: Refused) =>
  refused.status >= 400 && refused.status < 500 && !passing.has(refused.status);

/** Reads a problem document as a refusal. */
export function refusedBy(problem: Partial<Problem> | undefined, status: number): Refused {
  return {
    status: problem?.status ?? status,
    code: problem?.code ?? null,
    detail: problem?.detail ?? null,
    retryAfterMs: problem?.retryAfter === undefined ? null : problem.retryAfter * 1000,
  };
}

export type Caller = <K extends RouteName>(
  name: K,
  given: Call<Endpoints[K]>,
) => Promise<Answer<ResultOf<Endpoints[K]>>>;

const answerWithinMs = 10_000;

/** A typed caller of the visitor's routes, with the token that is current at each call. */
export function createCaller(origin: string, send: typeof fetch, token: () => string | undefined): Caller {
  return async (name, given) => {
    const { params, query, body } = given as GivenParts;
    const key = token();
    const url = origin + fill(routes[name].path, params ?? {}) + search(query ?? {});
    try {
      const response = await send(url, {
        method: routes[name].method,
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(key ? { authorization: `Bearer ${key}` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // the last word of a page that is being left must outlive it
        keepalive: name === 'notePage',
        signal: AbortSignal.timeout(answerWithinMs),
      });
      return await read(response);
    } catch {
      return { kind: 'silent' };
    }
  };
}

interface GivenParts {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

const fill = (path: string, params: Record<string, string>) =>
  path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

function search(query: Record<string, unknown>): string {
  const given = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)]],
  );
  return given.length ? `?${new URLSearchParams(given)}` : '';
}

async function read<T>(response: Response): Promise<Answer<T>> {
  if (response.ok) return { kind: 'ok', value: (await response.json()) as T };
  const isProblem = response.headers.get('content-type')?.includes('json');
  const problem = isProblem ? ((await response.json()) as Partial<Problem>) : undefined;
  const refused = refusedBy(problem, response.status);
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  const retryAfterMs = refused.retryAfterMs ?? (Number.isFinite(seconds) ? seconds * 1000 : null);
  return { kind: 'refused', refused: { ...refused, retryAfterMs } };
}
