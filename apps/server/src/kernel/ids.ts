import { createHash, randomBytes } from 'node:crypto';
import type { Id } from '@parley/contract';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Makes a new id: 10 characters of time in ms, then 80 random bits, so that ids sort by age and cannot be guessed. */
export function newId<Prefix extends string>(prefix: Prefix, now = Date.now()): Id<Prefix> {
  return `${prefix}_${timePart(now)}${randomPart(randomBytes(10))}`;
}

/** Makes a secret of 256 random bits for links, cookies and tokens. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** The form in which a secret is stored: whoever reads the table cannot use it. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

function timePart(now: number): string {
  let rest = now;
  let out = '';
  for (let place = 0; place < 10; place++) {
    out = alphabet[rest % 32] + out;
    rest = Math.floor(rest / 32);
  }
  return out;
}

function randomPart(bytes: Buffer): string {
  let bits = 0;
  let held = 0;
  let out = '';
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      out += alphabet[(held >> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return out;
}
