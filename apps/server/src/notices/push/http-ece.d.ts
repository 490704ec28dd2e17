declare module 'http_ece' {
  import type { ECDH } from 'node:crypto';

  /** Encrypts a body as RFC 8188 asks, with a key agreed upon as RFC 8291 asks where `dh` and `authSecret` are given. */
  export function encrypt(
    body: Buffer,
    params: { version: 'aes128gcm'; privateKey: ECDH; dh: string; authSecret: string },
  ): Buffer;
  export function decrypt(
    body: Buffer,
    params: { version: 'aes128gcm'; privateKey: ECDH; authSecret: string },
  ): Buffer;
}
