import { createPublicKey, verify } from 'node:crypto';
import { tryBigJson } from '../../transport/big-json.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import { type HookOutcome, type HookRequest, refused } from '../hook.ts';
import type { DiscordSettings } from './fields.ts';

const freshMs = 300_000;
const kinds = { ping: 1, command: 2, component: 3 };
const json = (body: object) => ({ status: 200, type: 'application/json', body: JSON.stringify(body) });
const answers = {
  pong: json({ type: 1 }),
  // Seen by whoever gave the command alone; the answer itself comes as a message.
  received: json({ type: 4, data: { content: '✓', flags: 64 } }),
  nothing: json({ type: 6 }),
};

/** Takes taps and commands that the application's key has signed together with a time of the last five minutes. */
export function judgeHook(
  { headers, body, nowMs }: HookRequest,
  { publicKey, botToken }: DiscordSettings,
): HookOutcome {
  const sentAt = headers['x-signature-timestamp'] ?? '';
  if (publicKey === '' || botToken === '') return refused('the account takes no interactions');
  if (!isSigned(publicKey, headers['x-signature-ed25519'] ?? '', sentAt, body))
    return refused('the signature is not the vendor’s');
  if (!(Math.abs(nowMs - Number(sentAt) * 1000) <= freshMs)) return refused('the call is stale');
  const text = new TextDecoder().decode(body);
  const told = tryBigJson(text);
  const kind = numberIn(told, 'type');
  if (kind === kinds.ping) return { kind: 'reply', reply: answers.pong };
  const id = textIn(told, 'id');
  if (id === '') return refused('the body is no interaction', 400);
  const reply = kind === kinds.command ? answers.received : answers.nothing;
  const isHeard = kind === kinds.command || kind === kinds.component;
  const event = { key: `interaction:${id}`, body: text, atMs: Number(sentAt) * 1000 };
  return isHeard ? { kind: 'events', events: [event], reply } : { kind: 'reply', reply };
}

const hex = /^[0-9a-f]{128}$/i;

/** Ed25519 (RFC 8032) over the time and the body. */
export function isSigned(publicKey: string, signature: string, sentAt: string, body: Uint8Array): boolean {
  if (!hex.test(signature)) return false;
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return verify(null, Buffer.concat([Buffer.from(sentAt), body]), key, Buffer.from(signature, 'hex'));
}
