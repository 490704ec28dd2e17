import type { Block, SaidTemplate } from '@parley/contract';
import type { Profile } from '../src/channel.ts';
import type { Settings } from '../src/fields.ts';
import type { HookReply } from '../src/hook.ts';
import type { Inbound, ProblemClass } from '../src/inbound.ts';
import type { Outgoing, Sent } from '../src/outbound.ts';

/** A call of the vendor, written short. */
export interface FixtureCall {
  method?: 'GET' | 'POST';
  query?: Readonly<Record<string, string>>;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array;
  /** when it comes; the fixtures' own `nowMs` where absent */
  nowMs?: number;
}

/** Words of one person, unlike all others by their number. */
export interface SaidWords {
  user: number;
  number: number;
  text: string;
  atMs: number;
}

/** A request that the adapter is expected to send; what is absent is not looked at. */
export interface ExpectedRequest {
  method?: string;
  /** the path and query, and the host where it begins with https */
  url: string | RegExp;
  headers?: Readonly<Record<string, string | RegExp>>;
  credentials?: Readonly<Record<string, string | RegExp>>;
  json?: unknown;
  form?: Readonly<Record<string, string>>;
}

/** What the test vendor answers; the default is what `accepts` says. */
export interface FixtureAnswer {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  json?: unknown;
  text?: string;
}

/** How a channel is put to the test. Everything in it is made up or published by the vendor; no key in it opens anything. */
export interface ChannelFixtures {
  settings: Settings;
  nowMs: number;
  /** calls that are answered at once */
  handshakes?: readonly { name: string; call: FixtureCall; reply: HookReply }[];
  hook?: {
    /** signs a body as the vendor would, for this time; the suite then spoils it */
    sign(body: string, nowMs: number): FixtureCall;
    /** the vendor's public keys, where calls are signed by such */
    keys?: string;
    /** a body that `sign` may be given, unlike for every number */
    bodyOf(number: number): string;
    /** the body by which the vendor tells these words; the speed of channels that say it is measured */
    says?(said: SaidWords): string;
    /** parts of a call that are no proof: flipping them changes nothing */
    unsigned?: { body?: 'all' | 'ends'; query?: readonly string[]; headers?: readonly string[] };
    /** for vendors that sign a time: how old is too old */
    staleAfterMs?: number;
    /** published calls with what they prove */
    vectors?: readonly { name: string; call: FixtureCall; settings?: Settings }[];
  };
  /** events and what they mean */
  means: readonly { name: string; body: string; key?: string; inbound: readonly Inbound[] }[];
  /** what a removed account answers where 410 would be shown to people, or make others wait */
  afterRemoval?: number;
  /** an event of a kind that the vendor may invent tomorrow; must be told as `unsupported` or not at all, but never throw */
  strange?: readonly string[];
  /** how the vendor tells who somebody is, by parts of the addresses asked; of every channel that has a profile */
  profile?: {
    user: string;
    answers: readonly { url: string | RegExp; answer: FixtureAnswer }[];
    is: Profile;
    /** the vendor's answer about somebody who shows no picture, where it says so */
    bare?: FixtureAnswer;
  };
  /** the test in the channel's folder that proves its sending, where that is no asking over HTTP */
  sendProvenBy?: string;
  send?: {
    /** to whom, where the vendor needs to know more than a person and a thread */
    to?: Outgoing['to'];
    /** the vendor's yes */
    accepts: FixtureAnswer;
    /** what else the vendor answers on the way: tokens, uploads; by a part of the address */
    also?: readonly { url: string | RegExp; answer: FixtureAnswer }[];
    /** one for `text` and one for every kind of block that the capabilities show */
    parts: readonly {
      part: Block;
      /** the template whose words it is; the conformance suite asks for one where templates are taken */
      template?: SaidTemplate;
      requests: readonly ExpectedRequest[];
      sent?: Sent;
    }[];
    /** the vendor's noes: all classes that the contract lists */
    refusals: readonly { name: string; answer: FixtureAnswer; class: ProblemClass }[];
    /** whether a message that may have arrived may be sent again: where the vendor takes our id */
    isIdempotent?: boolean;
  };
}
