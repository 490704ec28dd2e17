import { parseBigJson, tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { keepOf, keptOf } from '../../transport/kept-token.ts';
import { connectedBy, failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import { digest, hmac } from '../../transport/signatures.ts';
import { defineChannel } from '../channel.ts';
import { type HookOutcome, type HookRequest, type ReceivedEvent, refused, replied } from '../hook.ts';
import type { Inbound, InboundContent } from '../inbound.ts';
import {
  type MadeToken,
  type Outgoing,
  type Sent,
  type Tools,
  type VendorAnswer,
  VendorRefused,
} from '../outbound.ts';
import { fields, type XSettings } from './fields.ts';
import { words } from './words.ts';

const minute = 60_000;
const signed = (secret: string, data: string | Uint8Array) =>
  `sha256=${hmac('sha256', secret, data, 'base64')}`;

function judge({ method, query, headers, body }: HookRequest, { consumerSecret }: XSettings): HookOutcome {
  if (consumerSecret === '') return refused('the secret is missing');
  if (method === 'GET') {
    const challenge = query.get('crc_token');
    if (!challenge) return refused('crc_token is missing', 400);
    return replied(JSON.stringify({ response_token: signed(consumerSecret, challenge) }), 'application/json');
  }
  if (!isEqual(headers['x-twitter-webhooks-signature'], signed(consumerSecret, body)))
    return refused('the signature is not ours');
  const told = tryBigJson(new TextDecoder().decode(body));
  return { kind: 'events', events: split(told), reply: { status: 200 } };
}

const split = (told: unknown): readonly ReceivedEvent[] => [
  ...listIn(told, 'direct_message_events').map((event) => ({
    key: textIn(event, 'id'),
    body: JSON.stringify({ event, users: at(told, 'users') }),
    ...given({ atMs: numberIn(event, 'created_timestamp') }),
  })),
  ...sealedIn(told),
];

/** Sealed chats come as texts that only the vendor's own program can open. */
function sealedIn(told: unknown): readonly ReceivedEvent[] {
  const kind = textIn(told, 'data', 'event_type');
  if (kind !== 'chat.received') return [];
  const body = JSON.stringify({ sealed: at(told, 'data') });
  return [{ key: textIn(told, 'data', 'event_uuid') || digest('sha256', [body]), body }];
}

function parse({ key, body, atMs = 0 }: ReceivedEvent, ownId: string): readonly Inbound[] {
  const told = parseBigJson(body);
  const sealed = at(told, 'sealed');
  if (sealed) {
    const user = textIn(sealed, 'payload', 'sender_id');
    if (user === '' || user === ownId) return [];
    return [{ kind: 'message', from: { user }, vendorId: key, atMs, content: { unsupported: 'X Chat' } }];
  }
  const message = at(told, 'event', 'message_create');
  if (!message) return [];
  const sender = textIn(message, 'sender_id');
  const source = textIn(message, 'source_app_id');
  // Ours come back with the app that sent them; a colleague's, typed in the vendor's app, without.
  if (sender === ownId && source !== '') return [];
  const user = sender === ownId ? textIn(message, 'target', 'recipient_id') : sender;
  const person = at(told, 'users', user);
  const quick = textIn(message, 'message_data', 'quick_reply_response', 'metadata');
  const seen = {
    from: {
      user,
      ...given({ name: textIn(person, 'name'), avatarUrl: textIn(person, 'profile_image_url_https') }),
    },
    vendorId: key,
    atMs: numberIn(told, 'event', 'created_timestamp'),
  };
  if (quick !== '') return [{ kind: 'tapped', ...seen, say: quick }];
  const content = contentOf(at(message, 'message_data'));
  return [{ kind: 'message', ...seen, content, ...(sender === ownId ? { isOurs: true } : {}) }];
}

function contentOf(data: unknown): InboundContent {
  const media = at(data, 'attachment', 'media');
  const url = textIn(media, 'media_url_https');
  const kind = textIn(media, 'type') === 'photo' ? 'image' : 'video';
  // The vendor writes the address of what is attached at the end of the words.
  const text = textIn(data, 'text')
    .replace(textIn(media, 'url') || '\0', '')
    .trim();
  if (url !== '') return { media: [{ kind, id: url }], ...given({ text }) };
  return text === '' ? { unsupported: 'empty' } : { text };
}

function problemOf(answer: VendorAnswer, nowMs: number) {
  const byStatus = problemOfStatus(answer);
  const resetS = Number(answer.headers['x-rate-limit-reset']);
  if (answer.status === 429 && resetS > 0)
    return { ...byStatus, retryAfterMs: Math.max(0, resetS * 1000 - nowMs) };
  // The only refusal of this kind that is not about a right: who does not take messages.
  return answer.status === 403 ? { ...byStatus, class: 'recipient-gone' as const } : byStatus;
}

/** Tokens last two hours and come from one that changes with every use; the house keeps the newest. */
const enter = (tools: Tools, settings: XSettings): Promise<string> =>
  tools.token('access', async (kept): Promise<MadeToken> => {
    const { apiRoot, clientId, clientSecret, refreshToken } = settings;
    const answer = await tools.ask({
      url: `${apiRoot}/2/oauth2/token`,
      method: 'POST',
      credentials: {
        authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
      },
      form: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: keptOf(kept, refreshToken) ?? refreshToken,
      }),
    });
    if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
    if (answer.status >= 400) {
      const refusal = problemOf(answer, tools.nowMs());
      throw new VendorRefused(answer.status < 429 ? { ...refusal, class: 'auth' } : refusal);
    }
    const told = answer.json();
    const next = textIn(told, 'refresh_token');
    return {
      token: textIn(told, 'access_token'),
      expiresInS: numberIn(told, 'expires_in'),
      ...(next === '' ? {} : { keep: keepOf(refreshToken, next) }),
    };
  });

const bearer = async (tools: Tools, settings: XSettings) => ({
  authorization: `Bearer ${await enter(tools, settings)}`,
});

async function send({ to, part }: Outgoing, settings: XSettings, tools: Tools): Promise<Sent> {
  if (part.kind !== 'text') return failed(problem('content', 'unsupported', `${part.kind} cannot be sent`));
  const answer = await tools.ask({
    url: `${settings.apiRoot}/2/dm_conversations/with/${encodeURIComponent(to.user)}/messages`,
    method: 'POST',
    credentials: await bearer(tools, settings),
    json: { text: part.text },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  if (answer.status >= 400) return failed(problemOf(answer, tools.nowMs()));
  return { kind: 'sent', vendorId: textIn(answer.json(), 'data', 'dm_event_id') };
}

export const channel = defineChannel<XSettings>({
  kind: 'x',
  words,
  icon: '<path d="M5 4h3.5L19 20h-3.5zM18 4l-5.5 6.5M6 20l5.5-6.5" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: [],
    buttons: 0,
    cards: 0,
    inline: false,
    text: { most: 10_000, unit: 'chars' },
    media: {},
    windows: [],
    receipts: [],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
    rate: { perAccount: { messages: 15, perMs: 15 * minute } },
  }),
  hook: (request, { settings }) => judge(request, settings),
  parse: (event, { settings }) => parse(event, settings.userId),
  send: (message, { settings }, tools) => send(message, settings, tools),
  connect: ({ settings }, tools) => connectedBy(() => enter(tools, settings)),
});
