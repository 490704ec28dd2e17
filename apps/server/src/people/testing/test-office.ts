import type { Asked, Endpoint, EndpointName, ResultOf, WorkspaceId } from '@parley/contract';
import { endpoints } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { type Caller, isAtLeast, type RequestFacts } from '../../kernel/route.ts';
import type { TestKernel } from '../../kernel/testing/index.ts';
import { createPeople, type People } from '../index.ts';
import { cheapPasswords } from './cheap-passwords.ts';

type PeopleEndpoints = typeof import('@parley/contract').peopleEndpoints;
type Name = keyof PeopleEndpoints & EndpointName;
interface Given {
  params?: object;
  query?: object;
  body?: object;
}

/** Somebody before the door: they carry a cookie, and the door parses what they say and shows them only what a client would get. */
export interface TestClient {
  token: string | null;
  ask<N extends Name>(name: N, given?: Given): Promise<ResultOf<PeopleEndpoints[N]>>;
}

export interface TestOffice {
  kernel: TestKernel;
  people: People;
  /** A client of its own, from an address of its own unless one is given. */
  client(address?: string): TestClient;
}

let addresses = 0;

/** The room behind a door as small as can be: cookie, right, shapes, answer. */
export function testOffice(kernel: TestKernel): TestOffice {
  const people = createPeople(kernel, cheapPasswords());
  return { kernel, people, client: (address) => testClient(people, address) };
}

function testClient(people: People, address = `10.0.${addresses >> 8}.${addresses++ & 255}`): TestClient {
  const client: TestClient = {
    token: null,
    async ask(name, given = {}) {
      const endpoint: Endpoint = endpoints[name];
      const found = people.routes.find((route) => route.endpoint === endpoint);
      if (!found) throw new Error(`${name} has no route`);
      const asked = parse(endpoint, given);
      const caller = await callerOf(people, client.token, endpoint, given);
      const result = await found.handle(asked, caller, factsOf(client, address));
      return endpoint.result.parse(result) as never;
    },
  };
  return client;
}

function parse(endpoint: Endpoint, given: Given): Asked<Endpoint> {
  const read = (part: 'params' | 'query' | 'body') => {
    const parsed = endpoint[part]?.safeParse(given[part] ?? {});
    if (parsed && !parsed.success) throw new Refusal('request.invalid', { detail: parsed.error.message });
    return parsed?.data;
  };
  return { params: read('params'), query: read('query'), body: read('body') } as Asked<Endpoint>;
}

async function callerOf(
  people: People,
  token: string | null,
  endpoint: Endpoint,
  given: Given,
): Promise<Caller> {
  const { right } = endpoint;
  if (right === 'anyone' || right === 'visitor') return { kind: 'anyone' };
  const person = token === null ? undefined : await people.findSession(token);
  if (!person || token === null) throw new Refusal('session.missing');
  if (right === 'person') return person;
  const { workspaceId } = given.params as { workspaceId: WorkspaceId };
  const agent = (await people.authenticate(token, workspaceId))?.agent;
  if (!agent) throw new Refusal('object.not-found');
  if (!isAtLeast(agent.role, right)) throw new Refusal('right.missing');
  return agent;
}

const factsOf = (client: TestClient, address: string): RequestFacts => ({
  ...{ requestId: 'test', address, device: 'a test', origin: undefined },
  publicOrigin: 'https://parley.example',
  keepSession: (token) => {
    client.token = token;
  },
  file: async () => undefined,
});
