import { type EndpointName, endpoints, type Problem } from '@parley/contract';

/** What a request carries, as its sender wants it; nothing is checked here. */
export interface Request {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  /** the text of a file to send */
  upload?: string;
}
export interface Answer {
  status: number;
  code: string | undefined;
  text: string;
  headers: Headers;
}
type Sent = Record<string, string>;

/** Calls an endpoint as any client could, and gives the answer whatever it is. */
export async function ask(
  origin: string,
  name: EndpointName,
  request: Request,
  headers: Sent = {},
): Promise<Answer> {
  const { method, path } = endpoints[name];
  const url = new URL(
    path.replace(/:(\w+)/g, (_, key: string) => encodeURIComponent(request.params?.[key] ?? key)),
    origin,
  );
  for (const [key, value] of Object.entries(request.query ?? {}))
    if (value !== undefined) url.searchParams.set(key, String(value));
  const response = await fetch(url, { method, redirect: 'manual', ...contentOf(request, headers) });
  const text = await response.text();
  return { status: response.status, code: codeOf(text), text, headers: response.headers };
}

function contentOf({ body, upload }: Request, headers: Sent): RequestInit {
  if (upload !== undefined) {
    const form = new FormData();
    form.set('file', new Blob([upload], { type: 'text/plain' }), 'note.txt');
    return { headers, body: form };
  }
  if (body === undefined) return { headers };
  return { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function codeOf(text: string): string | undefined {
  try {
    return (JSON.parse(text) as Partial<Problem>).code;
  } catch {
    return undefined;
  }
}

/** The answer as it would look to somebody comparing two of them: without what differs by design. */
export const looksLike = ({ status, text }: Answer): string =>
  `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;
