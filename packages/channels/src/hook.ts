/** A request to an account's own address, as it came: nothing decoded, nothing believed. */
export interface HookRequest {
  method: 'GET' | 'POST';
  /** the address as the vendor called it, from the configured public URL: some vendors sign it */
  url: string;
  query: URLSearchParams;
  /** names in lower case */
  headers: Readonly<Record<string, string>>;
  body: Uint8Array;
  nowMs: number;
  /** what the channel's `keys` fetched, at most an hour ago */
  keys?: string;
}

export interface HookReply {
  status: number;
  type?: string;
  body?: string;
}

/** What a vendor told, checked and decrypted, as it is stored before anything is made of it. */
export interface ReceivedEvent {
  /** the same for every delivery of the same thing, and unique in its account */
  key: string;
  /** what `parse` reads; for JSON vendors the raw JSON, so that 64-bit numbers survive */
  body: string;
  /** when it happened by the vendor's clock, where it says so; the host fills in when it was received */
  atMs?: number;
}

/** What to do with a request: answer a handshake, turn it away, or store its events and then answer. */
export type HookOutcome =
  | { kind: 'reply'; reply: HookReply }
  /** `wantsKeys`: signed by a key that is not among those at hand; the host may fetch them anew and ask again */
  | { kind: 'refused'; status: 400 | 401 | 403 | 413; why: string; wantsKeys?: true }
  | { kind: 'events'; events: readonly ReceivedEvent[]; reply: HookReply };

export const refused = (why: string, status: 400 | 401 | 403 | 413 = 401): HookOutcome => ({
  kind: 'refused',
  status,
  why,
});
export const replied = (body = '', type = 'text/plain; charset=utf-8', status = 200): HookOutcome => ({
  kind: 'reply',
  reply: { status, type, body },
});
