import { errors, type JWTPayload, jwtVerify } from 'jose';
import type { VerifiedIdentity } from '../contacts/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { Refusal } from '../kernel/refusal.ts';
import { identityOf } from './identity-of.ts';
import type { Site } from './site.ts';

const longestLifeS = 3_600;
const clockSkewS = 60;

/**
 * Checks what a site has signed about its visitor: HS256 with the site's own secret and nothing else, `aud` the site key, `sub`, `iat`
 * and an `exp` at most an hour after it. Refuses anything else with `identity.invalid`.
 */
export async function verifyIdentity(
  { secrets, clock }: Pick<Kernel, 'secrets' | 'clock'>,
  site: Pick<Site, 'siteKey' | 'identitySecret'>,
  token: string,
): Promise<VerifiedIdentity> {
  if (!site.identitySecret) throw invalid('This site has no identity secret yet.');
  const key = new TextEncoder().encode(secrets.open(site.identitySecret));
  const nowMs = clock.now();
  const { payload } = await jwtVerify(token, key, {
    // Named here, never taken from the token: `none` and public-key algorithms are not even tried.
    algorithms: ['HS256'],
    audience: site.siteKey,
    requiredClaims: ['sub', 'iat', 'exp'],
    currentDate: new Date(nowMs),
  }).catch(asRefusal);
  return identityOf(payload, untilOf(payload, nowMs / 1000));
}

/** When the proof ends; a token that would outlive its hour, or begins later, is refused. */
function untilOf({ iat, exp }: JWTPayload, nowS: number): string {
  if (typeof iat !== 'number' || typeof exp !== 'number') throw invalid('iat and exp must be numbers.');
  if (iat > nowS + clockSkewS) throw invalid('iat lies in the future; check the clock of the site.');
  if (!(exp - iat <= longestLifeS)) throw invalid('exp must be at most one hour after iat.');
  return new Date(exp * 1000).toISOString();
}

function asRefusal(error: unknown): never {
  if (error instanceof errors.JWTExpired) throw invalid('The token has expired; sign a new one.');
  if (error instanceof errors.JWTClaimValidationFailed)
    throw invalid(`The claim ${error.claim} is missing or wrong.`);
  if (error instanceof errors.JOSEError)
    throw invalid('The token was not signed by HS256 with the identity secret of this site.');
  throw error;
}

const invalid = (detail: string) => new Refusal('identity.invalid', { detail });
