import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../../kernel/refusal.ts';
import { createLimit } from './limit.ts';

/** Turns passwords into what may be stored, and checks them. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Against nobody's hash it works just as long and says no. */
  verify(hash: string | undefined, password: string): Promise<boolean>;
  /** Refuses while too many wait, before anything is written for the request. */
  refuseFlood(): void;
}

// Argon2id, the library's default kind, with the least that OWASP's password storage cheat sheet allows.
const safeCost: PasswordCost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const nobodysHash = ({ memoryCost, timeCost, parallelism }: PasswordCost) =>
  `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$Fp1aeLLSltTjK2Qj6fOzyg$AxgnULzB+iDoXFdAU6pKtQ/r97MUT+sKSKqK+cbX9mo`;
const atATime = 2;
const mayWait = 200;

export interface PasswordCost {
  /** KiB */
  memoryCost: number;
  timeCost: number;
  parallelism: number;
}

export function createPasswords(cost = safeCost): Passwords {
  const limit = createLimit(atATime, mayWait);
  return {
    hash: (password) => limit.run(() => hash(password, cost)),
    verify: (known, password) =>
      limit.run(async () => (await verify(known ?? nobodysHash(cost), password)) && known !== undefined),
    refuseFlood() {
      if (limit.isFull()) throw new Refusal('request.too-many', { retryAfter: 5 });
    },
  };
}
