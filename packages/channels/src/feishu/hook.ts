import { createDecipheriv, createHash } from 'node:crypto';
import { tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { given, numberIn, textIn } from '../../transport/read-json.ts';
import { digest } from '../../transport/signatures.ts';
import { type HookOutcome, type HookRequest, refused, replied } from '../hook.ts';
import type { FeishuSettings } from './fields.ts';

const freshMs = 300_000;

/** Takes what is encrypted by our key, carries our token and, but for the handshake, is signed over the bytes as they came. */
export function judgeHook(request: HookRequest, settings: FeishuSettings): HookOutcome {
  if (settings.encryptKey === '' || settings.verificationToken === '') return refused('the keys are missing');
  const sealed = textIn(tryBigJson(new TextDecoder().decode(request.body)), 'encrypt');
  const body = sealed === '' ? undefined : decrypt(sealed, settings.encryptKey);
  if (body === undefined) return refused('the body is not encrypted by our key');
  const told = tryBigJson(body);
  if (textIn(told, 'type') === 'url_verification') {
    if (!isEqual(textIn(told, 'token'), settings.verificationToken)) return refused('the token is not ours');
    return replied(JSON.stringify({ challenge: textIn(told, 'challenge') }), 'application/json');
  }
  const fault = faultOf(request, settings.encryptKey);
  if (fault) return refused(fault);
  if (!isEqual(textIn(told, 'header', 'token'), settings.verificationToken))
    return refused('the token is not ours');
  const key = textIn(told, 'header', 'event_id');
  if (key === '') return refused('the body is no event', 400);
  const event = { key, body, ...given({ atMs: numberIn(told, 'header', 'create_time') }) };
  return { kind: 'events', events: [event], reply: { status: 200 } };
}

function faultOf({ headers, body, nowMs }: HookRequest, encryptKey: string): string | undefined {
  const sentAt = headers['x-lark-request-timestamp'] ?? '';
  const nonce = headers['x-lark-request-nonce'] ?? '';
  if (!(Math.abs(nowMs - Number(sentAt) * 1000) <= freshMs)) return 'the call is stale';
  const wanted = digest('sha256', [sentAt, nonce, encryptKey, body]);
  return isEqual(headers['x-lark-signature'], wanted) ? undefined : 'the signature is not ours';
}

/** AES-256-CBC under the SHA-256 of the key, the first block the initial vector; undefined where it is no such thing. */
export function decrypt(sealed: string, encryptKey: string): string | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  if (bytes.length < 32) return undefined;
  try {
    const key = createHash('sha256').update(encryptKey).digest();
    const decipher = createDecipheriv('aes-256-cbc', key, bytes.subarray(0, 16));
    return Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()]).toString('utf8');
  } catch {
    // A wrong key shows as a padding that is none.
    return undefined;
  }
}
