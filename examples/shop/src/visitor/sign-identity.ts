import { SignJWT } from 'jose';
import type { Customer } from '../customers/customer.ts';
import type { ParleyConfig } from '../read-config.ts';

/** How long a page may vouch for its customer; a page open for longer asks for a new token. */
export const identityLifeS = 55 * 60;

/** Vouches to the chat for the signed-in customer: HS256, audience the site key. Nothing without the shared secret. */
export async function signIdentity(
  parley: ParleyConfig | undefined,
  customer: Customer | undefined,
): Promise<string | undefined> {
  if (!parley?.identitySecret || !customer) return undefined;
  const { id, name, email, phone, level } = customer;
  const nowS = Math.floor(Date.now() / 1000);
  return new SignJWT({ name, level, ...(email && { email }), ...(phone && { phone }) })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(id)
    .setAudience(parley.siteKey)
    .setIssuedAt(nowS)
    .setExpirationTime(nowS + identityLifeS)
    .sign(new TextEncoder().encode(parley.identitySecret));
}
