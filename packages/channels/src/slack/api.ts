import { problem, problemOfStatus, retryAfterOf } from '../../transport/problems.ts';
import { at, textIn } from '../../transport/read-json.ts';
import type { Problem, ProblemClass } from '../inbound.ts';
import { type Tools, type VendorAnswer, VendorRefused } from '../outbound.ts';
import type { SlackSettings } from './fields.ts';

const classes: Readonly<Record<string, ProblemClass>> = {
  invalid_auth: 'auth',
  not_authed: 'auth',
  token_revoked: 'auth',
  token_expired: 'auth',
  account_inactive: 'auth',
  missing_scope: 'permission',
  not_in_channel: 'permission',
  restricted_action: 'permission',
  channel_not_found: 'recipient-gone',
  is_archived: 'recipient-gone',
  user_not_found: 'recipient-gone',
  cannot_dm_bot: 'recipient-gone',
  msg_too_long: 'content',
  no_text: 'content',
  invalid_blocks: 'content',
  ratelimited: 'rate',
  internal_error: 'transient',
  fatal_error: 'transient',
};

export const bearer = ({ botToken }: SlackSettings) => ({ authorization: `Bearer ${botToken}` });

export const ask = (tools: Tools, settings: SlackSettings, method: string, json: unknown) =>
  tools.ask({
    url: `${settings.apiRoot}/${method}`,
    method: 'POST',
    credentials: bearer(settings),
    json,
  });

/** The vendor answers 200 to everything and says in the body whether it went well. */
export function problemOf(answer: VendorAnswer): Problem | undefined {
  if (answer.status >= 400) return problemOfStatus(answer);
  const told = answer.json();
  if (at(told, 'ok') === true) return undefined;
  const code = textIn(told, 'error') || 'nameless';
  return problem(classes[code] ?? 'unknown', code, answer.text(), retryAfterOf(answer.headers));
}

/** The same, for steps on the way to a message. */
export async function told(asked: ReturnType<Tools['ask']>): Promise<unknown> {
  const answer = await asked;
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  if (refusal) throw new VendorRefused(refusal);
  return answer.json();
}
