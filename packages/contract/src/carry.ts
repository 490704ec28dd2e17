import type { Attachment } from './attachment.ts';
import type { ConversationState } from './conversation-state.ts';
import { type ContentCapabilities, richest, textOnly } from './degrade.ts';
import { limits } from './entry.ts';
import { fileLimits } from './files.ts';

export type MediaKind = 'image' | 'audio' | 'video' | 'file';
/** When and how often a person may be written to after something they did. */
export interface AnswerWindow {
  after: 'message' | 'entered' | 'followed' | 'menu' | 'scan';
  forMs: number;
  /** how many messages it carries */
  messages?: number;
}
/** What a channel takes and can do, as data; whoever writes is told before they send, and the server refuses by the same rule. */
export interface ChannelCapabilities extends ContentCapabilities {
  text: { most: number; unit: 'chars' | 'bytes' };
  /** a kind that is absent is not taken; without types, whatever can be stored */
  media: Readonly<Partial<Record<MediaKind, { mostBytes: number; types?: readonly string[] }>>>;
  /** none: at any time */
  windows: readonly AnswerWindow[];
  /** what it tells of a message's way */
  receipts: readonly ('delivered' | 'read')[];
  canReply: boolean;
  canRecall: boolean;
  canEdit: boolean;
  /** for how long after it was sent a message may be taken back or changed; absent: as the account says */
  amendMinutes?: number;
  /** templates that its vendor has approved go out while no window is open */
  takesTemplates?: boolean;
}

const plainest: ChannelCapabilities = {
  ...textOnly,
  text: { most: limits.textChars, unit: 'chars' },
  media: {},
  windows: [],
  receipts: [],
  canReply: false,
  canRecall: false,
  canEdit: false,
};
const anyFile = { mostBytes: fileLimits.bytes };
/** What each kind of channel declares. */
const declared: Readonly<Record<string, ChannelCapabilities>> = {
  web: {
    ...richest,
    text: { most: limits.textChars, unit: 'chars' },
    media: { image: anyFile, audio: anyFile, video: anyFile, file: anyFile },
    windows: [],
    receipts: ['delivered', 'read'],
    canReply: true,
    canRecall: true,
    canEdit: true,
  },
};

/** What a channel of this kind takes; one that declares nothing takes plain text. */
export const channelCapabilities = (kind: string | undefined): ChannelCapabilities =>
  (kind !== undefined && Object.hasOwn(declared, kind) ? declared[kind] : undefined) ?? plainest;

/** One reason why a channel does not take a message. */
export type Shortfall =
  | { what: 'text-too-long'; most: number; tooMany: number }
  | { what: 'file-too-large'; name: string; mostBytes: number }
  | { what: 'file-type'; name: string }
  | { what: 'quotes' }
  /** the customer has to write again first; `since` when it is so, null where they never wrote */
  | { what: 'window-closed'; since: string | null }
  /** the customer has to write again first: it takes so many messages for one of theirs */
  | { what: 'none-left'; most: number };

/** What is to be sent, as far as a channel cares. */
export interface Load {
  text?: string | undefined;
  attachments?: readonly Pick<Attachment, 'name' | 'type' | 'sizeBytes'>[] | undefined;
  quotes?: number | undefined;
}
type Standing = Pick<ConversationState, 'contactAt' | 'answersSince'>;

/** Everything that the channel does not take of a message at that moment; nothing where it goes as it is. */
export function shortfallsOf(
  { text = '', attachments = [], quotes }: Load,
  can: ChannelCapabilities,
  standing: Standing,
  nowMs: number,
): Shortfall[] {
  const tooMany = lengthOf(text, can) - can.text.most;
  const found: (Shortfall | false)[] = [
    tooMany > 0 && { what: 'text-too-long', most: can.text.most, tooMany },
    ...attachments.map((file): Shortfall | false => fileShortfall(file, can)),
    !can.canReply && quotes !== undefined && { what: 'quotes' },
    windowShortfall(can, standing, nowMs),
  ];
  return found.filter((each) => each !== false);
}

/** How long a text is as the channel counts. */
export const lengthOf = (text: string, { text: { unit } }: Pick<ChannelCapabilities, 'text'>): number =>
  unit === 'chars' ? text.length : [...text].reduce((sum, sign) => sum + bytesOf(sign), 0);

/** In UTF-8. */
function bytesOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

export const mediaKindOf = (type: string): MediaKind => {
  const [family] = type.split('/');
  return family === 'image' || family === 'audio' || family === 'video' ? family : 'file';
};

function fileShortfall(
  { name, type, sizeBytes }: Pick<Attachment, 'name' | 'type' | 'sizeBytes'>,
  { media }: ChannelCapabilities,
): Shortfall | false {
  const limit = media[mediaKindOf(type)];
  if (!limit || (limit.types && !limit.types.includes(type))) return { what: 'file-type', name };
  return sizeBytes > limit.mostBytes && { what: 'file-too-large', name, mostBytes: limit.mostBytes };
}

/** The windows that a message of the customer opens, with when they close and what they still carry. */
function openedWindows({ windows }: ChannelCapabilities, { contactAt, answersSince }: Standing) {
  return windows.flatMap(({ after, forMs, messages }) =>
    after === 'message' && contactAt !== null
      ? [
          {
            untilMs: Date.parse(contactAt) + forMs,
            left: messages === undefined ? Number.POSITIVE_INFINITY : messages - answersSince,
          },
        ]
      : [],
  );
}

function windowShortfall(can: ChannelCapabilities, standing: Standing, nowMs: number): Shortfall | false {
  if (can.windows.length === 0) return false;
  const opened = openedWindows(can, standing);
  const open = opened.filter(({ untilMs }) => untilMs > nowMs);
  if (open.some(({ left }) => left > 0)) return false;
  if (open.length > 0)
    return { what: 'none-left', most: Math.max(...can.windows.map(({ messages }) => messages ?? 0)) };
  const closedMs = Math.max(...opened.map(({ untilMs }) => untilMs));
  return { what: 'window-closed', since: opened.length > 0 ? new Date(closedMs).toISOString() : null };
}

/** How many more messages the channel takes before the customer writes again, and until when; null: no end. */
export function leftOf(
  can: ChannelCapabilities,
  standing: Standing,
  nowMs: number,
): { messages: number | null; until: string | null } {
  const open = openedWindows(can, standing).filter(({ untilMs }) => untilMs > nowMs);
  if (can.windows.length === 0 || open.length === 0) return { messages: null, until: null };
  const most = Math.max(...open.map(({ left }) => left));
  const untilMs = Math.max(...open.map((each) => each.untilMs));
  return {
    messages: Number.isFinite(most) ? Math.max(0, most) : null,
    until: new Date(untilMs).toISOString(),
  };
}
