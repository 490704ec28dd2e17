import { type Asked, type Endpoint, endpoints, type ResultOf } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast, type RequestFacts, type Route } from '../../kernel/route.ts';

type Endpoints = typeof endpoints;
interface Given {
  params?: object;
  query?: object;
  body?: object;
}
/** Asks as an agent, through a door as small as can be: right, shapes, answer. */
export type Desk = <N extends keyof Endpoints>(name: N, given?: Given) => Promise<ResultOf<Endpoints[N]>>;

export const openDesk =
  (routes: readonly Route[], caller: AgentCaller): Desk =>
  async (name, given = {}) => {
    const endpoint: Endpoint = endpoints[name];
    const found = routes.find((route) => route.endpoint === endpoint);
    if (!found) throw new Error(`${name} has no route`);
    const params = { workspaceId: caller.workspaceId, ...given.params };
    const asked = parse(endpoint, { ...given, params });
    if (!isAtLeast(caller.role, endpoint.right as AgentCaller['role'])) throw new Refusal('right.missing');
    return endpoint.result.parse(await found.handle(asked, caller, {} as RequestFacts)) as never;
  };

function parse(endpoint: Endpoint, given: Given): Asked<Endpoint> {
  const read = (part: 'params' | 'query' | 'body') => {
    const parsed = endpoint[part]?.safeParse(given[part] ?? {});
    if (parsed && !parsed.success) throw new Refusal('request.invalid', { detail: parsed.error.message });
    return parsed?.data;
  };
  return { params: read('params'), query: read('query'), body: read('body') } as Asked<Endpoint>;
}
