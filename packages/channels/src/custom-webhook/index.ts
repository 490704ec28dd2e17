import { Webhook } from 'standardwebhooks';
import { parseBigJson } from '../../transport/big-json.ts';
import { failed, problem, problemOfStatus, silenceOf } from '../../transport/problems.ts';
import { given, listIn, textIn } from '../../transport/read-json.ts';
import { defineChannel } from '../channel.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, MediaRef } from '../inbound.ts';
import type { Outgoing, Sent, Tools } from '../outbound.ts';
import { type CustomWebhookSettings, fields } from './fields.ts';
import { judgeHook } from './hook.ts';
import { words } from './words.ts';

const megabyte = 1024 * 1024;

function parse({ key, body, atMs = 0 }: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(body);
  const media = listIn(told, 'media').map(refOf);
  const text = textIn(told, 'text');
  const isEmpty = text === '' && media.length === 0;
  const contact = { name: textIn(told, 'contact', 'name'), avatarUrl: textIn(told, 'contact', 'avatarUrl') };
  return [
    {
      kind: 'message',
      from: { user: textIn(told, 'externalUserId'), ...given(contact) },
      vendorId: key,
      atMs,
      content: isEmpty
        ? { unsupported: textIn(told, 'type') || 'empty' }
        : { ...given({ text }), ...(media.length > 0 ? { media } : {}) },
      ...given({ replyTo: textIn(told, 'replyTo') }),
    },
  ];
}

function refOf(media: unknown): MediaRef {
  const type = textIn(media, 'mime');
  const [kind] = type.split('/');
  const known = kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
  return { kind: known, url: textIn(media, 'url'), ...given({ type, name: textIn(media, 'name') }) };
}

/** Our message goes out under its own id, so that a repeated one is known. */
async function send(message: Outgoing, settings: CustomWebhookSettings, tools: Tools): Promise<Sent> {
  const at = new Date(tools.nowMs());
  const { part } = message;
  const files =
    'file' in part ? [{ url: tools.link(part.file), mime: part.file.type, name: part.file.name }] : [];
  const data = {
    id: message.id,
    externalUserId: message.to.user,
    by: message.by,
    part,
    ...(part.kind === 'text' ? { text: part.text } : {}),
    ...(files.length > 0 ? { media: files } : {}),
    ...(message.replyTo ? { replyTo: message.replyTo } : {}),
  };
  const body = JSON.stringify({ type: 'message.created', timestamp: at.toISOString(), data });
  const answer = await tools.ask({
    url: settings.url,
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': message.id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(settings.secret).sign(message.id, at, body),
    },
    bytes: new TextEncoder().encode(body),
    timeoutMs: 10_000,
  });
  if (answer.kind === 'none') return silenceOf(answer);
  if (answer.status >= 200 && answer.status < 300) return { kind: 'sent', vendorId: message.id };
  if (answer.status === 410) return failed(problem('permission', 410, 'the address wants no more messages'));
  if (answer.status >= 300 && answer.status < 400)
    return failed(problem('permission', answer.status, 'redirects are not followed'));
  return failed(problemOfStatus(answer));
}

export const channel = defineChannel<CustomWebhookSettings>({
  kind: 'custom-webhook',
  words,
  icon: '<path d="M8 6 3 12l5 6M16 6l5 6-5 6M14 4l-4 16" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"/>',
  fields,
  capabilities: () => ({
    shows: ['image', 'video', 'file', 'link', 'card', 'carousel', 'buttons', 'form', 'steps'],
    buttons: 10,
    cards: 10,
    inline: true,
    text: { most: 4000, unit: 'chars' },
    media: {
      image: { mostBytes: 20 * megabyte },
      audio: { mostBytes: 20 * megabyte },
      video: { mostBytes: 20 * megabyte },
      file: { mostBytes: 20 * megabyte },
    },
    windows: [],
    receipts: [],
    canType: false,
    canReply: true,
    canRecall: false,
    canEdit: false,
  }),
  hook: (request, { settings }) => judgeHook(request, settings.secret),
  parse,
  send: (message, { settings }, tools) => send(message, settings, tools),
});
