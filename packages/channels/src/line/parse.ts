import { parseBigJson } from '../../transport/big-json.ts';
import { at, given, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef, Thread } from '../inbound.ts';

/** Reads one event of the Messaging API. */
export function parse(received: ReceivedEvent): readonly Inbound[] {
  const event = parseBigJson(received.body);
  const user = textIn(event, 'source', 'userId');
  // Another module of the vendor has the floor: nothing is to be answered.
  if (user === '' || textIn(event, 'mode') === 'standby') return [];
  const atMs = numberIn(event, 'timestamp');
  const group = textIn(event, 'source', 'groupId') || textIn(event, 'source', 'roomId');
  const thread: { thread?: Thread } = group === '' ? {} : { thread: { id: group } };
  const from = { user };
  const vendorId = textIn(event, 'message', 'id') || received.key;
  switch (textIn(event, 'type')) {
    case 'message': {
      const replyTo = textIn(event, 'message', 'quotedMessageId');
      const content = contentOf(at(event, 'message'));
      return [{ kind: 'message', from, ...thread, vendorId, atMs, content, ...given({ replyTo }) }];
    }
    case 'postback':
      return [{ kind: 'tapped', from, ...thread, vendorId, atMs, say: textIn(event, 'postback', 'data') }];
    case 'follow':
      return [{ kind: 'opened', from, by: 'followed', vendorId, atMs }];
    case 'unfollow':
      return [{ kind: 'left', user, atMs }];
    case 'unsend':
      return [{ kind: 'recalled', vendorId: textIn(event, 'unsend', 'messageId'), atMs, from }];
    default:
      return [];
  }
}

const kinds: Readonly<Record<string, MediaRef['kind']>> = {
  image: 'image',
  video: 'video',
  audio: 'audio',
  file: 'file',
};

function contentOf(message: unknown): InboundContent {
  const type = textIn(message, 'type');
  if (type === 'text') return { text: textIn(message, 'text') };
  if (type === 'location')
    return {
      location: {
        latitude: numberIn(message, 'latitude'),
        longitude: numberIn(message, 'longitude'),
        ...given({ label: textIn(message, 'title') || textIn(message, 'address') }),
      },
    };
  const kind = kinds[type];
  if (!kind) return { unsupported: type || 'nameless' };
  const more = given({
    name: textIn(message, 'fileName'),
    sizeBytes: numberIn(message, 'fileSize'),
    durationMs: numberIn(message, 'duration'),
  });
  // What the vendor does not keep itself lies where the sender's app said.
  const outside = textIn(message, 'contentProvider', 'originalContentUrl');
  const place = outside === '' ? { id: textIn(message, 'id') } : { url: outside };
  return { media: [{ kind, ...place, ...more }] };
}
