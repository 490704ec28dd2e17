import { parseBigJson, tryBigJson } from '../../transport/big-json.ts';
import { isEqual } from '../../transport/equal.ts';
import { connectedBy, failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { at, given, numberIn, textIn } from '../../transport/read-json.ts';
import { hmac } from '../../transport/signatures.ts';
import { defineChannel } from '../channel.ts';
import { type HookOutcome, type HookRequest, type ReceivedEvent, refused, replied } from '../hook.ts';
import type { Inbound, InboundContent } from '../inbound.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';
import { bearer, enter } from './enter.ts';
import { fields, type RcsSettings } from './fields.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

function judge({ headers, body }: HookRequest, { clientToken }: RcsSettings): HookOutcome {
  if (clientToken === '') return refused('the client token is missing');
  const told = tryBigJson(new TextDecoder().decode(body));
  const secret = textIn(told, 'secret');
  if (secret !== '')
    return isEqual(textIn(told, 'clientToken'), clientToken)
      ? replied(secret, 'text/plain')
      : refused('the client token is not ours');
  const data = Buffer.from(textIn(told, 'message', 'data'), 'base64');
  if (!isEqual(headers['x-goog-signature'], hmac('sha512', clientToken, data, 'base64')))
    return refused('the signature is not ours');
  const text = data.toString('utf8');
  const event = tryBigJson(text);
  const key = textIn(event, 'eventId') || textIn(event, 'messageId');
  if (key === '') return refused('the body is no event', 400);
  const atMs = Date.parse(textIn(event, 'sendTime'));
  return { kind: 'events', events: [{ key, body: text, ...given({ atMs }) }], reply: { status: 200 } };
}

function parse({ key, body, atMs: receivedMs = 0 }: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(body);
  const user = textIn(told, 'senderPhoneNumber');
  const sentMs = Date.parse(textIn(told, 'sendTime'));
  const atMs = Number.isNaN(sentMs) ? receivedMs : sentMs;
  const vendorId = textIn(told, 'messageId');
  switch (textIn(told, 'eventType')) {
    case 'DELIVERED':
      return [{ kind: 'status', vendorId, status: 'delivered', atMs }];
    case 'READ':
      return [{ kind: 'status', vendorId, status: 'read', atMs }];
    case 'IS_TYPING':
      return [{ kind: 'typing', from: { user }, isTyping: true }];
    case 'UNSUBSCRIBE':
      return [{ kind: 'left', user, atMs }];
    case 'SUBSCRIBE':
      return [{ kind: 'opened', from: { user, phone: user }, by: 'followed', vendorId: key, atMs }];
    case '':
      return readMessage(told, { from: { user, phone: user }, vendorId, atMs });
    default:
      return [];
  }
}

type Seen = Pick<Inbound & { kind: 'message' }, 'from' | 'vendorId' | 'atMs'>;

function readMessage(told: unknown, seen: Seen): readonly Inbound[] {
  if (seen.from.user === '') throw new Error('The event does not say who it is from');
  const say = textIn(told, 'suggestionResponse', 'postbackData');
  if (say !== '') return [{ kind: 'tapped', ...seen, say }];
  return [{ kind: 'message', ...seen, content: contentOf(told) }];
}

function contentOf(told: unknown): InboundContent {
  const text = textIn(told, 'text');
  if (text !== '') return { text };
  const file = at(told, 'userFile', 'payload');
  if (file) {
    const type = textIn(file, 'mimeType');
    const [kind] = type.split('/');
    const known = kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
    const more = { type, sizeBytes: numberIn(file, 'fileSizeBytes'), name: textIn(file, 'fileName') };
    return { media: [{ kind: known, url: textIn(file, 'fileUri'), ...given(more) }] };
  }
  const place = at(told, 'location');
  if (place)
    return { location: { latitude: numberIn(place, 'latitude'), longitude: numberIn(place, 'longitude') } };
  return {
    unsupported: Object.keys(told as object).find((name) => !/Id$|Time$|Number$/.test(name)) ?? 'nameless',
  };
}

function contentFor({ part }: Outgoing, tools: Tools): object | undefined {
  switch (part.kind) {
    case 'text':
      return { text: part.text };
    case 'image':
    case 'video':
    case 'file':
      return { contentInfo: { fileUrl: tools.link(part.file), forceRefresh: false } };
    case 'buttons':
      return {
        text: part.buttons.map(({ label }, place) => `${place + 1}. ${label}`).join('\n'),
        suggestions: part.buttons.map((each) =>
          each.does === 'open'
            ? {
                action: {
                  text: each.label.slice(0, 25),
                  postbackData: each.label,
                  openUrlAction: { url: each.url },
                },
              }
            : {
                reply: {
                  text: each.label.slice(0, 25),
                  postbackData: (each.does === 'say' ? each.say : undefined) ?? each.label,
                },
              },
        ),
      };
    default:
      return undefined;
  }
}

/** Sends one part under our own id: the same id is the same message. */
async function send(message: Outgoing, settings: RcsSettings, tools: Tools): Promise<Sent> {
  const contentMessage = contentFor(message, tools);
  if (!contentMessage)
    return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  const query = new URLSearchParams({ messageId: message.id, agentId: settings.agentId });
  const answer = await tools.ask({
    url: `${settings.apiRoot}/v1/phones/${encodeURIComponent(message.to.user)}/agentMessages?${query}`,
    method: 'POST',
    credentials: await bearer(tools, settings),
    json: { contentMessage },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  // Told again what it already has.
  if (answer.status === 409) return { kind: 'sent', vendorId: message.id };
  if (answer.status === 400) return failed(problem('content', 400, answer.text()));
  return answer.status >= 400 ? failed(problemOfStatus(answer)) : { kind: 'sent', vendorId: message.id };
}

export const channel = defineChannel<RcsSettings>({
  kind: 'rcs',
  words,
  icon: '<path d="M6 3h12v18H6zM9 8h6M9 11h6M9 14h3M11 18h2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'buttons'],
    buttons: 10,
    cards: 0,
    inline: false,
    text: { most: 3072, unit: 'chars' },
    media: {
      image: { mostBytes: 100 * megabyte },
      video: { mostBytes: 100 * megabyte },
      file: { mostBytes: 100 * megabyte, types: ['application/pdf'] },
    },
    windows: [],
    receipts: ['delivered', 'read'],
    canType: false,
    canReply: false,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judge(request, settings),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
  // One agent that does not answer holds up all of its partner.
  afterRemoval: { status: 200 },
  connect: ({ settings }, tools) => connectedBy(() => enter(tools, settings)),
});
