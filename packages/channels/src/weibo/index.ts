import { parseBigJson, tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { given, numberIn, textIn } from '../../transport/read-json.ts';
import { digest, sortedSha1 } from '../../transport/signatures.ts';
import { defineChannel } from '../channel.ts';
import { type HookOutcome, type HookRequest, type ReceivedEvent, refused, replied } from '../hook.ts';
import type { Inbound, InboundContent, Problem, ProblemClass } from '../inbound.ts';
import { type Outgoing, type Sent, type Tools, type VendorAnswer, VendorRefused } from '../outbound.ts';
import { fields, type WeiboSettings } from './fields.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;
const freshMs = 300_000;

function judge({ method, query, body, nowMs }: HookRequest, appSecret: string): HookOutcome {
  const timestamp = query.get('timestamp') ?? '';
  const wanted = appSecret === '' ? '' : sortedSha1(appSecret, timestamp, query.get('nonce') ?? '');
  if (!isEqual(query.get('signature'), wanted)) return refused('the signature is not ours');
  if (method === 'GET') return replied(query.get('echostr') ?? '');
  if (!(Math.abs(nowMs - Number(timestamp)) <= freshMs)) return refused('the call is stale');
  const text = new TextDecoder().decode(body);
  const told = tryBigJson(text);
  const user = textIn(told, 'sender_id');
  if (user === '') return refused('the body is no message', 400);
  const atMs = Date.parse(textIn(told, 'created_at'));
  const said = digest('sha1', [
    textIn(told, 'text'),
    JSON.stringify((told as { data?: unknown }).data ?? null),
  ]);
  const key = [user, atMs, textIn(told, 'type'), said].join(':');
  return { kind: 'events', events: [{ key, body: text, ...given({ atMs }) }], reply: { status: 200 } };
}

function parse({ key, body }: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(body);
  const user = textIn(told, 'sender_id');
  const atMs = Date.parse(textIn(told, 'created_at'));
  const from = { user };
  if (textIn(told, 'type') !== 'event')
    return [{ kind: 'message', from, vendorId: key, atMs, content: contentOf(told) }];
  switch (textIn(told, 'data', 'subtype')) {
    case 'follow':
    case 'subscribe':
      return [{ kind: 'opened', from, by: 'followed', vendorId: key, atMs }];
    case 'scan_follow':
    case 'scan':
      return [{ kind: 'opened', from, by: 'scan', vendorId: key, atMs }];
    case 'click':
      return [{ kind: 'opened', from, by: 'menu', vendorId: key, atMs }];
    case 'unfollow':
    case 'unsubscribe':
      return [{ kind: 'left', user, atMs }];
    default:
      return [];
  }
}

function contentOf(told: unknown): InboundContent {
  const type = textIn(told, 'type');
  const text = textIn(told, 'text');
  // Of the two ids of a file the second is the one that the recipient may read.
  const file = textIn(told, 'data', 'tovfid');
  if ((type === 'image' || type === 'voice') && file !== '')
    return { media: [{ kind: type === 'image' ? 'image' : 'audio', id: file }] };
  if (type === 'position')
    return {
      location: {
        latitude: numberIn(told, 'data', 'latitude'),
        longitude: numberIn(told, 'data', 'longitude'),
      },
    };
  if ((type === 'text' || type === 'mention') && text !== '') return { text };
  return { unsupported: type || 'nameless' };
}

const classes: Readonly<Record<number, ProblemClass>> = {
  26403: 'window-closed',
  21327: 'auth',
  21332: 'auth',
  10022: 'rate',
  10023: 'rate',
  10024: 'rate',
};

function problemOf(answer: VendorAnswer): Problem | undefined {
  const code = numberIn(answer.json(), 'error_code');
  if (code > 0) return problem(classes[code] ?? 'unknown', code, textIn(answer.json(), 'error'));
  return answer.status >= 400 ? problemOfStatus(answer) : undefined;
}

const bodyOf = ({ part }: Outgoing): { type: string; data: object } | undefined => {
  if (part.kind === 'text') return { type: 'text', data: { text: part.text } };
  if (part.kind === 'link')
    return {
      type: 'articles',
      data: { articles: [{ display_name: part.title, summary: part.text ?? '', image: '', url: part.url }] },
    };
  return undefined;
};

async function send(message: Outgoing, settings: WeiboSettings, tools: Tools): Promise<Sent> {
  const body = bodyOf(message);
  if (!body) return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  const answer = await tools.ask({
    url: `${settings.apiRoot}/2/messages/reply.json`,
    method: 'POST',
    form: new URLSearchParams({
      access_token: settings.accessToken,
      type: body.type,
      receiver_id: message.to.user,
      data: encodeURIComponent(JSON.stringify(body.data)),
      save_sender_box: '1',
    }),
  });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = problemOf(answer);
  return refusal ? failed(refusal) : { kind: 'sent' };
}

export const channel = defineChannel<WeiboSettings>({
  kind: 'weibo',
  words,
  icon: '<path d="M10 20c-4 0-7-2-7-4.5S6 8 9.5 8c2 0 2 1.5 1.5 2.5 3-1 5.5-.5 5 2 2 .5 3 1.5 3 3 0 2.5-4 4.5-9 4.5zM15 5c3-.5 5.5 2 5 5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round"/>',
  fields,
  capabilities: () => ({
    shows: ['link'],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 1000, unit: 'chars' },
    media: {},
    windows: [{ after: 'message', forMs: 24 * 3_600_000 }],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judge(request, settings.appSecret),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  // Otherwise the vendor tells whoever writes that the service is broken.
  afterRemoval: { status: 200 },
  async download({ id = '' }, { settings }, tools) {
    const query = new URLSearchParams({ access_token: settings.accessToken, fid: id });
    const file = await tools.ask({
      url: `${settings.uploadRoot}/2/mss/msget?${query}`,
      mostBytes: 20 * megabyte,
    });
    if (file.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', file.why));
    const refusal = problemOf(file);
    if (refusal) throw new VendorRefused(refusal);
    return { bytes: file.bytes, ...given({ type: file.headers['content-type'] }) };
  },
});
