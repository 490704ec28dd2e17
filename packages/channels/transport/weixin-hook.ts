import { type HookOutcome, type HookRequest, type ReceivedEvent, refused, replied } from '../src/hook.ts';
import { tryBigJson } from './big-json.ts';
import { isEqual } from './equal.ts';
import { type EnvelopeKeys, openEnvelope } from './sealed-envelope.ts';
import { sortedSha1 } from './signatures.ts';
import { parseTameXml, textAt } from './tame-xml.ts';

const freshMs = 300_000;

/** Judges a call of Tencent's message push in safe mode: the handshake by its plain signature, everything else by the signature over the sealed text. */
export function judgeSafeModeHook(request: HookRequest, keys: EnvelopeKeys): HookOutcome {
  const { query, method } = request;
  const timestamp = query.get('timestamp') ?? '';
  const nonce = query.get('nonce') ?? '';
  if (method === 'GET')
    return isEqual(query.get('signature'), signHandshake(keys.token, timestamp, nonce))
      ? replied(query.get('echostr') ?? '')
      : refused('the signature of the handshake is not ours');
  if (Math.abs(request.nowMs - Number(timestamp) * 1000) > freshMs) return refused('the call is stale');
  const sealed = sealedIn(request.body);
  if (sealed === undefined) return refused('the call is not sealed; choose safe mode', 400);
  const signature = query.get('msg_signature') ?? '';
  const body = openEnvelope({ timestamp, nonce, signature, sealed }, keys);
  if (body === undefined) return refused('the signature or the receiver is not ours');
  return {
    kind: 'events',
    events: [pushedEvent(body)],
    reply: { status: 200, type: 'text/plain', body: 'success' },
  };
}

const signHandshake = (token: string, timestamp: string, nonce: string): string =>
  token === '' ? '' : sortedSha1(token, timestamp, nonce);

/** The sealed part of an XML or JSON body. */
export function sealedIn(body: Uint8Array): string | undefined {
  const tree = treeOf(new TextDecoder().decode(body));
  return tree === undefined ? undefined : textAt(tree, 'Encrypt') || undefined;
}

/** A pushed message, whichever of both formats the console was set to; undefined where it is neither. */
export function treeOf(text: string): Readonly<Record<string, unknown>> | undefined {
  if (text.trimStart().startsWith('<')) {
    try {
      return parseTameXml(text).xml as Readonly<Record<string, unknown>>;
    } catch {
      return undefined;
    }
  }
  const json = tryBigJson(text);
  return typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : undefined;
}

/** One value of a pushed message as text: numbers of JSON too. */
export function valueAt(tree: Readonly<Record<string, unknown>>, name: string): string {
  const value = tree[name];
  return typeof value === 'number' ? String(value) : textAt(tree, name);
}

/** A pushed message under the vendor's id; events have none and are known by whose they are, when and what. */
export function pushedEvent(body: string): ReceivedEvent {
  const tree = treeOf(body) ?? {};
  const at = (name: string) => valueAt(tree, name);
  const created = Number(at('CreateTime')) * 1000;
  const key =
    at('MsgId') ||
    [at('FromUserName'), at('CreateTime'), at('Event'), at('EventKey') || at('MsgID')].join(':');
  return { key, body, ...(created > 0 ? { atMs: created } : {}) };
}
