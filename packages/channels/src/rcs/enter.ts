import { importPKCS8, SignJWT } from 'jose';
import { problem, problemOfStatus } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import { type MadeToken, type Tools, VendorRefused } from '../outbound.ts';
import type { RcsSettings } from './fields.ts';

const scope = 'https://www.googleapis.com/auth/rcsbusinessmessaging';
const lastingS = 3600;

/** The token of a service account: asked for with a statement that its own key has signed. */
export const enter = (tools: Tools, settings: RcsSettings): Promise<string> =>
  tools.token('access', async (): Promise<MadeToken> => {
    const form = new URLSearchParams({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      assertion: await assert(settings, Math.floor(tools.nowMs() / 1000)),
    });
    const answer = await tools.ask({ url: settings.tokenUrl, method: 'POST', form });
    if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
    if (answer.status >= 500) throw new VendorRefused(problemOfStatus(answer));
    if (answer.status >= 400) throw new VendorRefused(problem('auth', answer.status, answer.text()));
    const told = answer.json();
    return { token: textIn(told, 'access_token'), expiresInS: numberIn(told, 'expires_in') };
  });

async function assert({ clientEmail, privateKey, tokenUrl }: RcsSettings, nowS: number): Promise<string> {
  const key = await keyOf(privateKey);
  return new SignJWT({ scope })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(clientEmail)
    .setAudience(tokenUrl)
    .setIssuedAt(nowS)
    .setExpirationTime(nowS + lastingS)
    .sign(key);
}

async function keyOf(privateKey: string) {
  try {
    // In the vendor's file its lines are parted by the two signs of JSON.
    return await importPKCS8(privateKey.replaceAll('\\n', '\n'), 'RS256');
  } catch {
    throw new VendorRefused(
      problem('auth', 'bad-key', 'private_key is no key; paste it whole, with its first and last line'),
    );
  }
}

export const bearer = async (tools: Tools, settings: RcsSettings) => ({
  authorization: `Bearer ${await enter(tools, settings)}`,
});
