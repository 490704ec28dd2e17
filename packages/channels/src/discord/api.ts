import { problem, problemOfStatus, retryAfterOf } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import type { Problem, ProblemClass } from '../inbound.ts';
import { type FormPart, type Tools, type VendorAnswer, VendorRefused } from '../outbound.ts';
import type { DiscordSettings } from './fields.ts';

const classes: Readonly<Record<string, ProblemClass>> = {
  10003: 'recipient-gone',
  10013: 'recipient-gone',
  40003: 'rate',
  40005: 'content',
  50001: 'permission',
  50006: 'content',
  50007: 'recipient-gone',
  50013: 'permission',
  50035: 'content',
  50278: 'recipient-gone',
};

interface Asked {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  json?: unknown;
  multipart?: readonly FormPart[];
}

export const ask = (
  tools: Tools,
  { apiRoot, botToken }: DiscordSettings,
  path: string,
  { method = 'POST', ...body }: Asked = {},
) =>
  tools.ask({
    url: `${apiRoot}${path}`,
    method,
    credentials: { authorization: `Bot ${botToken}` },
    // Without a name of its own a program is turned away at the door.
    headers: { 'user-agent': 'DiscordBot (https://parley.example, 1.0)' },
    ...body,
  });

/** What went wrong, by the vendor's number; undefined where it went well. */
export function problemOf(answer: VendorAnswer): Problem | undefined {
  if (answer.status < 400) return undefined;
  const told = answer.json();
  const code = textIn(told, 'code');
  const detail = textIn(told, 'message') || answer.text();
  if (answer.status === 429) return problem('rate', code || 429, detail, waitOf(told, answer));
  const known = classes[code];
  return known ? problem(known, code, detail) : problemOfStatus(answer);
}

/** Seconds, in the body to the thousandth. */
function waitOf(told: unknown, { headers }: VendorAnswer): number | undefined {
  const seconds = numberIn(told, 'retry_after');
  return seconds >= 0 ? Math.ceil(seconds * 1000) : retryAfterOf(headers);
}

/** The answer to a step on the way to something else; a refusal is thrown. */
export async function told(asked: ReturnType<Tools['ask']>): Promise<unknown> {
  const answer = await asked;
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  if (refusal) throw new VendorRefused(refusal);
  return answer.json();
}
