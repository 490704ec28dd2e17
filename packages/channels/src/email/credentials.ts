import { createHash } from 'node:crypto';
import { problem, problemOfStatus } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import { type MadeToken, type Tools, VendorRefused } from '../outbound.ts';
import type { EmailSettings } from './fields.ts';

type Credentials = { user: string; pass: string } | { user: string; accessToken: string };

/** What both servers are entered with: the password, or a passing token where the provider takes no passwords (XOAUTH2). Throws `VendorRefused` where there is neither. */
export async function credentialsOf(settings: EmailSettings, tools: Tools): Promise<Credentials> {
  const { user, password, tokenAddress, clientId, refreshToken } = settings;
  if (tokenAddress) {
    const name = createHash('sha256').update(`${tokenAddress} ${clientId} ${refreshToken}`).digest('hex');
    const make = (kept?: string) => makeToken(tools, settings, kept ?? refreshToken);
    return { user, accessToken: await tools.token(`mail-${name.slice(0, 16)}`, make) };
  }
  if (!password)
    throw new VendorRefused(
      problem('auth', 'no-password', 'there is neither a password nor a token address'),
    );
  return { user, pass: password };
}

/** RFC 6749 §6, or §4.4 where nobody gave a refreshing word. A provider that gives a new one has ended the old one. */
async function makeToken(
  tools: Tools,
  { tokenAddress, clientId, clientSecret, scope }: EmailSettings,
  refreshToken: string,
): Promise<MadeToken> {
  const grant = refreshToken
    ? { grant_type: 'refresh_token', refresh_token: refreshToken }
    : { grant_type: 'client_credentials' };
  const form = new URLSearchParams({
    ...grant,
    client_id: clientId,
    ...(clientSecret ? { client_secret: clientSecret } : {}),
    ...(scope ? { scope } : {}),
  });
  const answer = await tools.ask({ url: tokenAddress, method: 'POST', form });
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const told = answer.json();
  if (answer.status >= 500 || answer.status === 429) throw new VendorRefused(problemOfStatus(answer));
  const token = textIn(told, 'access_token');
  if (answer.status >= 400 || token === '')
    throw new VendorRefused(
      problem('auth', textIn(told, 'error') || answer.status, textIn(told, 'error_description')),
    );
  const renewed = textIn(told, 'refresh_token') || refreshToken;
  return { token, expiresInS: numberIn(told, 'expires_in'), ...(renewed ? { keep: renewed } : {}) };
}
