import type { Attachment, Block, SaidTemplate } from '@parley/contract';
import type { Problem, Thread } from './inbound.ts';

/** One thing to be sent: what the channel's capabilities let through, piece by piece and in order. */
export interface Outgoing {
  /** ours, the same at every try; goes into the vendor's idempotency field where there is one */
  id: string;
  to: { user: string; thread?: Thread };
  part: Block;
  /** the template whose words the part is, for channels that declare `takesTemplates` */
  template?: SaidTemplate;
  /** the vendor's id of the message that is answered */
  replyTo?: string;
  by: 'agent' | 'bot' | 'system';
  /** the newest thing the person said: some vendors only let that be answered */
  lastFromThem?: { vendorId: string; atMs: number };
}

/** How it went. `unknown`: it may have arrived, and only a person may send it again. */
export type Sent =
  | { kind: 'sent'; vendorId?: string; thread?: Thread }
  | { kind: 'failed'; problem: Problem }
  | { kind: 'unknown'; why: string };

export interface VendorRequest {
  url: string;
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  /** what proves who asks: only the first origin ever sees it */
  credentials?: Readonly<Record<string, string>>;
  json?: unknown;
  form?: URLSearchParams;
  multipart?: readonly FormPart[];
  bytes?: Uint8Array;
  mostBytes?: number;
  timeoutMs?: number;
}
export interface FormPart {
  name: string;
  value: string | Uint8Array;
  fileName?: string;
  type?: string;
}

export interface VendorAnswer {
  kind: 'answer';
  status: number;
  headers: Readonly<Record<string, string>>;
  bytes: Uint8Array;
  text(): string;
  /** with numbers beyond 2⁵³ as strings; undefined where it is no JSON */
  json(): unknown;
}
/** Nothing came back. `mayHaveArrived` is false only where not a byte can have reached the vendor. */
export interface NoAnswer {
  kind: 'none';
  why: string;
  mayHaveArrived: boolean;
}

/** What an adapter may ask of the house. Everything outside is reached through these. */
export interface Tools {
  nowMs(): number;
  ask(request: VendorRequest): Promise<VendorAnswer | NoAnswer>;
  /**
   * The token under this name, made by `make` when there is none that lasts; one maker at a time over all processes, and made anew once after a failure of class `auth`.
   * `make` is handed what the last one asked to be kept, for vendors whose refreshing word changes with every use.
   */
  token(name: string, make: (kept?: string) => Promise<MadeToken>): Promise<string>;
  /** The address of a host that an administrator named, looked up and judged: where it must not lead, it throws `VendorRefused`. Only this address may be connected to. */
  reach(host: string, port: number): Promise<string>;
  /** Who wrote to this account in the last two weeks, newest first, two hundred at most: where a channel asks for what it missed. */
  lately(): Promise<readonly LateWriter[]>;
  /** The bytes of a stored file. */
  file(file: Attachment): Promise<Uint8Array>;
  /** An address at which the vendor can read a stored file for an hour. */
  link(file: Attachment): string;
}
/** Somebody who wrote lately, with the vendor's id of the last that is known of them. */
export interface LateWriter {
  user: string;
  thread?: Thread;
  lastVendorId: string;
}

export interface MadeToken {
  token: string;
  expiresInS: number;
  /** stored, sealed, in the same step as the token */
  keep?: string;
}

/** Thrown by an adapter's token maker or download when the vendor says no; the host treats it as a failed send. */
export class VendorRefused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.class} ${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}
