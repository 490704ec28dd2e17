import { problem, problemOfStatus } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import type { Problem } from '../inbound.ts';
import type { FormPart, NoAnswer, Tools, VendorAnswer } from '../outbound.ts';
import type { TelegramSettings } from './fields.ts';

/** Asks a method of the Bot API; the token stands in the path, so nothing of the address may be told to anybody. */
export const ask = (
  tools: Tools,
  { apiRoot, token }: TelegramSettings,
  method: string,
  body: { json?: unknown; multipart?: readonly FormPart[] },
): Promise<VendorAnswer | NoAnswer> =>
  tools.ask({ url: `${apiRoot}/bot${token}/${method}`, method: 'POST', ...body });

const gone = /blocked by the user|user is deactivated|chat not found|bot was kicked|PEER_ID_INVALID/i;

/** What went wrong; undefined where it went well. */
export function problemOf(answer: VendorAnswer): Problem | undefined {
  const told = answer.json();
  const code = numberIn(told, 'error_code') || answer.status;
  if (code < 400) return undefined;
  const detail = textIn(told, 'description') || answer.text();
  if (code === 404 || code === 401) return problem('auth', code, detail);
  if (gone.test(detail)) return problem('recipient-gone', code, detail);
  if (code === 429)
    return problem('rate', code, detail, numberIn(told, 'parameters', 'retry_after') * 1000 || undefined);
  if (code === 403) return problem('permission', code, detail);
  if (code === 400 || code === 413) return problem('content', code, detail);
  return problemOfStatus(answer);
}
