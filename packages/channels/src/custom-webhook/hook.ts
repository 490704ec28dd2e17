import { Webhook } from 'standardwebhooks';
import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { at, given, listIn, textIn } from '../../transport/read-json.ts';
import { digest } from '../../transport/signatures.ts';
import { type HookOutcome, type HookRequest, type ReceivedEvent, refused } from '../hook.ts';

const freshMs = 300_000;

/** Takes what is signed by Standard Webhooks: the library checks the signature, we the time by our own clock. */
export function judgeHook({ headers, body, nowMs }: HookRequest, secret: string): HookOutcome {
  const sentAt = Number(headers['webhook-timestamp']) * 1000;
  if (!(Math.abs(nowMs - sentAt) <= freshMs)) return refused('the call is stale');
  const text = new TextDecoder().decode(body);
  if (!isSigned(text, headers, secret)) return refused('the signature is not ours');
  const told = tryBigJson(text);
  const wrong = faultOf(told);
  if (wrong) return refused(wrong, 400);
  return { kind: 'events', events: [eventOf(told, text)], reply: { status: 202 } };
}

function isSigned(text: string, headers: HookRequest['headers'], secret: string): boolean {
  const id = headers['webhook-id'];
  const sentAt = headers['webhook-timestamp'];
  if (secret === '' || !id || !sentAt) return false;
  try {
    const expected = new Webhook(secret).sign(id, new Date(Number(sentAt) * 1000), text);
    return (headers['webhook-signature'] ?? '').split(' ').some((each) => isEqual(each, expected));
  } catch {
    // The library throws on times that are none.
    return false;
  }
}

function faultOf(told: unknown): string | undefined {
  if (textIn(told, 'externalUserId') === '') return 'externalUserId is missing';
  if (textIn(told, 'externalMessageId') === '') return 'externalMessageId is missing';
  if (textIn(told, 'text') === '' && listIn(told, 'media').length === 0)
    return 'neither text nor media is there';
  return undefined;
}

function eventOf(told: unknown, body: string): ReceivedEvent {
  const id = textIn(told, 'externalMessageId');
  const atMs = Date.parse(String(at(told, 'sentAt') ?? ''));
  const key = id.length <= 200 ? id : digest('sha256', [id]);
  return { key, body, ...given({ atMs }) };
}
