import type { AnswerWindow, ChannelCapabilities as Carried } from '@parley/contract';

/** When and how often a person may be written to after something they did. No windows at all: at any time. */
export interface Window extends AnswerWindow {
  /** only for what a person wrote, not the bot */
  by?: 'agent';
}

/** What a channel can carry, as data: what the contract lets everybody know, and what only the host needs. A text of 0 means that nothing can be sent. */
export interface ChannelCapabilities extends Carried {
  windows: readonly Window[];
  canType: boolean;
  /** whether a person may have several talks at a time, each answered in its own place: messages may say what they continue */
  hasTalks?: boolean;
  /** whether the vendor takes our id of a message and sends nothing twice under it: what may have been sent is then tried again */
  takesOurId?: boolean;
  /** how many messages of machines, the bot's and the system's, go to one person within 24 hours: where a machine may answer them */
  mostAutomaticPerDay?: number;
  /** how many may be sent to one person, and by one account, in a time */
  rate?: { perUser?: Rate; perAccount?: Rate };
}
export interface Rate {
  messages: number;
  perMs: number;
}
