import { parseBigJson } from '../../transport/big-json.ts';
import { problem } from '../../transport/problems.ts';
import { at, given, numberIn, textIn } from '../../transport/read-json.ts';
import { treeOf, valueAt } from '../../transport/weixin-hook.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef } from '../inbound.ts';

/** Reads a call, which only says that there is something, or one message that was fetched. */
export function parse(received: ReceivedEvent): readonly Inbound[] {
  if (received.body.trimStart().startsWith('<')) return readCall(received.body);
  const message = parseBigJson(received.body);
  const origin = numberIn(message, 'origin');
  if (textIn(message, 'msgtype') === 'event') return readEvent(message, received.key);
  if (origin !== 3 && origin !== 5) return [];
  const user = textIn(message, 'external_userid');
  if (user === '') throw new Error('The message does not say who it is from');
  return [
    {
      kind: 'message',
      from: { user },
      vendorId: received.key,
      atMs: numberIn(message, 'send_time') * 1000,
      content: contentOf(textIn(message, 'msgtype'), message),
      ...(origin === 5 ? { isOurs: true } : {}),
    },
  ];
}

function readCall(body: string): readonly Inbound[] {
  const tree = treeOf(body);
  if (!tree) throw new Error('The call is no XML');
  const cursor = valueAt(tree, 'OpenKfId');
  if (valueAt(tree, 'Event') !== 'kf_msg_or_event' || cursor === '') return [];
  return [{ kind: 'pull', cursor, ...given({ hint: valueAt(tree, 'Token') }) }];
}

function readEvent(message: unknown, vendorId: string): readonly Inbound[] {
  const event = at(message, 'event');
  const user = textIn(event, 'external_userid');
  const atMs = numberIn(message, 'send_time') * 1000;
  switch (textIn(event, 'event_type')) {
    case 'enter_session':
      return [{ kind: 'opened', from: { user }, by: 'entered', vendorId, atMs }];
    case 'msg_send_fail':
      return [
        {
          kind: 'status',
          vendorId: textIn(event, 'fail_msgid'),
          status: 'failed',
          atMs,
          problem: problem('unknown', textIn(event, 'fail_type'), 'the vendor could not hand it over'),
        },
      ];
    case 'user_recall_msg':
      return [{ kind: 'recalled', vendorId: textIn(event, 'recall_msgid'), atMs, from: { user } }];
    default:
      return [];
  }
}

const kinds: Readonly<Record<string, MediaRef['kind']>> = {
  image: 'image',
  voice: 'audio',
  video: 'video',
  file: 'file',
};

function contentOf(type: string, message: unknown): InboundContent {
  const kind = kinds[type];
  if (kind) return { media: [{ kind, id: textIn(message, type, 'media_id') }] };
  if (type === 'text') return { text: textIn(message, type, 'content') };
  if (type === 'location')
    return {
      location: {
        latitude: numberIn(message, type, 'latitude'),
        longitude: numberIn(message, type, 'longitude'),
        ...given({ label: textIn(message, type, 'name') || textIn(message, type, 'address') }),
      },
    };
  if (type === 'link')
    return {
      link: {
        url: textIn(message, type, 'url'),
        ...given({ title: textIn(message, type, 'title'), text: textIn(message, type, 'desc') }),
      },
    };
  return { unsupported: type || 'nameless' };
}
