import { problem, problemOfStatus } from '../../transport/problems.ts';
import { numberIn, textIn } from '../../transport/read-json.ts';
import type { Problem, ProblemClass } from '../inbound.ts';
import { type MadeToken, type Tools, type VendorAnswer, VendorRefused } from '../outbound.ts';
import type { DingtalkSettings } from './fields.ts';

const classes: Readonly<Record<string, ProblemClass>> = {
  InvalidAuthentication: 'auth',
  88: 'auth',
  40014: 'auth',
  'Forbidden.AccessDenied.QpsLimitForApi': 'rate',
  90018: 'rate',
  130101: 'rate',
  'staffId.notExisted': 'recipient-gone',
};

/** What went wrong by the vendor's name or number; undefined where it went well. */
export function problemOf(answer: VendorAnswer): Problem | undefined {
  const told = answer.json();
  const code = textIn(told, 'code') || textIn(told, 'errcode');
  if (answer.status < 400 && (code === '' || code === '0')) return undefined;
  if (code === '') return problemOfStatus(answer);
  const known =
    classes[code] ?? (answer.status === 401 ? 'auth' : answer.status === 403 ? 'permission' : 'unknown');
  return problem(known, code, textIn(told, 'message') || textIn(told, 'errmsg'));
}

export const enter = (tools: Tools, { apiRoot, appKey, appSecret }: DingtalkSettings): Promise<string> =>
  tools.token('access', async (): Promise<MadeToken> => {
    const answer = await tools.ask({
      url: `${apiRoot}/v1.0/oauth2/accessToken`,
      method: 'POST',
      json: { appKey, appSecret },
    });
    if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
    const refusal = problemOf(answer);
    if (refusal)
      throw new VendorRefused({ ...refusal, class: refusal.class === 'unknown' ? 'auth' : refusal.class });
    return { token: textIn(answer.json(), 'accessToken'), expiresInS: numberIn(answer.json(), 'expireIn') };
  });

/** Asks a method of the new API. */
export const ask = async (tools: Tools, settings: DingtalkSettings, path: string, json: unknown) =>
  tools.ask({
    url: `${settings.apiRoot}${path}`,
    method: 'POST',
    credentials: { 'x-acs-dingtalk-access-token': await enter(tools, settings) },
    json,
  });
