import {
  type Attachment,
  type ConversationChannel,
  type ConversationState,
  channelCapabilities,
  type Load,
  lengthOf,
  limits,
  shortfallsOf,
} from '@parley/contract';

/** Why nothing can go out to the customer now, whatever it is. */
export type Hindrance = 'gone' | 'off' | 'window' | 'used-up';

export function hindranceOf(channel: ConversationChannel | undefined, nowMs: number): Hindrance | undefined {
  if (!channel) return undefined;
  const { isGone, status, window } = channel;
  if (isGone) return 'gone';
  if (status !== 'on') return 'off';
  if (!window) return undefined;
  const isOpen = window.isOpen && (window.until === null || Date.parse(window.until) > nowMs);
  if (isOpen && window.messagesLeft !== 0) return undefined;
  return window.messagesLeft === 0 ? 'used-up' : 'window';
}

/** Until when the window is open, in milliseconds since 1970; undefined where there is none. */
export const windowEndMs = (channel: ConversationChannel | undefined): number | undefined =>
  channel?.window?.until ? Date.parse(channel.window.until) : undefined;

type Standing = Pick<ConversationState, 'contactAt' | 'answersSince'>;

/** What of it the channel does not take, by the rule that the server refuses by. */
export function untakenBy(channel: ConversationChannel | undefined, load: Load, standing: Standing) {
  if (!channel) return [];
  const can = {
    ...channelCapabilities(channel.kind),
    ...{ media: channel.media, canReply: channel.canReply, windows: [] },
    text: { most: limits.textChars, unit: 'chars' as const },
  };
  return shortfallsOf(load, can, standing, 0);
}
export const isUntaken = (
  channel: ConversationChannel | undefined,
  file: Pick<Attachment, 'name' | 'type' | 'sizeBytes'>,
) => untakenBy(channel, { attachments: [file] }, { contactAt: null, answersSince: 0 })[0];

/** In how many messages the vendor gets it at least: long texts are split. */
export const partsOf = (channel: ConversationChannel | undefined, text: string): number =>
  channel && channel.text.most > 0 ? Math.max(1, Math.ceil(lengthOf(text, channel) / channel.text.most)) : 1;
