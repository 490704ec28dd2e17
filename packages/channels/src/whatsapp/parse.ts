import { parseBigJson } from '../../transport/big-json.ts';
import { problem } from '../../transport/problems.ts';
import { at, given, listIn, numberIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef, Sender } from '../inbound.ts';
import { classOf } from './problems.ts';

/** Reads one message or status. A person is known by the vendor's own id where there is one, since a phone number may be missing or change. */
export function parse(event: ReceivedEvent): readonly Inbound[] {
  const told = parseBigJson(event.body);
  const status = at(told, 'status');
  if (status) return readStatus(status);
  const message = at(told, 'message');
  if (!message) throw new Error('The event holds neither a message nor a status');
  return readMessage(message, listIn(told, 'contacts'));
}

function readMessage(message: unknown, contacts: readonly unknown[]): readonly Inbound[] {
  const vendorId = textIn(message, 'id');
  const atMs = numberIn(message, 'timestamp') * 1000;
  const type = textIn(message, 'type');
  if (type === 'system') return readChange(at(message, 'system'));
  const from = senderOf(message, contacts);
  const tapped =
    textIn(message, 'interactive', 'button_reply', 'title') ||
    textIn(message, 'interactive', 'list_reply', 'title') ||
    textIn(message, 'button', 'text');
  if (tapped !== '') return [{ kind: 'tapped', from, vendorId, atMs, say: tapped }];
  // A reaction is a sign on a message, not something said.
  if (type === 'reaction') return [];
  const replyTo = textIn(message, 'context', 'id');
  return [
    { kind: 'message', from, vendorId, atMs, content: contentOf(type, message), ...given({ replyTo }) },
  ];
}

function readChange(system: unknown): readonly Inbound[] {
  const as = textIn(system, 'user_id') || textIn(system, 'wa_id');
  const user = textIn(system, 'previous_user_id') || textIn(system, 'previous_wa_id');
  return as !== '' && user !== '' && as !== user ? [{ kind: 'same-person', user, as }] : [];
}

function senderOf(message: unknown, contacts: readonly unknown[]): Sender {
  const phone = textIn(message, 'from');
  const own = textIn(message, 'from_user_id');
  const contact = contacts.find((each) =>
    own !== '' ? textIn(each, 'user_id') === own : textIn(each, 'wa_id') === phone,
  );
  const user = own || phone;
  if (user === '') throw new Error('The message does not say who it is from');
  return {
    user,
    ...given({
      name: textIn(contact, 'profile', 'name') || textIn(contact, 'profile', 'username'),
      phone: phone === '' ? '' : `+${phone}`,
    }),
    ...(own !== '' && phone !== '' ? { aliases: [phone] } : {}),
  };
}

const kinds: Readonly<Record<string, MediaRef['kind']>> = {
  image: 'image',
  sticker: 'image',
  audio: 'audio',
  video: 'video',
  document: 'file',
};

function contentOf(type: string, message: unknown): InboundContent {
  if (type === 'text') return { text: textIn(message, 'text', 'body') };
  const media = kinds[type];
  if (media)
    return {
      media: [
        {
          kind: media,
          id: textIn(message, type, 'id'),
          ...given({ name: textIn(message, type, 'filename'), type: textIn(message, type, 'mime_type') }),
        },
      ],
      ...given({ text: textIn(message, type, 'caption') }),
    };
  if (type === 'location')
    return {
      location: {
        latitude: numberIn(message, type, 'latitude'),
        longitude: numberIn(message, type, 'longitude'),
        ...given({ label: textIn(message, type, 'name') || textIn(message, type, 'address') }),
      },
    };
  if (type === 'contacts') return { text: listIn(message, type).map(cardOf).join('\n') };
  return { unsupported: type || 'nameless' };
}

const cardOf = (card: unknown) =>
  [textIn(card, 'name', 'formatted_name'), ...listIn(card, 'phones').map((each) => textIn(each, 'phone'))]
    .filter(Boolean)
    .join(' ');

const steps = ['sent', 'delivered', 'read', 'failed'] as const;

function readStatus(status: unknown): readonly Inbound[] {
  const said = textIn(status, 'status') === 'played' ? 'read' : textIn(status, 'status');
  const step = steps.find((each) => each === said);
  if (!step) return [];
  const error = listIn(status, 'errors')[0];
  const code = textIn(error, 'code');
  const detail = textIn(error, 'error_data', 'details') || textIn(error, 'title');
  return [
    {
      kind: 'status',
      vendorId: textIn(status, 'id'),
      status: step,
      atMs: numberIn(status, 'timestamp') * 1000,
      ...(error ? { problem: problem(classOf(code), code, detail) } : {}),
    },
  ];
}
