import { parseBigJson } from '../../transport/big-json.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef, Thread } from '../inbound.ts';

const said = new Set(['', 'file_share', 'thread_broadcast']);

/** Reads one event of the Events API; what bots say, our own among them, is passed over. */
export function parse(received: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(received.body);
  const event = at(told, 'event');
  if (textIn(event, 'type') !== 'message' || at(event, 'bot_id') !== undefined) return [];
  const subtype = textIn(event, 'subtype');
  if (subtype === 'message_changed') return readChange(event);
  if (subtype === 'message_deleted') return readRemoval(event);
  const user = textIn(event, 'user');
  if (!said.has(subtype) || user === '') return [];
  const channel = textIn(event, 'channel');
  const parent = textIn(event, 'thread_ts');
  return [
    {
      kind: 'message',
      from: { user },
      thread: threadOf(channel, parent),
      vendorId: `${channel}:${textIn(event, 'ts')}`,
      atMs: msOf(textIn(event, 'ts')),
      content: contentOf(event),
      ...(parent === '' || parent === textIn(event, 'ts') ? {} : { replyTo: `${channel}:${parent}` }),
    },
  ];
}

const threadOf = (channel: string, parent: string): Thread => ({
  id: channel,
  ...(parent === '' ? {} : { context: { parent } }),
});

/** A time of this vendor is seconds with six decimals that make it unlike every other. */
const msOf = (ts: string) => Math.floor(Number(ts) * 1000);

function readChange(event: unknown): readonly Inbound[] {
  const message = at(event, 'message');
  const user = textIn(message, 'user');
  const text = plain(textIn(message, 'text'));
  if (
    user === '' ||
    at(message, 'bot_id') !== undefined ||
    text === plain(textIn(event, 'previous_message', 'text'))
  )
    return [];
  const vendorId = `${textIn(event, 'channel')}:${textIn(message, 'ts')}`;
  return [{ kind: 'edited', vendorId, atMs: msOf(textIn(event, 'ts')), text, from: { user } }];
}

function readRemoval(event: unknown): readonly Inbound[] {
  const user = textIn(event, 'previous_message', 'user');
  if (user === '' || at(event, 'previous_message', 'bot_id') !== undefined) return [];
  const vendorId = `${textIn(event, 'channel')}:${textIn(event, 'deleted_ts')}`;
  return [{ kind: 'recalled', vendorId, atMs: msOf(textIn(event, 'ts')), from: { user } }];
}

function contentOf(event: unknown): InboundContent {
  const text = plain(textIn(event, 'text'));
  const media = listIn(event, 'files').map(
    (file): MediaRef => ({
      kind: kindOf(textIn(file, 'mimetype')),
      id: textIn(file, 'url_private_download') || textIn(file, 'url_private'),
      ...given({
        name: textIn(file, 'name'),
        type: textIn(file, 'mimetype'),
        sizeBytes: numberIn(file, 'size'),
      }),
    }),
  );
  if (text === '' && media.length === 0) return { unsupported: 'empty' };
  return { ...given({ text }), ...(media.length > 0 ? { media } : {}) };
}

function kindOf(type: string): MediaRef['kind'] {
  const [kind] = type.split('/');
  return kind === 'image' || kind === 'audio' || kind === 'video' ? kind : 'file';
}

/** Words without the vendor's marks: `<https://…|name>`, `<@U…>`, and its three entities. */
const plain = (text: string): string =>
  text
    .replace(/<([^<>|]+)\|([^<>]+)>/g, (_whole, target: string, label: string) =>
      /^https?:/.test(target) && label !== target ? `${label} (${target})` : label,
    )
    .replace(/<([^<>]+)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
