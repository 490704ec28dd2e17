import { type Call, type EndpointName, endpoints, type ResultOf } from '@parley/contract';

type Endpoints = typeof endpoints;
export type Api = <N extends EndpointName>(
  name: N,
  call: Call<Endpoints[N]>,
) => Promise<ResultOf<Endpoints[N]>>;

/** Signs in over the product's own HTTP API, as any client would, and returns how to call it. */
export async function signInTo(origin: string, email: string, password: string): Promise<Api> {
  const answer = await fetch(`${origin}/api/v1/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  if (!answer.ok) throw new Error(`The demo could not sign in: ${await answer.text()}`);
  return async (name, call) => {
    const { method, path } = endpoints[name];
    const { params, body } = call as object as { params?: Record<string, string>; body?: unknown };
    const url = `${origin}${path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(params?.[key] ?? ''))}`;
    const response = await fetch(url, {
      method,
      headers: {
        cookie,
        'x-parley': '1',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`The demo could not ${name}: ${await response.text()}`);
    return (await response.json()) as never;
  };
}
