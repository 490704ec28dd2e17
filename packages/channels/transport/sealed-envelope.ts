import { decrypt, encrypt, getSignature } from '@wecom/crypto';
import { isEqual } from './equal.ts';

export interface EnvelopeKeys {
  token: string;
  /** 43 characters */
  aesKey: string;
  /** whom the envelope must be for */
  receiver: string;
}
export interface SealedCall {
  timestamp: string;
  nonce: string;
  signature: string;
  sealed: string;
}

/** Opens what was sealed by AES-256-CBC with a length and a receiver inside; undefined where signature, key or receiver is not ours. */
export function openEnvelope(call: SealedCall, keys: EnvelopeKeys): string | undefined {
  if (keys.token === '' || keys.aesKey === '' || keys.receiver === '') return undefined;
  if (!isEqual(call.signature, getSignature(keys.token, call.timestamp, call.nonce, call.sealed)))
    return undefined;
  const opened = tryDecrypt(keys.aesKey, call.sealed);
  return opened && isEqual(opened.id, keys.receiver) ? opened.message : undefined;
}

// The library throws on what is no such envelope; a stranger may send anything.
function tryDecrypt(aesKey: string, sealed: string) {
  try {
    return decrypt(aesKey, sealed);
  } catch {
    return undefined;
  }
}

export interface SealedReply {
  sealed: string;
  signature: string;
  timestamp: string;
  nonce: string;
}

/** Seals an answer for the same counterpart. */
export function sealEnvelope(
  message: string,
  keys: EnvelopeKeys,
  { timestamp, nonce, random }: { timestamp: string; nonce: string; random?: Buffer },
): SealedReply {
  const sealed = encrypt(keys.aesKey, message, keys.receiver, random);
  return { sealed, signature: getSignature(keys.token, timestamp, nonce, sealed), timestamp, nonce };
}
