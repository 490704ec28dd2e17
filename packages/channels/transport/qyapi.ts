import type { Attachment } from '@parley/contract';
import type { Connected } from '../src/channel.ts';
import { type HookOutcome, type HookRequest, refused, replied } from '../src/hook.ts';
import type { Problem, ProblemClass } from '../src/inbound.ts';
import {
  type MadeToken,
  type NoAnswer,
  type Tools,
  type VendorAnswer,
  VendorRefused,
} from '../src/outbound.ts';
import { connectedBy, problem, problemOfStatus } from './problems.ts';
import { numberIn, textIn } from './read-json.ts';
import { type EnvelopeKeys, openEnvelope } from './sealed-envelope.ts';
import { pushedEvent, sealedIn } from './weixin-hook.ts';

const freshMs = 300_000;

/** Judges a call of WeCom: everything is sealed, the handshake too. */
export function judgeSealedHook(request: HookRequest, keys: EnvelopeKeys): HookOutcome {
  const { query, method } = request;
  const timestamp = query.get('timestamp') ?? '';
  const nonce = query.get('nonce') ?? '';
  const signature = query.get('msg_signature') ?? '';
  const sealed = method === 'GET' ? (query.get('echostr') ?? '') : sealedIn(request.body);
  if (sealed === undefined || sealed === '') return refused('the call is not sealed', 400);
  if (method === 'POST' && !(Math.abs(request.nowMs - Number(timestamp) * 1000) <= freshMs))
    return refused('the call is stale');
  const opened = openEnvelope({ timestamp, nonce, signature, sealed }, keys);
  if (opened === undefined) return refused('the signature or the receiver is not ours');
  if (method === 'GET') return replied(opened, 'text/plain');
  return {
    kind: 'events',
    events: [pushedEvent(opened)],
    reply: { status: 200, type: 'text/plain', body: 'success' },
  };
}

export interface QyApp {
  apiRoot: string;
  corpId: string;
  secret: string;
}

const classes: Readonly<Record<number, ProblemClass>> = {
  [-1]: 'transient',
  40001: 'auth',
  40014: 'auth',
  42001: 'auth',
  45009: 'rate',
  81013: 'recipient-gone',
  60020: 'permission',
  301002: 'permission',
  95001: 'quota',
  95002: 'window-closed',
  95013: 'window-closed',
  95018: 'window-closed',
  95000: 'permission',
  95004: 'permission',
};

/** What went wrong by the vendor's own number; undefined where it went well. */
export function qyProblem(answer: VendorAnswer): Problem | undefined {
  if (answer.status >= 400) return problemOfStatus(answer);
  const code = numberIn(answer.json(), 'errcode') || 0;
  return code === 0 ? undefined : problem(classes[code] ?? 'unknown', code, textIn(answer.json(), 'errmsg'));
}

/** The answer, or the vendor's no thrown. */
export async function qyTold(asked: Promise<VendorAnswer | NoAnswer>): Promise<unknown> {
  const answer = await asked;
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = qyProblem(answer);
  if (refusal) throw new VendorRefused(refusal);
  return answer.json();
}

// A token belongs to a secret: accounts of one company with several apps have several.
const tokenOf = (tools: Tools, { apiRoot, corpId, secret }: QyApp) =>
  tools.token('access', async (): Promise<MadeToken> => {
    const url = new URL(`${apiRoot}/cgi-bin/gettoken`);
    url.search = String(new URLSearchParams({ corpid: corpId, corpsecret: secret }));
    const told = await qyTold(tools.ask({ url: url.href }));
    return { token: textIn(told, 'access_token'), expiresInS: numberIn(told, 'expires_in') };
  });

export async function callQy(
  tools: Tools,
  app: QyApp,
  path: string,
  json: unknown,
): Promise<VendorAnswer | NoAnswer> {
  return tools.ask({ url: await addressOf(tools, app, path), method: 'POST', json });
}

async function addressOf(tools: Tools, app: QyApp, path: string): Promise<string> {
  const url = new URL(`${app.apiRoot}${path}`);
  url.searchParams.set('access_token', await tokenOf(tools, app));
  return url.href;
}

export const enterQy = (tools: Tools, app: QyApp): Promise<Connected> =>
  connectedBy(() => tokenOf(tools, app));

/** Gives the vendor a file for three days and tells its media id. */
export async function uploadQy(
  tools: Tools,
  app: QyApp,
  type: 'image' | 'voice' | 'video' | 'file',
  file: Attachment,
): Promise<string> {
  const url = await addressOf(tools, app, `/cgi-bin/media/upload?type=${type}`);
  const part = { name: 'media', value: await tools.file(file), fileName: file.name, type: file.type };
  return textIn(await qyTold(tools.ask({ url, method: 'POST', multipart: [part] })), 'media_id');
}

const mostMedia = 20 * 1024 * 1024;

export async function downloadQy(
  tools: Tools,
  app: QyApp,
  mediaId: string,
): Promise<{ bytes: Uint8Array; type?: string }> {
  const url = await addressOf(tools, app, `/cgi-bin/media/get?media_id=${encodeURIComponent(mediaId)}`);
  const answer = await tools.ask({ url, mostBytes: mostMedia });
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const type = answer.headers['content-type'];
  const refusal = answer.status >= 400 || type?.includes('json') ? qyProblem(answer) : undefined;
  if (refusal) throw new VendorRefused(refusal);
  return { bytes: answer.bytes, ...(type ? { type } : {}) };
}
