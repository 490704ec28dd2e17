import { FetchFailure } from './problem.ts';

/** One request of a chain. */
export interface Step {
  url: URL;
  method: string;
  headers: Readonly<Record<string, string>>;
  credentials: Readonly<Record<string, string>>;
  body: string | Buffer | undefined;
}

/** Where an answer leads on to, judged like the first address; undefined where it is the end. Throws a FetchFailure. */
export function stepAfter(
  step: Step,
  status: number,
  location: string | undefined,
  left: number,
  judge: (url: string) => URL,
): Step | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  const target = URL.canParse(location, step.url.href) ? new URL(location, step.url) : undefined;
  const shown = target ? target.origin + target.pathname : 'nowhere';
  if (!target || left <= 0)
    throw new FetchFailure(
      'redirect-refused',
      `${step.url.host} leads on to ${shown}; enter the final address.`,
    );
  const url = judge(target.href);
  const isHome = url.origin === step.url.origin;
  const keepsBody = status === 307 || status === 308;
  const { method, body, headers, credentials } = step;
  if (keepsBody && body !== undefined && !isHome)
    throw new FetchFailure(
      'redirect-refused',
      `${step.url.host} wants the request sent to ${shown} instead; what it holds stays with the address that was entered.`,
    );
  const isRead = method === 'GET';
  return {
    url,
    credentials: isHome ? credentials : {},
    headers: isHome ? headers : withoutProofs(headers),
    ...(keepsBody || isRead ? { method, body } : { method: 'GET', body: undefined }),
  };
}

const withoutProofs = (headers: Step['headers']): Step['headers'] =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(authorization|cookie)$/i.test(name)));
