import { cutText } from '@parley/contract';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { VerifiedIdentity } from '../contacts/index.ts';
import { Refusal } from '../kernel/refusal.ts';

const plain = (longest: number) =>
  z
    .string()
    .transform((text) =>
      cutText(
        text
          .toWellFormed()
          .replace(/\p{Cc}/gu, '')
          .trim(),
        longest,
      ),
    )
    .pipe(z.string().min(1));
const sub = z
  .string()
  .min(1)
  .max(200)
  .regex(/^\P{Cc}+$/u);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const attribute = z.union([z.string(), z.number(), z.boolean()]).transform(String).pipe(plain(500));
const attributeName = /^[\p{L}\p{N}_.-]{1,60}$/u;
const mostAttributes = 30;

const spokenFor = new Set(
  'iss sub aud exp nbf iat jti name email email_verified phone phone_number phone_number_verified'.split(' '),
);

/** What the claims of a checked token say; those that are badly formed are left out, without a `sub` nothing is believed. */
export function identityOf(claims: JWTPayload, until: string): VerifiedIdentity {
  const who = sub.safeParse(claims.sub);
  if (!who.success) throw new Refusal('identity.invalid', { detail: 'sub must be 1 to 200 characters.' });
  const name = plain(100).safeParse(claims.name).data;
  const address = email.safeParse(claims.email).data;
  const phone = plain(40).safeParse(claims.phone ?? claims.phone_number).data;
  return {
    sub: who.data,
    until,
    isEmailProven: claims.email_verified !== false,
    isPhoneProven: claims.phone_number_verified !== false,
    attributes: attributesOf(claims),
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { email: address }),
    ...(phone === undefined ? {} : { phone }),
  };
}

const attributesOf = (claims: JWTPayload): Record<string, string> =>
  Object.fromEntries(
    Object.entries(claims)
      .filter(([name]) => !spokenFor.has(name) && attributeName.test(name))
      .flatMap(([name, value]) => {
        const text = attribute.safeParse(value).data;
        return text === undefined ? [] : [[name, text] as const];
      })
      .slice(0, mostAttributes),
  );
