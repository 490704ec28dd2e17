import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Seals secrets of channels and connectors at rest (AES-256-GCM); the key lives outside the database. */
export interface Secrets {
  seal(plain: string): string;
  /** Throws when the sealed text was changed or another key sealed it. */
  open(sealed: string): string;
}

const version = 'v1';

export function createSecrets(key: Buffer): Secrets {
  return {
    seal(plain) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
      return [
        version,
        nonce.toString('base64url'),
        Buffer.concat([body, cipher.getAuthTag()]).toString('base64url'),
      ].join('.');
    },
    open(sealed) {
      const [kind, nonce, body] = sealed.split('.');
      if (kind !== version || !nonce || !body)
        throw new Error('this is not a secret sealed by this installation');
      const bytes = Buffer.from(body, 'base64url');
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
    },
  };
}
