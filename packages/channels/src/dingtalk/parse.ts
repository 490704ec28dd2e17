import { parseBigJson } from '../../transport/big-json.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef, Thread } from '../inbound.ts';

const inGroup = '2';

/** Reads one message to the robot; the address of its session goes along, since an answer by it costs nothing. */
export function parse({ key, body }: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(body);
  const user = textIn(told, 'senderStaffId') || textIn(told, 'senderId');
  if (user === '') throw new Error('The message does not say who it is from');
  return [
    {
      kind: 'message',
      from: { user, ...given({ name: textIn(told, 'senderNick') }) },
      thread: threadOf(told),
      vendorId: key,
      atMs: numberIn(told, 'createAt'),
      content: contentOf(told),
    },
  ];
}

function threadOf(told: unknown): Thread {
  const session = textIn(told, 'sessionWebhook');
  const until = textIn(told, 'sessionWebhookExpiredTime');
  return {
    ...(textIn(told, 'conversationType') === inGroup ? { id: textIn(told, 'conversationId') } : {}),
    ...(session === '' ? {} : { context: { session, until } }),
  };
}

const kinds: Readonly<Record<string, MediaRef['kind']>> = {
  picture: 'image',
  audio: 'audio',
  video: 'video',
  file: 'file',
};

function contentOf(told: unknown): InboundContent {
  const type = textIn(told, 'msgtype');
  if (type === 'text') return { text: textIn(told, 'text', 'content').trim() };
  if (type === 'richText') return richOf(listIn(told, 'content', 'richText'));
  const kind = kinds[type];
  if (!kind) return { unsupported: type || 'nameless' };
  return { media: [refOf(kind, at(told, 'content'))] };
}

const refOf = (kind: MediaRef['kind'], content: unknown): MediaRef => ({
  kind,
  id: textIn(content, 'downloadCode'),
  ...given({ name: textIn(content, 'fileName'), transcript: textIn(content, 'recognition') }),
});

function richOf(parts: readonly unknown[]): InboundContent {
  const text = parts.map((part) => textIn(part, 'text')).join('');
  const media = parts
    .filter((part) => textIn(part, 'downloadCode') !== '')
    .map((part) => refOf('image', part));
  return { ...given({ text }), ...(media.length > 0 ? { media } : {}) };
}
