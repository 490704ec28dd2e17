import { parseBigJson } from '../../transport/big-json.ts';
import { problem } from '../../transport/problems.ts';
import { at, given, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef } from '../inbound.ts';

/** Reads one callback; message tokens are longer than 2⁵³ and stay texts. */
export function parse(received: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(received.body);
  const atMs = numberIn(told, 'timestamp');
  const vendorId = textIn(told, 'message_token');
  const user = textIn(told, 'user_id');
  switch (textIn(told, 'event')) {
    case 'message': {
      const sender = at(told, 'sender');
      return [
        { kind: 'message', from: senderOf(sender), vendorId, atMs, content: contentOf(at(told, 'message')) },
      ];
    }
    case 'conversation_started':
      return [{ kind: 'opened', from: senderOf(at(told, 'user')), by: 'entered', vendorId, atMs }];
    case 'subscribed':
      return [{ kind: 'opened', from: senderOf(at(told, 'user')), by: 'followed', vendorId, atMs }];
    case 'delivered':
      return [{ kind: 'status', vendorId, status: 'delivered', atMs }];
    case 'seen':
      return [{ kind: 'status', vendorId, status: 'read', atMs }];
    case 'failed':
      return [
        {
          kind: 'status',
          vendorId,
          status: 'failed',
          atMs,
          problem: problem('unknown', 'failed', textIn(told, 'desc')),
        },
      ];
    case 'unsubscribed':
      return [{ kind: 'left', user, atMs }];
    default:
      return [];
  }
}

function senderOf(sender: unknown) {
  const user = textIn(sender, 'id');
  if (user === '') throw new Error('The callback does not say who it is from');
  return {
    user,
    ...given({
      name: textIn(sender, 'name'),
      avatarUrl: textIn(sender, 'avatar'),
      locale: textIn(sender, 'language'),
    }),
  };
}

const kinds: Readonly<Record<string, MediaRef['kind']>> = {
  picture: 'image',
  sticker: 'image',
  video: 'video',
  file: 'file',
};

function contentOf(message: unknown): InboundContent {
  const type = textIn(message, 'type');
  const text = textIn(message, 'text');
  const media = textIn(message, 'media');
  if (type === 'text') return { text };
  const kind = kinds[type];
  if (kind && media !== '')
    return {
      media: [
        {
          kind,
          url: media,
          ...given({ name: textIn(message, 'file_name'), sizeBytes: numberIn(message, 'size') }),
        },
      ],
      ...given({ text }),
    };
  if (type === 'location')
    return {
      location: {
        latitude: numberIn(message, 'location', 'lat'),
        longitude: numberIn(message, 'location', 'lon'),
      },
    };
  if (type === 'url') return { link: { url: media, ...given({ text }) } };
  if (type === 'contact')
    return {
      text: `${textIn(message, 'contact', 'name')} ${textIn(message, 'contact', 'phone_number')}`.trim(),
    };
  return { unsupported: type || 'nameless' };
}
