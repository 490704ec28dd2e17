import { type Client, createClient } from '@parley/sdk';

/** Signs in as any program could, and gives the typed client of whoever it is. */
export async function signInClient(
  origin: string,
  { email, password }: { email: string; password: string },
): Promise<Client> {
  const client = withCookies(origin);
  await client.call('signIn', { body: { email, password } });
  return client;
}

/** A client that keeps the cookies it is given, as a browser does. */
export function withCookies(origin: string): Client {
  const held = new Map<string, string>();
  return createClient({
    origin,
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      if (held.size > 0) headers.set('cookie', [...held].map((pair) => pair.join('=')).join('; '));
      const answer = await fetch(url, { ...init, headers });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        held.set(name, value);
      }
      return answer;
    },
  });
}
