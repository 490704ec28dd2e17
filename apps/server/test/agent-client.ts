import {
  type Call,
  type DeskFrame,
  type DeskPush,
  type EndpointName,
  endpoints,
  type Problem,
  type ResultOf,
  socketPaths,
  type WorkspaceId,
} from '@parley/contract';
import { openSocket, type TestSocket } from './test-socket.ts';

type Endpoints = typeof endpoints;
export class ProblemAnswer extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.status} ${problem.code}: ${problem.detail ?? JSON.stringify(problem.errors ?? {})}`);
    this.problem = problem;
  }
}
export type CallEndpoint = <N extends EndpointName>(
  name: N,
  call: Call<Endpoints[N]>,
) => Promise<ResultOf<Endpoints[N]>>;
export interface AgentClient {
  cookie: string;
  call: CallEndpoint;
  /** A desk's socket, greeted. */
  desk(): Promise<TestSocket<DeskFrame, DeskPush>>;
}

/** Calls endpoints of the running server; a problem is thrown. */
export function caller(origin: string, headers: Record<string, string>): CallEndpoint {
  return async (name, call) => {
    const { method, path } = endpoints[name];
    const { params, query, body } = call as object as {
      params?: Record<string, string>;
      query?: Record<string, unknown>;
      body?: unknown;
    };
    const url = new URL(
      path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params?.[key] ?? '')),
      origin,
    );
    for (const [key, value] of Object.entries(query ?? {}))
      if (value !== undefined) url.searchParams.set(key, String(value));
    const response = await fetch(url, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer = await response.json();
    if (!response.ok) throw new ProblemAnswer(answer as Problem);
    return answer as never;
  };
}

export async function agentClient(
  origin: string,
  email: string,
  password: string,
  workspaceId: WorkspaceId,
): Promise<AgentClient> {
  const response = await fetch(`${origin}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new ProblemAnswer((await response.json()) as Problem);
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return resumeAgent(origin, cookie, workspaceId);
}

/** An agent who is signed in already. */
export function resumeAgent(origin: string, cookie: string, workspaceId: WorkspaceId): AgentClient {
  return {
    cookie,
    call: caller(origin, { cookie, 'x-parley': '1' }),
    async desk() {
      const socket = await openSocket<DeskFrame, DeskPush>(
        `${origin.replace('http', 'ws')}${socketPaths.desk}`,
        { cookie, origin },
      );
      socket.send({ t: 'hello', workspaceId });
      await socket.next((push) => push.t === 'welcome');
      return socket;
    },
  };
}
