import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { given, numberIn, textIn } from '../../transport/read-json.ts';
import { hmac } from '../../transport/signatures.ts';
import { type HookOutcome, type HookRequest, refused, replied } from '../hook.ts';

const freshMs = 300_000;

/** Takes what the signing secret has signed together with a time of the last five minutes. */
export function judgeHook({ headers, body, nowMs }: HookRequest, signingSecret: string): HookOutcome {
  const sentAt = headers['x-slack-request-timestamp'] ?? '';
  if (!(Math.abs(nowMs - Number(sentAt) * 1000) <= freshMs)) return refused('the call is stale');
  const base = Buffer.concat([Buffer.from(`v0:${sentAt}:`), body]);
  const wanted = signingSecret === '' ? '' : `v0=${hmac('sha256', signingSecret, base, 'hex')}`;
  if (!isEqual(headers['x-slack-signature'], wanted)) return refused('the signature is not ours');
  const text = new TextDecoder().decode(body);
  const told = tryBigJson(text);
  if (textIn(told, 'type') === 'url_verification') return replied(textIn(told, 'challenge'));
  const key = textIn(told, 'event_id');
  // Commands and other forms are genuine, but nothing that this channel listens to.
  if (key === '') return replied();
  const event = { key, body: text, ...given({ atMs: numberIn(told, 'event_time') * 1000 }) };
  return { kind: 'events', events: [event], reply: { status: 200 } };
}
