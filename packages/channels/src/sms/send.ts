import { failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import type { Problem, ProblemClass } from '../inbound.ts';
import type { Outgoing, Sent, Tools, VendorAnswer } from '../outbound.ts';
import type { SmsSettings } from './fields.ts';

const classes: Readonly<Record<number, ProblemClass>> = {
  20003: 'auth',
  20429: 'rate',
  30001: 'rate',
  21610: 'recipient-gone',
  21211: 'recipient-gone',
  21614: 'recipient-gone',
  30003: 'recipient-gone',
  30005: 'recipient-gone',
  30006: 'recipient-gone',
  30007: 'content',
  30034: 'content',
  21617: 'content',
  21408: 'permission',
};

export const classOf = (code: number): ProblemClass => classes[code] ?? 'unknown';

export const basic = ({ accountSid, authToken }: SmsSettings) => ({
  authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
});

export function problemOf(answer: VendorAnswer): Problem {
  const code = numberIn(answer.json(), 'code');
  const byStatus = problemOfStatus(answer);
  const known = Number.isNaN(code) ? undefined : classes[code];
  return known ? problem(known, code, textIn(answer.json(), 'message'), byStatus.retryAfterMs) : byStatus;
}

/** Sends one part. The vendor takes no id of ours. */
export async function send(
  { to, part }: Outgoing,
  settings: SmsSettings,
  hookUrl: string,
  tools: Tools,
): Promise<Sent> {
  const form = new URLSearchParams({ To: to.user, StatusCallback: hookUrl });
  form.set(settings.from.startsWith('MG') ? 'MessagingServiceSid' : 'From', settings.from);
  if (part.kind === 'text') form.set('Body', part.text);
  else if (part.kind === 'image' || part.kind === 'video') form.set('MediaUrl', tools.link(part.file));
  else return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const answer = await tools.ask({
    url: `${settings.apiRoot}/2010-04-01/Accounts/${settings.accountSid}/Messages.json`,
    method: 'POST',
    credentials: basic(settings),
    form,
  });
  if (answer.kind === 'none') return silenceOf(answer);
  if (answer.status >= 400) return failed(problemOf(answer));
  return { kind: 'sent', vendorId: textIn(answer.json(), 'sid') };
}
