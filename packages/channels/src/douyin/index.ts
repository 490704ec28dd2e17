import { parseBigJson, tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { connectedBy, failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import { digest } from '../../transport/signatures.ts';
import { defineChannel } from '../channel.ts';
import { type HookOutcome, type HookRequest, type ReceivedEvent, refused, replied } from '../hook.ts';
import type { Inbound, InboundContent, Problem, ProblemClass } from '../inbound.ts';
import {
  type MadeToken,
  type Outgoing,
  type Sent,
  type Tools,
  type VendorAnswer,
  VendorRefused,
} from '../outbound.ts';
import { type DouyinSettings, fields } from './fields.ts';
import { words } from './words.ts';

function judge({ headers, body }: HookRequest, { clientSecret }: DouyinSettings): HookOutcome {
  const wanted = clientSecret === '' ? '' : digest('sha1', [clientSecret, body]);
  if (!isEqual(headers['x-douyin-signature'], wanted)) return refused('the signature is not ours');
  const text = new TextDecoder().decode(body);
  const told = tryBigJson(text);
  const content = contentIn(told);
  if (textIn(told, 'event') === 'verify_webhook')
    return replied(JSON.stringify({ challenge: at(content, 'challenge') }), 'application/json');
  const key = textIn(content, 'server_message_id') || headers['msg-id'] || textIn(told, 'log_id');
  if (!key) return refused('the body is no event', 400);
  const event = {
    key: `${textIn(told, 'event')}:${key}`,
    body: text,
    ...given({ atMs: numberIn(content, 'create_time') }),
  };
  return { kind: 'events', events: [event], reply: { status: 200 } };
}

/** What was told stands as JSON, or as text that holds JSON. */
const contentIn = (told: unknown): unknown => {
  const content = at(told, 'content');
  return typeof content === 'string' ? tryBigJson(content) : content;
};

function parse({ key, body }: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(body);
  const content = contentIn(told);
  const isOurs = textIn(told, 'event') === 'im_send_msg';
  const user = textIn(told, isOurs ? 'to_user_id' : 'from_user_id');
  const atMs = numberIn(content, 'create_time');
  const vendorId = textIn(content, 'server_message_id') || key;
  const from = { user, ...nameOf(user, content) };
  const thread = threadOf(content);
  switch (textIn(told, 'event')) {
    case 'im_receive_msg':
      return [{ kind: 'message', from, ...thread, vendorId, atMs, content: said(content) }];
    case 'im_send_msg':
      // What we sent comes back; what was typed in the app has no source.
      if (textIn(content, 'source') !== '') return [];
      return [{ kind: 'message', from, ...thread, vendorId, atMs, content: said(content), isOurs: true }];
    case 'im_enter_direct_msg':
      return [{ kind: 'opened', from, ...thread, by: 'entered', vendorId, atMs }];
    case 'im_recall_msg':
      return [{ kind: 'recalled', vendorId, atMs, from: { user } }];
    default:
      return [];
  }
}

function threadOf(content: unknown) {
  const conversation = textIn(content, 'conversation_short_id');
  return conversation === '' ? {} : { thread: { context: { conversation } } };
}

function nameOf(user: string, content: unknown) {
  const known = listIn(content, 'user_infos').find((each) => textIn(each, 'open_id') === user);
  return given({ name: textIn(known, 'nick_name'), avatarUrl: textIn(known, 'avatar') });
}

/** The vendor gives no way to a picture or film; that there was one is told. */
function said(content: unknown): InboundContent {
  const type = textIn(content, 'message_type');
  const text = textIn(content, 'text');
  return type === 'text' && text !== '' ? { text } : { unsupported: type || 'nameless' };
}

const classes: Readonly<Record<number, ProblemClass>> = {
  2190002: 'auth',
  2190008: 'auth',
  2190015: 'auth',
  28003070: 'quota',
  28003080: 'window-closed',
  28003081: 'window-closed',
  28003018: 'rate',
  2190001: 'rate',
  28001038: 'content',
  28029004: 'permission',
  28003101: 'permission',
};

function problemOf(answer: VendorAnswer): Problem | undefined {
  if (answer.status >= 400) return problemOfStatus(answer);
  const told = answer.json();
  const place = numberIn(told, 'extra', 'error_code') > 0 ? at(told, 'extra') : at(told, 'data');
  const code = numberIn(place, 'error_code');
  return code > 0 ? problem(classes[code] ?? 'unknown', code, textIn(place, 'description')) : undefined;
}

/** The token lasts fifteen days, what it is made from thirty. */
const enter = (tools: Tools, { apiRoot, clientKey, refreshToken }: DouyinSettings): Promise<string> =>
  tools.token('access', async (): Promise<MadeToken> => {
    const form = new URLSearchParams({
      client_key: clientKey,
      grant_type: 'refresh_token',
      refresh_token: refreshToken,
    });
    const answer = await tools.ask({ url: `${apiRoot}/oauth/refresh_token/`, method: 'POST', form });
    if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
    const refusal = problemOf(answer);
    if (refusal)
      throw new VendorRefused({ ...refusal, class: refusal.class === 'unknown' ? 'auth' : refusal.class });
    const told = at(answer.json(), 'data');
    return { token: textIn(told, 'access_token'), expiresInS: numberIn(told, 'expires_in') };
  });

async function send(message: Outgoing, settings: DouyinSettings, tools: Tools): Promise<Sent> {
  const { part, to, lastFromThem } = message;
  if (part.kind !== 'text') return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const conversation = to.thread?.context?.conversation;
  if (!lastFromThem)
    return failed(problem('window-closed', 'no-message', 'only a message of the customer can be answered'));
  const answer = await tools.ask({
    url: `${settings.apiRoot}/im/send/msg/?open_id=${encodeURIComponent(settings.openId)}`,
    method: 'POST',
    credentials: { 'access-token': await enter(tools, settings) },
    json: {
      msg_id: lastFromThem.vendorId,
      ...(conversation ? { conversation_id: conversation } : {}),
      to_user_id: to.user,
      scene: 'im_reply_msg',
      content: { msg_type: 1, text: { text: part.text } },
    },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  if (refusal) return failed(refusal);
  return { kind: 'sent', ...given({ vendorId: textIn(answer.json(), 'data', 'msg_id') }) };
}

export const channel = defineChannel<DouyinSettings>({
  kind: 'douyin',
  words,
  icon: '<path d="M13 4v11a3.5 3.5 0 1 1-3.5-3.5M13 4c.5 3 2.5 5 5.5 5" fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round"/>',
  fields,
  capabilities: () => ({
    shows: [],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 1000, unit: 'chars' },
    media: {},
    windows: [
      { after: 'message', forMs: 24 * 3_600_000, messages: 6 },
      { after: 'entered', forMs: 30_000, messages: 1 },
    ],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judge(request, settings),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  connect: ({ settings }, tools) => connectedBy(() => enter(tools, settings)),
});
