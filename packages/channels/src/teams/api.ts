import { problem, problemOfStatus } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import { isVendorHost } from '../../transport/vendor-host.ts';
import type { Problem } from '../inbound.ts';
import { type MadeToken, type Tools, type VendorAnswer, VendorRefused } from '../outbound.ts';
import type { TeamsSettings } from './fields.ts';

/** Tokens are shown to the connector's services alone. */
export const isServiceUrl = (url: string, { serviceRoot }: TeamsSettings): boolean =>
  isVendorHost(url, ['trafficmanager.net', 'botframework.com'], serviceRoot);

export const enter = (
  tools: Tools,
  { loginRoot, tenantId, appId, appSecret }: TeamsSettings,
): Promise<string> =>
  tools.token('connector', async (): Promise<MadeToken> => {
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appSecret,
      scope: 'https://api.botframework.com/.default',
    });
    const answer = await tools.ask({
      url: `${loginRoot}/${tenantId}/oauth2/v2.0/token`,
      method: 'POST',
      form,
    });
    if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
    if (answer.status >= 500) throw new VendorRefused(problemOfStatus(answer));
    if (answer.status >= 400)
      throw new VendorRefused(problem('auth', answer.status, textIn(answer.json(), 'error_description')));
    return {
      token: textIn(answer.json(), 'access_token'),
      expiresInS: numberIn(answer.json(), 'expires_in'),
    };
  });

const gone = new Set(['BotNotInConversationRoster', 'MessageWritesBlocked', 'ConversationNotFound']);

export function problemOf(answer: VendorAnswer): Problem {
  const code = textIn(answer.json(), 'error', 'code');
  const told = textIn(answer.json(), 'error', 'message');
  if (gone.has(code)) return problem('recipient-gone', code, told);
  if (answer.status === 412) return problem('transient', 412, told);
  if (answer.status === 400) return problem('content', code || 400, told);
  return problemOfStatus(answer);
}
