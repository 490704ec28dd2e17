import type { ContentCapabilities } from '@parley/contract';

/** How long a text may be; 0 where nothing can be sent. */
export interface TextLimit {
  most: number;
  unit: 'chars' | 'bytes';
}
export interface MediaLimit {
  mostBytes: number;
  /** media types that the vendor takes; absent: any */
  types?: readonly string[];
}
/** When and how often a person may be written to after something they did. No windows at all: at any time. */
export interface Window {
  after: 'message' | 'entered' | 'followed' | 'menu' | 'scan';
  forMs: number;
  /** how many messages it carries */
  messages?: number;
  /** only for what a person wrote, not the bot */
  by?: 'agent';
}

/** What a channel can carry, as data: the composer asks it before sending, and the host holds it. */
export interface ChannelCapabilities extends ContentCapabilities {
  text: TextLimit;
  media: Readonly<Partial<Record<'image' | 'audio' | 'video' | 'file', MediaLimit>>>;
  windows: readonly Window[];
  receipts: readonly ('delivered' | 'read')[];
  canType: boolean;
  canReply: boolean;
  canRecall: boolean;
  canEdit: boolean;
  /** whether the vendor takes our id of a message and sends nothing twice under it: what may have been sent is then tried again */
  takesOurId?: boolean;
  /** how many may be sent to one person, and by one account, in a time */
  rate?: { perUser?: Rate; perAccount?: Rate };
}
export interface Rate {
  messages: number;
  perMs: number;
}
