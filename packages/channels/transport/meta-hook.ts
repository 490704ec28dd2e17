import { type HookOutcome, type HookRequest, type ReceivedEvent, refused, replied } from '../src/hook.ts';
import { tryBigJson } from './big-json.ts';
import { isEqual } from './equal.ts';
import { hmac } from './signatures.ts';

export interface MetaKeys {
  verifyToken: string;
  /** any of them may have signed: an app has another secret for each way to sign in */
  appSecrets: readonly string[];
}

/** Judges a call of Meta's webhooks, whose signature covers the bytes as they were sent; `split` makes single events of what comes in batches. */
export function judgeMetaHook(
  request: HookRequest,
  { verifyToken, appSecrets }: MetaKeys,
  split: (body: unknown) => readonly ReceivedEvent[],
): HookOutcome {
  const { method, query, headers, body } = request;
  if (method === 'GET')
    return query.get('hub.mode') === 'subscribe' && isEqual(query.get('hub.verify_token'), verifyToken)
      ? replied(query.get('hub.challenge') ?? '')
      : refused('the verify token is not ours', 403);
  const given = headers['x-hub-signature-256'];
  const isGenuine = appSecrets.some(
    (secret) => secret !== '' && isEqual(given, `sha256=${hmac('sha256', secret, body, 'hex')}`),
  );
  if (!isGenuine) return refused('the signature is not ours');
  const told = tryBigJson(new TextDecoder().decode(body));
  if (told === undefined) return refused('the body is no JSON', 400);
  return { kind: 'events', events: split(told), reply: { status: 200 } };
}
