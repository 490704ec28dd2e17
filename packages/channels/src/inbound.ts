import type { ProblemClass } from '@parley/contract';

/** Who wrote, as the vendor knows them. */
export interface Sender {
  /** the vendor's id of the person; with the account it names one identity */
  user: string;
  name?: string;
  avatarUrl?: string;
  locale?: string;
  /** addresses that the vendor itself has verified */
  phone?: string;
  email?: string;
  /** other ids by which the vendor may name the same person later */
  aliases?: readonly string[];
}

/** Where a later answer goes. What the vendor needs to be told again (a chat, a session's address) stands in `context`, which the host keeps and gives back. */
export interface Thread {
  /** absent: the person themselves */
  id?: string;
  context?: Readonly<Record<string, string>>;
}

/** A picture, voice message, film or file that lies at the vendor's. */
export interface MediaRef {
  kind: 'image' | 'audio' | 'video' | 'file';
  /** one of both: an id for the channel's `download`, or an address that the guarded fetch may ask */
  id?: string;
  url?: string;
  name?: string;
  type?: string;
  sizeBytes?: number;
  durationMs?: number;
  /** what the vendor itself heard in it */
  transcript?: string;
}

/** What somebody said. Never empty: what no part of the product knows is `unsupported`, with the vendor's name for it. */
export interface InboundContent {
  text?: string;
  media?: readonly MediaRef[];
  location?: { latitude: number; longitude: number; label?: string };
  link?: { url: string; title?: string; text?: string };
  unsupported?: string;
}

/** What one event of a vendor means. Times are milliseconds since 1970 by the vendor's clock. */
export type Inbound =
  | {
      kind: 'message';
      from: Sender;
      thread?: Thread;
      vendorId: string;
      atMs: number;
      content: InboundContent;
      /** the vendor's id of the message that is answered */
      replyTo?: string;
      /**
       * where people keep several talks apart: what names the talk that this goes on with, the likeliest first, be it messages in it or the talk itself;
       * none begins a new one. Absent: a person has one conversation at a time
       */
      continues?: readonly string[];
      /** written by a colleague in the vendor's own console */
      isOurs?: boolean;
      /** a machine wrote it, so that no machine may answer */
      isAutomatic?: true;
      /** of an album: its parts stay together */
      group?: string;
    }
  /** a button of ours was tapped: what it was to say, or its label */
  | { kind: 'tapped'; from: Sender; thread?: Thread; vendorId: string; atMs: number; say: string }
  | {
      kind: 'status';
      /** the vendor's id of what we sent, or our own id where the vendor gives that back */
      vendorId: string;
      status: 'sent' | 'delivered' | 'read' | 'failed';
      atMs: number;
      problem?: Problem;
    }
  /** read by the person up to this time */
  | { kind: 'read-up-to'; user: string; atMs: number }
  | { kind: 'edited'; vendorId: string; atMs: number; text: string; from: Sender }
  | { kind: 'recalled'; vendorId: string; atMs: number; from: Sender }
  | { kind: 'typing'; from: Sender; isTyping: boolean }
  /** opened the chat, followed, pressed a menu item: what it opens is in the channel's windows */
  | {
      kind: 'opened';
      from: Sender;
      thread?: Thread;
      by: 'entered' | 'followed' | 'menu' | 'scan';
      vendorId: string;
      atMs: number;
      say?: string;
    }
  /** can no longer be written to */
  | { kind: 'left'; user: string; atMs: number }
  /** two ids that the vendor says are one person */
  | { kind: 'same-person'; user: string; as: string }
  /** there is more to be had by `pull` */
  | { kind: 'pull'; cursor: string; hint?: string };

/** Why something could not be sent, in the classes that the host acts on. */
export type { ProblemClass };

export interface Problem {
  class: ProblemClass;
  /** the vendor's own number or name for it */
  code: string;
  /** the vendor's words, at most 300 characters, without any secret */
  detail: string;
  retryAfterMs?: number;
}
