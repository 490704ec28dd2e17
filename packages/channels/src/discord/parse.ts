import { parseBigJson } from '../../transport/big-json.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef, Sender } from '../inbound.ts';

/** What people write themselves: words, and answers to words; the other kinds are notes of the vendor's own. */
const written = new Set([0, 19]);
const forwarded = 1;
const command = 2;

/** Reads a frame of the gateway or an interaction; what bots say, our own among them, is passed over. */
export function parse({ body, atMs, key }: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(body);
  const data = at(told, 'd');
  if (data === undefined) return readInteraction(told, key, atMs ?? 0);
  if (textIn(data, 'author', 'id') === '' || at(data, 'author', 'bot') === true) return [];
  const kind = textIn(told, 't');
  if (kind === 'MESSAGE_CREATE') return readMessage(data);
  return kind === 'MESSAGE_UPDATE' ? readChange(data) : [];
}

const senderOf = (user: unknown): Sender => {
  const id = textIn(user, 'id');
  const avatar = textIn(user, 'avatar');
  return {
    user: id,
    ...given({
      name: textIn(user, 'global_name') || textIn(user, 'username'),
      avatarUrl: avatar && `https://cdn.discordapp.com/avatars/${id}/${avatar}.png`,
    }),
  };
};
const idOf = (message: unknown) => `${textIn(message, 'channel_id')}:${textIn(message, 'id')}`;

function readMessage(message: unknown): readonly Inbound[] {
  if (!written.has(numberIn(message, 'type') || 0)) return [];
  const answered = at(message, 'message_reference');
  const isAnswer = textIn(answered, 'message_id') !== '' && numberIn(answered, 'type') !== forwarded;
  return [
    {
      kind: 'message',
      from: senderOf(at(message, 'author')),
      thread: { id: textIn(message, 'channel_id') },
      vendorId: idOf(message),
      atMs: Date.parse(textIn(message, 'timestamp')),
      content: contentOf(message),
      ...(isAnswer
        ? {
            replyTo: `${textIn(answered, 'channel_id') || textIn(message, 'channel_id')}:${textIn(answered, 'message_id')}`,
          }
        : {}),
    },
  ];
}

function readChange(message: unknown): readonly Inbound[] {
  const atMs = Date.parse(textIn(message, 'edited_timestamp'));
  // Pictures of links are added by the vendor: nobody changed a word.
  if (Number.isNaN(atMs)) return [];
  const from = senderOf(at(message, 'author'));
  return [{ kind: 'edited', vendorId: idOf(message), atMs, text: plain(message), from }];
}

function contentOf(message: unknown): InboundContent {
  const [snapshot] = listIn(message, 'message_snapshots');
  const source = snapshot === undefined ? message : at(snapshot, 'message');
  const text = plain(source);
  const media = listIn(source, 'attachments').map(mediaOf);
  const [sticker] = listIn(source, 'sticker_items');
  if (text === '' && media.length === 0)
    return { unsupported: sticker === undefined ? 'empty' : `sticker ${textIn(sticker, 'name')}` };
  return { ...given({ text }), ...(media.length > 0 ? { media } : {}) };
}

const mediaOf = (file: unknown): MediaRef => ({
  kind: kindOf(textIn(file, 'content_type')),
  url: textIn(file, 'url'),
  ...given({
    name: textIn(file, 'filename'),
    type: textIn(file, 'content_type').replace(/;.*/, ''),
    sizeBytes: numberIn(file, 'size'),
    durationMs: Math.round(numberIn(file, 'duration_secs') * 1000),
  }),
});

function kindOf(type: string): MediaRef['kind'] {
  const [kind] = type.split('/');
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
}

/** Words without the vendor's marks: people by their names, pictures of its own by theirs. */
function plain(message: unknown): string {
  const names = new Map(
    listIn(message, 'mentions').map((user) => [
      textIn(user, 'id'),
      textIn(user, 'global_name') || textIn(user, 'username'),
    ]),
  );
  return textIn(message, 'content')
    .replace(/<@!?(\d+)>/g, (whole, id: string) => (names.has(id) ? `@${names.get(id)}` : whole))
    .replace(/<a?(:\w+:)\d+>/g, '$1')
    .trim();
}

/** What a button was to say stands behind its number. */
function readInteraction(told: unknown, key: string, atMs: number): readonly Inbound[] {
  const user = at(told, 'member', 'user') ?? at(told, 'user');
  if (textIn(user, 'id') === '') throw new Error('The interaction does not say whose it is');
  const about = {
    ...{ from: senderOf(user), thread: { id: textIn(told, 'channel_id') }, vendorId: key, atMs },
  };
  const data = at(told, 'data');
  if (numberIn(told, 'type') !== command)
    return [{ kind: 'tapped', ...about, say: textIn(data, 'custom_id').replace(/^\d+:/, '') }];
  const words = listIn(data, 'options').map((option) => textIn(option, 'value'));
  const text = words.join(' ').trim() || `/${textIn(data, 'name')}`;
  return [{ kind: 'message', ...about, content: { text } }];
}
