import type { Block, Button } from '@parley/contract';
import type { ReceivedEvent } from '../src/hook.ts';
import type { Inbound, InboundContent, MediaRef, Problem, ProblemClass } from '../src/inbound.ts';
import type { Outgoing, Sent, Tools, VendorAnswer } from '../src/outbound.ts';
import { parseBigJson } from './big-json.ts';
import { failed, problem, problemOfStatus, silenceOf } from './problems.ts';
import { at, given, listIn, numberIn, textIn } from './read-json.ts';
import { digest } from './signatures.ts';

/** What Messenger and Instagram have in common: events of `entry[].messaging[]`, and a Send API. */
export function splitMessaging(body: unknown): readonly ReceivedEvent[] {
  return listIn(body, 'entry').flatMap((entry) =>
    listIn(entry, 'messaging').map((item) => {
      const told = JSON.stringify(item);
      const atMs = numberIn(item, 'timestamp');
      return { key: keyOf(item) || digest('sha256', [told]), body: told, ...given({ atMs }) };
    }),
  );
}

function keyOf(item: unknown): string {
  const mid = textIn(item, 'message', 'mid') || textIn(item, 'postback', 'mid');
  if (mid !== '') return at(item, 'message', 'is_deleted') === true ? `${mid}:deleted` : mid;
  const edited = textIn(item, 'message_edit', 'mid');
  if (edited !== '') return `${edited}:edit:${textIn(item, 'message_edit', 'num_edit')}`;
  const seen = textIn(item, 'read', 'watermark') || textIn(item, 'read', 'mid');
  return seen === '' ? '' : `read:${textIn(item, 'sender', 'id')}:${seen}`;
}

/** Reads one item; `ownAppId` tells our own echoes from what a colleague wrote in the vendor's inbox. */
export function parseMessaging(event: ReceivedEvent, ownAppId: string): readonly Inbound[] {
  const item = parseBigJson(event.body);
  const user = textIn(item, 'sender', 'id');
  const atMs = numberIn(item, 'timestamp');
  const message = at(item, 'message');
  if (message)
    return readMessage(message, { user, atMs, recipient: textIn(item, 'recipient', 'id') }, ownAppId);
  const postback = at(item, 'postback');
  if (postback) {
    const say = textIn(postback, 'payload') || textIn(postback, 'title');
    return [{ kind: 'tapped', from: { user }, vendorId: event.key, atMs, say }];
  }
  const edit = at(item, 'message_edit');
  if (edit)
    return [
      { kind: 'edited', vendorId: textIn(edit, 'mid'), atMs, text: textIn(edit, 'text'), from: { user } },
    ];
  return readReceipt(item, user, atMs);
}

function readReceipt(item: unknown, user: string, atMs: number): readonly Inbound[] {
  const watermark = numberIn(item, 'read', 'watermark');
  if (watermark > 0) return [{ kind: 'read-up-to', user, atMs: watermark }];
  const mid = textIn(item, 'read', 'mid');
  if (mid !== '') return [{ kind: 'status', vendorId: mid, status: 'read', atMs }];
  return listIn(item, 'delivery', 'mids').map((each) => ({
    kind: 'status',
    vendorId: String(each),
    status: 'delivered',
    atMs,
  }));
}

interface Met {
  user: string;
  recipient: string;
  atMs: number;
}

function readMessage(message: unknown, { user, recipient, atMs }: Met, ownAppId: string): readonly Inbound[] {
  const vendorId = textIn(message, 'mid');
  const isEcho = at(message, 'is_echo') === true;
  if (isEcho && textIn(message, 'app_id') === ownAppId) return [];
  const from = { user: isEcho ? recipient : user };
  if (at(message, 'is_deleted') === true) return [{ kind: 'recalled', vendorId, atMs, from }];
  const quick = textIn(message, 'quick_reply', 'payload');
  if (quick !== '') return [{ kind: 'tapped', from, vendorId, atMs, say: quick }];
  const replyTo = textIn(message, 'reply_to', 'mid');
  return [
    {
      kind: 'message',
      from,
      vendorId,
      atMs,
      content: contentOf(message),
      ...given({ replyTo }),
      ...(isEcho ? { isOurs: true } : {}),
    },
  ];
}

const kinds: Readonly<Record<string, MediaRef['kind']>> = {
  image: 'image',
  sticker: 'image',
  audio: 'audio',
  video: 'video',
  ig_reel: 'video',
  reel: 'video',
  file: 'file',
};

function contentOf(message: unknown): InboundContent {
  const text = textIn(message, 'text');
  const parts = listIn(message, 'attachments');
  const media = parts.flatMap((part): MediaRef[] => {
    const kind = kinds[textIn(part, 'type')];
    const url = textIn(part, 'payload', 'url');
    return kind && url ? [{ kind, url }] : [];
  });
  const place = parts.find((part) => textIn(part, 'type') === 'location');
  const location = place
    ? {
        latitude: numberIn(place, 'payload', 'coordinates', 'lat'),
        longitude: numberIn(place, 'payload', 'coordinates', 'long'),
      }
    : undefined;
  const shared = parts.find((part) => /^(share|fallback|template)$/.test(textIn(part, 'type')));
  const url = textIn(shared, 'payload', 'url') || textIn(shared, 'url');
  const link = url === '' ? undefined : { url, ...given({ title: textIn(shared, 'payload', 'title') }) };
  const content: InboundContent = {
    ...given({ text, location, link }),
    ...(media.length > 0 ? { media } : {}),
  };
  return Object.keys(content).length > 0 ? content : { unsupported: textIn(parts[0], 'type') || 'nameless' };
}

export interface SendApi {
  /** the whole address, the token apart */
  url: string;
  accessToken: string;
  /** what a message to a person must say of itself beside the person */
  about(message: Outgoing): Record<string, unknown>;
}

/** Sends one part by the Send API, which takes no id of ours. */
export async function sendMessaging(message: Outgoing, api: SendApi, tools: Tools): Promise<Sent> {
  const body = bodyOf(message.part, tools);
  if (!body) return failed(problem('content', 'unsupported', `${message.part.kind} cannot be sent`));
  const answer = await tools.ask({
    url: api.url,
    method: 'POST',
    credentials: { authorization: `Bearer ${api.accessToken}` },
    json: { recipient: { id: message.to.user }, ...api.about(message), message: body },
  });
  if (answer.kind === 'none') return silenceOf(answer);
  const refusal = graphProblem(answer);
  if (refusal) return failed(refusal);
  return { kind: 'sent', ...given({ vendorId: textIn(answer.json(), 'message_id') }) };
}

function bodyOf(part: Block, tools: Tools): Record<string, unknown> | undefined {
  switch (part.kind) {
    case 'text':
      return { text: part.text };
    case 'image':
      return { attachment: { type: 'image', payload: { url: tools.link(part.file) } } };
    case 'video':
      return { attachment: { type: 'video', payload: { url: tools.link(part.file) } } };
    case 'file': {
      const type = part.file.type.startsWith('audio/') ? 'audio' : 'file';
      return { attachment: { type, payload: { url: tools.link(part.file) } } };
    }
    case 'buttons':
      return {
        text: part.buttons.map(({ label }, place) => `${place + 1}. ${label}`).join('\n'),
        quick_replies: part.buttons.map((each) => ({
          content_type: 'text',
          title: each.label.slice(0, 20),
          payload: payloadOf(each),
        })),
      };
    default:
      return undefined;
  }
}

const payloadOf = (button: Button) =>
  ((button.does === 'say' ? button.say : undefined) ?? button.label).slice(0, 1000);

/** By code and subcode; a code that stands alone counts for all its subcodes. */
const classes: Readonly<Record<string, ProblemClass>> = {
  190: 'auth',
  '10/2018278': 'window-closed',
  '10/2534022': 'window-closed',
  10: 'permission',
  200: 'permission',
  551: 'recipient-gone',
  '100/2018001': 'recipient-gone',
  100: 'content',
  4: 'rate',
  32: 'rate',
  613: 'rate',
  80006: 'rate',
  1200: 'transient',
  1: 'transient',
  2: 'transient',
};

/** What went wrong by Graph's own numbers; undefined where it went well. */
export function graphProblem(
  answer: VendorAnswer,
  more: Readonly<Record<string, ProblemClass>> = {},
): Problem | undefined {
  const error = at(answer.json(), 'error');
  if (!error) return answer.status < 400 ? undefined : problemOfStatus(answer);
  const code = textIn(error, 'code');
  const full = `${code}/${textIn(error, 'error_subcode')}`;
  const known = { ...classes, ...more };
  const told = [textIn(error, 'message'), textIn(error, 'error_data', 'details')].filter(Boolean).join(' ');
  return problem(known[full] ?? known[code] ?? 'unknown', known[full] ? full : code, told);
}
