import { problem, problemOfStatus } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import type { Problem, ProblemClass } from '../inbound.ts';
import { type MadeToken, type Tools, type VendorAnswer, VendorRefused } from '../outbound.ts';
import type { FeishuSettings } from './fields.ts';

const classes: Readonly<Record<number, ProblemClass>> = {
  99991400: 'rate',
  99991663: 'auth',
  99991664: 'auth',
  99991668: 'auth',
  99991672: 'permission',
  230002: 'recipient-gone',
  230013: 'recipient-gone',
  230001: 'content',
  230025: 'content',
};

/** What went wrong by the vendor's own number, which comes with statuses of either kind; undefined where it went well. */
export function problemOf(answer: VendorAnswer): Problem | undefined {
  const code = numberIn(answer.json(), 'code');
  if (code === 0) return undefined;
  if (Number.isNaN(code)) return problemOfStatus(answer);
  const waitS = Number(answer.headers['x-ogw-ratelimit-reset']);
  const known = classes[code] ?? (answer.status === 429 ? 'rate' : 'unknown');
  return problem(known, code, textIn(answer.json(), 'msg'), waitS > 0 ? waitS * 1000 : undefined);
}

/** The account's token: kept by the vendor until half an hour before its end. */
export const enter = (tools: Tools, { apiRoot, appId, appSecret }: FeishuSettings): Promise<string> =>
  tools.token('tenant', async (): Promise<MadeToken> => {
    const answer = await tools.ask({
      url: `${apiRoot}/open-apis/auth/v3/tenant_access_token/internal`,
      method: 'POST',
      json: { app_id: appId, app_secret: appSecret },
    });
    if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
    const refusal = problemOf(answer);
    // A wrong secret has a number of its own for every cause.
    if (refusal)
      throw new VendorRefused({ ...refusal, class: refusal.class === 'unknown' ? 'auth' : refusal.class });
    return {
      token: textIn(answer.json(), 'tenant_access_token'),
      expiresInS: numberIn(answer.json(), 'expire'),
    };
  });

export const bearer = async (tools: Tools, settings: FeishuSettings) => ({
  authorization: `Bearer ${await enter(tools, settings)}`,
});
