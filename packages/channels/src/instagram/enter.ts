import { keepOf, keptOf } from '../../transport/kept-token.ts';
import { graphProblem } from '../../transport/meta-messaging.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import { type MadeToken, type Tools, VendorRefused } from '../outbound.ts';
import type { InstagramSettings } from './fields.ts';

const ownHost = 'graph.instagram.com';
const hourS = 3600;

/** The token of the account. Those of the vendor's own login last sixty days and are made anew from themselves; the others last. */
export async function enter(settings: InstagramSettings, tools: Tools): Promise<string> {
  const { accessToken, apiRoot } = settings;
  const { host, origin } = new URL(apiRoot);
  return host === ownHost
    ? tools.token('user', (kept) => renew(accessToken, keptOf(kept, accessToken), origin, tools))
    : accessToken;
}

async function renew(
  setting: string,
  kept: string | undefined,
  origin: string,
  tools: Tools,
): Promise<MadeToken> {
  const token = kept ?? setting;
  const query = new URLSearchParams({ grant_type: 'ig_refresh_token', access_token: token });
  const answer = await tools.ask({ url: `${origin}/refresh_access_token?${query}` });
  // It serves as it is: whoever uses it hears whether it is still taken.
  if (answer.kind === 'none') return { token, expiresInS: hourS };
  const refusal = graphProblem(answer);
  if (refusal?.class === 'auth') throw new VendorRefused(refusal);
  // Within its first day no token is made anew.
  if (refusal) return { token, expiresInS: 24 * hourS };
  const next = textIn(answer.json(), 'access_token');
  return { token: next, expiresInS: numberIn(answer.json(), 'expires_in'), keep: keepOf(setting, next) };
}
