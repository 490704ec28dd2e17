import type { Attachment } from '@parley/contract';
import type { Connected } from '../src/channel.ts';
import type { Problem, ProblemClass } from '../src/inbound.ts';
import {
  type MadeToken,
  type NoAnswer,
  type Tools,
  type VendorAnswer,
  VendorRefused,
} from '../src/outbound.ts';
import { connectedBy, problem, problemOfStatus } from './problems.ts';

export interface WeixinApp {
  apiRoot: string;
  appId: string;
  appSecret: string;
}
interface Told {
  errcode?: number;
  errmsg?: string;
  [name: string]: unknown;
}

const classes: Readonly<Record<number, ProblemClass>> = {
  [-1]: 'transient',
  40001: 'auth',
  // the id or the secret of the app are no longer right
  40013: 'auth',
  40125: 'auth',
  40014: 'auth',
  42001: 'auth',
  40164: 'permission',
  48001: 'permission',
  50002: 'permission',
  45015: 'window-closed',
  45047: 'quota',
  45009: 'rate',
  45011: 'rate',
  40003: 'recipient-gone',
  43004: 'recipient-gone',
  45002: 'content',
  // of templates: no such one, wrong words for it, and a person who does not want it
  40037: 'content',
  47003: 'content',
  43101: 'permission',
  40007: 'content',
  87014: 'content',
};

/** What went wrong by the vendor's own number; undefined where it went well. */
export function weixinProblem(answer: VendorAnswer): Problem | undefined {
  if (answer.status >= 400) return problemOfStatus(answer);
  const { errcode = 0, errmsg = '' } = (answer.json() ?? {}) as Told;
  return errcode === 0 ? undefined : problem(classes[errcode] ?? 'unknown', errcode, errmsg);
}

const stableToken = (tools: Tools, { apiRoot, appId, appSecret }: WeixinApp) =>
  tools.token('access', async (): Promise<MadeToken> => {
    const told = await told200(
      tools.ask({
        url: `${apiRoot}/cgi-bin/stable_token`,
        method: 'POST',
        json: { grant_type: 'client_credential', appid: appId, secret: appSecret, force_refresh: false },
      }),
    );
    return { token: String(told.access_token), expiresInS: Number(told.expires_in) };
  });

/** Whether the vendor lets the account in: it gives a token or says why not. */
export const enterWeixin = (tools: Tools, app: WeixinApp): Promise<Connected> =>
  connectedBy(() => stableToken(tools, app));

async function told200(asked: Promise<VendorAnswer | NoAnswer>): Promise<Told> {
  const answer = await asked;
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = weixinProblem(answer);
  if (refusal) throw new VendorRefused(refusal);
  return (answer.json() ?? {}) as Told;
}

/** Asks a method of the API with the account's token. */
export async function callWeixin(
  tools: Tools,
  app: WeixinApp,
  path: string,
  json: unknown,
): Promise<VendorAnswer | NoAnswer> {
  const token = await stableToken(tools, app);
  return tools.ask({ url: addressOf(app, path, token), method: 'POST', json });
}

const addressOf = ({ apiRoot }: WeixinApp, path: string, token: string) => {
  const url = new URL(`${apiRoot}${path}`);
  url.searchParams.set('access_token', token);
  return url.href;
};

/** Gives the vendor a file for three days and tells its media id. */
export async function uploadWeixin(
  tools: Tools,
  app: WeixinApp,
  type: 'image' | 'voice' | 'video' | 'thumb',
  file: Attachment,
): Promise<string> {
  const token = await stableToken(tools, app);
  const part = { name: 'media', value: await tools.file(file), fileName: file.name, type: file.type };
  const url = addressOf(app, `/cgi-bin/media/upload?type=${type}`, token);
  return String((await told200(tools.ask({ url, method: 'POST', multipart: [part] }))).media_id);
}

const mostMedia = 20 * 1024 * 1024;

/** Fetches a file that a customer sent; a film comes as an address that is asked in turn. */
export async function downloadWeixin(
  tools: Tools,
  app: WeixinApp,
  mediaId: string,
): Promise<{ bytes: Uint8Array; type?: string }> {
  const token = await stableToken(tools, app);
  const url = addressOf(app, `/cgi-bin/media/get?media_id=${encodeURIComponent(mediaId)}`, token);
  const answer = await bytesOf(tools.ask({ url, mostBytes: mostMedia }));
  const type = answer.headers['content-type'];
  if (!type?.includes('json') && !type?.includes('text/plain'))
    return { bytes: answer.bytes, ...(type ? { type } : {}) };
  const refusal = weixinProblem(answer);
  if (refusal) throw new VendorRefused(refusal);
  const { video_url: film } = (answer.json() ?? {}) as Told;
  if (typeof film !== 'string') throw new VendorRefused(problem('content', 'no-media', 'no media came back'));
  return { bytes: (await bytesOf(tools.ask({ url: film, mostBytes: mostMedia }))).bytes };
}

async function bytesOf(asked: Promise<VendorAnswer | NoAnswer>): Promise<VendorAnswer> {
  const answer = await asked;
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  if (answer.status >= 400) throw new VendorRefused(problemOfStatus(answer));
  return answer;
}
