import { parseBigJson } from '../../transport/big-json.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef, Sender, Thread } from '../inbound.ts';

/** Reads one update of the Bot API. */
export function parse(event: ReceivedEvent): readonly Inbound[] {
  const update = parseBigJson(event.body);
  const message = at(update, 'message') ?? at(update, 'business_message');
  if (message) return [readMessage(message)];
  const edited = at(update, 'edited_message') ?? at(update, 'edited_business_message');
  if (edited) return readEdited(edited);
  const tapped = at(update, 'callback_query');
  if (tapped) return [readTapped(tapped, event.key)];
  return readMembership(at(update, 'my_chat_member'));
}

function readMessage(message: unknown): Inbound {
  const replyTo = at(message, 'reply_to_message');
  return {
    kind: 'message',
    ...whoAndWhere(message),
    vendorId: idOf(message),
    atMs: numberIn(message, 'date') * 1000,
    content: contentOf(message),
    ...(replyTo ? { replyTo: idOf(replyTo) } : {}),
    ...given({ group: textIn(message, 'media_group_id') }),
  };
}

function readEdited(message: unknown): readonly Inbound[] {
  const text = textIn(message, 'text') || textIn(message, 'caption');
  if (text === '') return [];
  const atMs = numberIn(message, 'edit_date') * 1000;
  return [{ kind: 'edited', vendorId: idOf(message), atMs, text, from: senderOf(at(message, 'from')) }];
}

const readTapped = (query: unknown, vendorId: string): Inbound => ({
  kind: 'tapped',
  from: senderOf(at(query, 'from')),
  ...threadOf(at(query, 'message')),
  vendorId,
  atMs: numberIn(query, 'message', 'date') * 1000,
  say: textIn(query, 'data'),
});

function readMembership(change: unknown): readonly Inbound[] {
  if (textIn(change, 'new_chat_member', 'status') !== 'kicked') return [];
  return [{ kind: 'left', user: textIn(change, 'from', 'id'), atMs: numberIn(change, 'date') * 1000 }];
}

/** A message's number counts within its chat only. */
const idOf = (message: unknown) => `${textIn(message, 'chat', 'id')}:${textIn(message, 'message_id')}`;

const whoAndWhere = (message: unknown): { from: Sender; thread?: Thread } => ({
  from: { ...senderOf(at(message, 'from')), ...given({ phone: ownPhone(message) }) },
  ...threadOf(message),
});

/** The number of whoever shares the contact that is themselves: the vendor has verified it. */
function ownPhone(message: unknown): string {
  const phone = textIn(message, 'contact', 'phone_number');
  const isOwn = phone !== '' && textIn(message, 'contact', 'user_id') === textIn(message, 'from', 'id');
  return isOwn ? `+${phone.replace(/^\+/, '')}` : '';
}

/** A private chat is the person; a group is a thread of its own. */
function threadOf(message: unknown): { thread?: Thread } {
  const business = textIn(message, 'business_connection_id');
  const id = textIn(message, 'chat', 'type') === 'private' ? '' : textIn(message, 'chat', 'id');
  if (id === '' && business === '') return {};
  return { thread: { ...given({ id }), ...(business ? { context: { business } } : {}) } };
}

function senderOf(from: unknown): Sender {
  const user = textIn(from, 'id');
  if (user === '') throw new Error('The update does not say who it is from');
  const name = [textIn(from, 'first_name'), textIn(from, 'last_name')].filter(Boolean).join(' ');
  return {
    user,
    ...given({ name: name || textIn(from, 'username'), locale: textIn(from, 'language_code') }),
  };
}

const kinds: Readonly<Record<string, MediaRef['kind']>> = {
  document: 'file',
  voice: 'audio',
  audio: 'audio',
  video: 'video',
  video_note: 'video',
  animation: 'video',
  sticker: 'image',
};

function contentOf(message: unknown): InboundContent {
  const text = textIn(message, 'text') || textIn(message, 'caption');
  const media = mediaOf(message);
  if (media) return { media: [media], ...given({ text }) };
  const place = at(message, 'venue', 'location') ?? at(message, 'location');
  if (place) return { location: placeOf(place, message) };
  const phone = textIn(message, 'contact', 'phone_number');
  if (phone !== '')
    return { text: [textIn(message, 'contact', 'first_name'), phone].filter(Boolean).join(' ') };
  return text === '' ? { unsupported: nameOfContent(message) } : { text };
}

function mediaOf(message: unknown): MediaRef | undefined {
  // Of a picture the vendor keeps several sizes, the largest last.
  const picture = listIn(message, 'photo').at(-1);
  if (picture) return refOf('image', picture, { type: 'image/jpeg' });
  // A film without sound is told as a document too.
  const name = Object.keys(kinds)
    .toReversed()
    .find((each) => at(message, each) !== undefined);
  return name ? refOf(kinds[name] ?? 'file', at(message, name)) : undefined;
}

const refOf = (kind: MediaRef['kind'], file: unknown, more: Partial<MediaRef> = {}): MediaRef => ({
  kind,
  id: textIn(file, 'file_id'),
  ...given({
    name: textIn(file, 'file_name'),
    type: textIn(file, 'mime_type'),
    sizeBytes: numberIn(file, 'file_size'),
    durationMs: numberIn(file, 'duration') * 1000,
  }),
  ...more,
});

const placeOf = (place: unknown, message: unknown) => ({
  latitude: numberIn(place, 'latitude'),
  longitude: numberIn(place, 'longitude'),
  ...given({ label: textIn(message, 'venue', 'title') }),
});

const common = new Set(['message_id', 'from', 'chat', 'date', 'sender_chat', 'message_thread_id', 'via_bot']);
const nameOfContent = (message: unknown): string =>
  Object.keys(message as object).find((name) => !common.has(name)) ?? 'nameless';
