import { parseBigJson, tryBigJson } from '../../transport/big-json.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef } from '../inbound.ts';

/** Reads one event of version 2. */
export function parse(received: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(received.body);
  const event = at(told, 'event');
  const atMs = numberIn(told, 'header', 'create_time');
  switch (textIn(told, 'header', 'event_type')) {
    case 'im.message.receive_v1':
      return readMessage(event);
    case 'im.message.message_read_v1':
      return listIn(event, 'message_id_list').map((id) => ({
        kind: 'status',
        vendorId: String(id),
        status: 'read',
        atMs,
      }));
    case 'im.message.recalled_v1':
      // Who took it back is not told.
      return [{ kind: 'recalled', vendorId: textIn(event, 'message_id'), atMs, from: { user: '' } }];
    case 'im.chat.access_event.bot_p2p_chat_entered_v1': {
      const user = textIn(event, 'operator_id', 'open_id');
      return [{ kind: 'opened', from: { user }, by: 'entered', vendorId: received.key, atMs }];
    }
    default:
      return [];
  }
}

function readMessage(event: unknown): readonly Inbound[] {
  if (textIn(event, 'sender', 'sender_type') !== 'user') return [];
  const message = at(event, 'message');
  const user = textIn(event, 'sender', 'sender_id', 'open_id');
  if (user === '') throw new Error('The message does not say who it is from');
  const union = textIn(event, 'sender', 'sender_id', 'union_id');
  const isAlone = textIn(message, 'chat_type') === 'p2p';
  return [
    {
      kind: 'message',
      from: { user, ...(union === '' ? {} : { aliases: [union] }) },
      ...(isAlone ? {} : { thread: { id: textIn(message, 'chat_id') } }),
      vendorId: textIn(message, 'message_id'),
      atMs: numberIn(message, 'create_time'),
      content: contentOf(message),
      ...given({ replyTo: textIn(message, 'parent_id') }),
    },
  ];
}

const keys: Readonly<Record<string, readonly [MediaRef['kind'], string]>> = {
  image: ['image', 'image_key'],
  sticker: ['image', 'file_key'],
  audio: ['audio', 'file_key'],
  media: ['video', 'file_key'],
  file: ['file', 'file_key'],
};

/** What was said stands as JSON within the JSON. */
function contentOf(message: unknown): InboundContent {
  const type = textIn(message, 'message_type');
  const content = tryBigJson(textIn(message, 'content'));
  if (type === 'text') return { text: named(textIn(content, 'text'), message) };
  if (type === 'post') return { text: named(textOfPost(content), message) };
  const known = keys[type];
  if (known) {
    const [kind, name] = known;
    const resource = kind === 'image' && type === 'image' ? 'image' : 'file';
    // A file can be fetched only together with the message that it came in.
    const id = `${textIn(message, 'message_id')}/${textIn(content, name)}/${resource}`;
    const more = { name: textIn(content, 'file_name'), durationMs: numberIn(content, 'duration') };
    return { media: [{ kind, id, ...given(more) }] };
  }
  if (type === 'location')
    return {
      location: {
        latitude: numberIn(content, 'latitude'),
        longitude: numberIn(content, 'longitude'),
        ...given({ label: textIn(content, 'name') }),
      },
    };
  return { unsupported: type || 'nameless' };
}

/** `@_user_1` as the name of whom it stands for. */
const named = (text: string, message: unknown): string =>
  listIn(message, 'mentions').reduce<string>(
    (said, each) => said.replaceAll(textIn(each, 'key') || '\0', `@${textIn(each, 'name')}`),
    text,
  );

function textOfPost(content: unknown): string {
  const lines = listIn(content, 'content').map((line) =>
    (Array.isArray(line) ? line : []).map((part) => textIn(part, 'text') || textIn(part, 'href')).join(''),
  );
  return [textIn(content, 'title'), ...lines].filter(Boolean).join('\n');
}
