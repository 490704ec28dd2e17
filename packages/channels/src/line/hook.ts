import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import { hmac } from '../../transport/signatures.ts';
import { type HookOutcome, type HookRequest, refused } from '../hook.ts';

/** Takes what the channel secret has signed; an empty batch is how the console tries the address. */
export function judgeHook({ headers, body }: HookRequest, channelSecret: string): HookOutcome {
  const wanted = channelSecret === '' ? '' : hmac('sha256', channelSecret, body, 'base64');
  if (!isEqual(headers['x-line-signature'], wanted)) return refused('the signature is not ours');
  const told = tryBigJson(new TextDecoder().decode(body));
  if (told === undefined) return refused('the body is no JSON', 400);
  const events = listIn(told, 'events').map((event) => ({
    key: textIn(event, 'webhookEventId'),
    body: JSON.stringify(event),
    ...given({ atMs: numberIn(event, 'timestamp') }),
  }));
  return { kind: 'events', events: events.filter(({ key }) => key !== ''), reply: { status: 200 } };
}
