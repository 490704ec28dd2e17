import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { given, numberIn, textIn } from '../../transport/read-json.ts';
import { hmac } from '../../transport/signatures.ts';
import { type HookOutcome, type HookRequest, type ReceivedEvent, refused } from '../hook.ts';

const freshMs = 3_600_000;

/** Takes a call of the last hour that the app's secret has signed; the body itself is not covered. */
export function judgeHook({ headers, body, nowMs }: HookRequest, appSecret: string): HookOutcome {
  const sentAt = headers.timestamp ?? '';
  if (!(Math.abs(nowMs - Number(sentAt)) <= freshMs)) return refused('the call is stale');
  const wanted = appSecret === '' ? '' : signAt(sentAt, appSecret);
  if (!isEqual(headers.sign, wanted)) return refused('the signature is not ours');
  const event = eventOf(new TextDecoder().decode(body));
  if (!event) return refused('the body is no message', 400);
  return { kind: 'events', events: [event], reply: { status: 200, type: 'application/json', body: '{}' } };
}

export const signAt = (sentAt: string, appSecret: string): string =>
  hmac('sha256', appSecret, `${sentAt}\n${appSecret}`, 'base64');

/** A robot's message under the vendor's id, whichever way it came. */
export function eventOf(body: string): ReceivedEvent | undefined {
  const told = tryBigJson(body);
  const key = textIn(told, 'msgId');
  return key === '' ? undefined : { key, body, ...given({ atMs: numberIn(told, 'createAt') }) };
}
