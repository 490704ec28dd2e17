import type { ChannelCapabilities } from './capabilities.ts';
import type { Fields, Settings } from './fields.ts';
import type { HookOutcome, HookRequest, ReceivedEvent } from './hook.ts';
import type { Inbound, MediaRef, Problem, Thread } from './inbound.ts';
import type { Outgoing, Sent, Tools } from './outbound.ts';
import type { ChannelWords } from './words.ts';

/** One connected account, as an adapter sees it: its settings with the secrets opened. */
export interface Account<S extends Settings = Settings> {
  id: string;
  settings: S;
  /** the address that the vendor is to call */
  hookUrl: string;
}

export interface PullAsk {
  /** whose place this is: an inbox, a customer-service account */
  cursor: string;
  /** undefined at first */
  at: string | undefined;
  hint?: string;
}
/** A page of what the vendor keeps for us. The host stores events and place in one transaction, and asks again while there is more. */
export interface Pulled {
  events: readonly ReceivedEvent[];
  at: string;
  hasMore: boolean;
}

export interface Listening {
  /** Resolves when the events are stored; only then may the vendor be told that they came. */
  deliver(events: readonly ReceivedEvent[]): Promise<void>;
  /**
   * The line stands, and this much was found of what came while it did not; null: the vendor tells nothing again of that.
   * Not said by channels whose vendor keeps everything.
   */
  standsAgain?(found: number | null): void;
  /** There is something to pull. */
  wake(cursor: string): void;
  signal: AbortSignal;
}

export interface Download {
  bytes: Uint8Array;
  type?: string;
  name?: string;
}
export interface Profile {
  name?: string;
  /** their picture, as small as the vendor has it at about 200 pixels: an address that the guarded fetch may ask */
  avatarUrl?: string;
  /** or an id for the channel's `download`, where it has no address that may be told */
  avatarId?: string;
  /** the vendor answered that they show none; one that could not be asked has said nothing */
  hasNoPicture?: true;
  locale?: string;
  aliases?: readonly string[];
}

/**
 * A channel: everything that the product knows of one vendor, in one folder.
 *
 * Judging and reading (`hook`, `parse`) are pure: no clock, no network, no state, so that a stored event can be read again after a mistake is mended.
 * Whatever asks the vendor goes through `tools`. An adapter never retries, never waits and never keeps anything: the host does.
 */
export interface Channel<S extends Settings = Settings> {
  kind: string;
  words: ChannelWords;
  /** the inside of a 24 × 24 SVG, drawn with `currentColor` */
  icon: string;
  fields: Fields;
  capabilities(settings: S): ChannelCapabilities;
  /** by what the vendor knows the account: a workspace connects each only once */
  vendorId?(settings: S): string | undefined;

  /** Judges a request of the vendor. Whatever is not proven genuine is refused; a missing secret refuses all. */
  hook?(request: HookRequest, account: Account<S>): HookOutcome | Promise<HookOutcome>;
  /** The vendor's public keys, for channels whose calls are signed by them. The host fetches them when they are an hour old. */
  keys?(account: Account<S>, tools: Tools): Promise<string>;
  /** Fetches what the vendor keeps: mail, messages behind a cursor. */
  pull?(ask: PullAsk, account: Account<S>, tools: Tools): Promise<Pulled>;
  /** the places that are pulled without being told, and how often */
  cursors?(settings: S): readonly { cursor: string; everyMs: number }[];
  /** Holds a connection to the vendor open until the signal; throws when it breaks, and is called again after a pause. One process at a time does. */
  listen?(listening: Listening, account: Account<S>, tools: Tools): Promise<void>;

  /** Reads what was stored. What it cannot read it throws on, and the event is kept aside; what it does not know it tells as `unsupported`. */
  parse(event: ReceivedEvent, account: Account<S>): readonly Inbound[] | Promise<readonly Inbound[]>;
  /** Sends one part. Absent where the product's own door sends. */
  send?(message: Outgoing, account: Account<S>, tools: Tools): Promise<Sent>;

  download?(media: MediaRef, account: Account<S>, tools: Tools): Promise<Download>;
  profile?(user: string, account: Account<S>, tools: Tools): Promise<Profile>;
  typing?(
    to: { user: string; thread?: Thread },
    isTyping: boolean,
    account: Account<S>,
    tools: Tools,
  ): Promise<void>;
  markRead?(
    lastVendorId: string,
    to: { user: string; thread?: Thread },
    account: Account<S>,
    tools: Tools,
  ): Promise<void>;
  /** Takes one sent part back. */
  recall?(
    vendorId: string,
    to: { user: string; thread?: Thread },
    account: Account<S>,
    tools: Tools,
  ): Promise<Sent>;
  /** Has one sent text say something else. */
  edit?(
    vendorId: string,
    text: string,
    to: { user: string; thread?: Thread },
    account: Account<S>,
    tools: Tools,
  ): Promise<Sent>;
  /** Whether the vendor lets this account in, and under which name; also tells the vendor our address where that can be done. */
  connect?(account: Account<S>, tools: Tools): Promise<Connected>;
  /** After an account is removed: takes our address back. */
  disconnect?(account: Account<S>, tools: Tools): Promise<void>;
  /** how a deleted account answers the vendor; 410 where absent */
  afterRemoval?: { status: number };
}

export type Connected =
  | { kind: 'connected'; name?: string; detail?: Readonly<Record<string, string>> }
  | { kind: 'failed'; problem: Problem };

/** Says what a channel is, its settings typed by its fields. */
export const defineChannel = <S extends Settings>(channel: Channel<S>): Channel<S> => channel;
