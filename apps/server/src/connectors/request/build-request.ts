import type { ConnectorAction } from '@parley/contract';
import type { OutgoingRequest } from '../../kernel/guarded-fetch/index.ts';
import type { ConnectorRow } from '../store.ts';
import { fillBody, fillPath, fillText } from './fill-template.ts';
import type { InputValues } from './parse-inputs.ts';

/** The parts of a request that go out, and the same as somebody may see it. */
export interface BuiltRequest {
  outgoing: Pick<OutgoingRequest, 'url' | 'method' | 'headers' | 'credentials' | 'body'> & { url: string };
  shown: { method: string; url: string; headers: Record<string, string>; body: string | null };
}
type Target = Pick<ConnectorRow, 'baseUrl' | 'auth'>;

const mask = '****';

/** The request of an action; undefined where a value would lead to another path. `secret` is the credential as it was given. */
export function buildRequest(
  target: Target,
  action: ConnectorAction,
  values: InputValues,
  { secret, key }: { secret: string | undefined; key: string | undefined },
): BuiltRequest | undefined {
  const base = new URL(target.baseUrl);
  const path = fillPath(action.path, values);
  const url = path === undefined ? undefined : new URL(base.origin + base.pathname.replace(/\/$/, '') + path);
  // Whatever a URL parser made of it, it must still stand below the base.
  if (!url?.pathname.startsWith(base.pathname.replace(/\/?$/, '/'))) return undefined;
  for (const [name, template] of Object.entries(action.query)) {
    const value = fillText(template, values);
    if (value !== undefined) url.searchParams.set(name, value);
  }
  const body = action.body === null ? undefined : JSON.stringify(fillBody(action.body, values));
  const headers = {
    accept: 'application/json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(action.idempotencyHeader && key ? { [action.idempotencyHeader]: key } : {}),
  };
  const shownUrl = new URL(url);
  const credentials = prove(target.auth, secret, url);
  prove(target.auth, secret === undefined ? undefined : mask, shownUrl);
  const masked = Object.fromEntries(Object.keys(credentials).map((name) => [name, mask]));
  return {
    outgoing: {
      url: url.href,
      method: action.method,
      headers,
      credentials,
      ...(body === undefined ? {} : { body }),
    },
    shown: {
      method: action.method,
      url: shownUrl.href,
      headers: { ...headers, ...masked },
      body: body ?? null,
    },
  };
}

/** Puts the credential where it belongs: into the URL, or into the headers that are answered. */
function prove(auth: Target['auth'], secret: string | undefined, url: URL): Record<string, string> {
  if (secret === undefined || auth.kind === 'none') return {};
  switch (auth.kind) {
    case 'bearer':
      return { authorization: `Bearer ${secret}` };
    case 'basic':
      return { authorization: `Basic ${Buffer.from(`${auth.user}:${secret}`).toString('base64')}` };
    case 'header':
      return { [auth.name]: secret };
    case 'query':
      url.searchParams.set(auth.name, secret);
      return {};
  }
}
