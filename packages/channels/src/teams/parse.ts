import { parseBigJson } from '../../transport/big-json.ts';
import { at, given, listIn, textIn } from '../../transport/read-json.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Inbound, InboundContent, MediaRef, Thread } from '../inbound.ts';

/** Reads one activity; where it came from goes along, since an answer is sent there. */
export function parse({ body, key, atMs: receivedMs = 0 }: ReceivedEvent): readonly Inbound[] {
  const activity = parseBigJson(body);
  const user = textIn(activity, 'from', 'id');
  const sentMs = Date.parse(textIn(activity, 'timestamp'));
  const atMs = Number.isNaN(sentMs) ? receivedMs : sentMs;
  const from = {
    user,
    ...given({ name: textIn(activity, 'from', 'name'), locale: textIn(activity, 'locale') }),
    ...aliasOf(activity),
  };
  const thread = threadOf(activity);
  const vendorId = textIn(activity, 'id');
  switch (textIn(activity, 'type')) {
    case 'message':
      return [
        {
          kind: 'message',
          from,
          thread,
          vendorId,
          atMs,
          content: contentOf(activity),
          ...given({ replyTo: textIn(activity, 'replyToId') }),
        },
      ];
    case 'messageUpdate':
      return [{ kind: 'edited', vendorId, atMs, text: plain(activity), from }];
    case 'messageDelete':
      return [{ kind: 'recalled', vendorId, atMs, from }];
    case 'typing':
      return [{ kind: 'typing', from, isTyping: true }];
    case 'installationUpdate':
      return textIn(activity, 'action') === 'remove'
        ? [{ kind: 'left', user, atMs }]
        : [{ kind: 'opened', from, thread, by: 'followed', vendorId: key, atMs }];
    default:
      return [];
  }
}

function aliasOf(activity: unknown) {
  const directory = textIn(activity, 'from', 'aadObjectId');
  return directory === '' ? {} : { aliases: [directory] };
}

function threadOf(activity: unknown): Thread {
  const conversation = textIn(activity, 'conversation', 'id');
  const isAlone = textIn(activity, 'conversation', 'conversationType') === 'personal';
  return {
    ...(isAlone ? {} : { id: conversation }),
    context: { service: textIn(activity, 'serviceUrl'), conversation },
  };
}

/** Words without the bot's own name in marks. */
const plain = (activity: unknown): string =>
  textIn(activity, 'text')
    .replace(/<at>.*?<\/at>/g, '')
    .trim();

function contentOf(activity: unknown): InboundContent {
  const text = plain(activity);
  const media = listIn(activity, 'attachments').flatMap(refOf);
  if (text === '' && media.length === 0)
    return { unsupported: textIn(listIn(activity, 'attachments')[0], 'contentType') || 'empty' };
  return { ...given({ text }), ...(media.length > 0 ? { media } : {}) };
}

function refOf(attachment: unknown): MediaRef[] {
  const type = textIn(attachment, 'contentType');
  const name = given({ name: textIn(attachment, 'name') });
  if (type === 'application/vnd.microsoft.teams.file.download.info')
    return [{ kind: 'file', url: textIn(attachment, 'content', 'downloadUrl'), ...name }];
  // Pictures within the words lie at the service, and are shown with the bot's token.
  if (type.startsWith('image/')) {
    const id = String(at(attachment, 'contentUrl') ?? '');
    return id === '' ? [] : [{ kind: 'image', id, ...(type === 'image/*' ? {} : { type }), ...name }];
  }
  return [];
}
