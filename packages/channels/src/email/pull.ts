import { createHash } from 'node:crypto';
import type { FetchMessageObject } from 'imapflow';
import type { PullAsk, Pulled } from '../channel.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { Tools } from '../outbound.ts';
import type { EmailSettings } from './fields.ts';
import { withMailbox } from './mailbox-session.ts';

const mostAtOnce = 20;
const mostBytes = 25 * 1024 * 1024;

/** A place in a mailbox: numbers count only as long as the server keeps its word about them (UIDVALIDITY). */
interface Place {
  validity: string;
  /** the first number that was ours to read */
  first: number;
  last: number;
}
const readPlace = (at: string): Place => {
  const [validity = '', first = '0', last = '0'] = at.split(':');
  return { validity, first: Number(first), last: Number(last) };
};
const writePlace = ({ validity, first, last }: Place) => `${validity}:${first}:${last}`;

/** Fetches the mails after the last one. At first it begins with what comes from now on; where the server gave all mails new numbers, it reads them again, and what is known is known by its id. */
export const pull = ({ at }: PullAsk, settings: EmailSettings, tools: Tools): Promise<Pulled> =>
  withMailbox(settings, tools, async (client, mailbox) => {
    const validity = String(mailbox.uidValidity);
    if (at === undefined) {
      const next = mailbox.uidNext;
      return { events: [], at: writePlace({ validity, first: next, last: next - 1 }), hasMore: false };
    }
    const known = readPlace(at);
    const place = known.validity === validity ? known : { validity, first: 1, last: 0 };
    // What was stored before this call has been read.
    if (place.last >= place.first)
      await client.messageFlagsAdd(`${place.first}:${place.last}`, ['\\Seen'], { uid: true, silent: true });
    const listed = await client.search({ uid: `${place.last + 1}:*` }, { uid: true });
    if (!listed) throw new Error('the server did not list its mails');
    // A range to the end holds the last mail even where it lies before the beginning.
    const waiting = listed.filter((uid) => uid > place.last).toSorted((a, b) => a - b);
    const taken = waiting.slice(0, mostAtOnce);
    const found = new Map<number, ReceivedEvent[]>();
    // One question for the page; the server may answer in any order.
    const asked = { source: { maxLength: mostBytes }, internalDate: true, uid: true };
    if (taken.length > 0)
      for await (const message of client.fetch(taken.join(','), asked, { uid: true }))
        found.set(message.uid, eventsOf(message, `${validity}:${message.uid}`));
    const events = taken.flatMap((uid) => found.get(uid) ?? []);
    const last = taken.at(-1) ?? place.last;
    return { events, at: writePlace({ ...place, last }), hasMore: waiting.length > taken.length };
  });

function eventsOf({ source, internalDate }: FetchMessageObject, place: string): ReceivedEvent[] {
  if (!source) return [];
  const atMs = internalDate === undefined ? Number.NaN : new Date(internalDate).getTime();
  const body = JSON.stringify({ place, raw: source.toString('base64') });
  return [{ key: keyOf(source), body, ...(Number.isNaN(atMs) ? {} : { atMs }) }];
}

/** The mail's own id; one without is known by its bytes. */
function keyOf(source: Buffer): string {
  const end = source.indexOf('\r\n\r\n');
  const head = source.subarray(0, end < 0 ? 16_384 : end).toString('latin1');
  const id = /^Message-ID:\s*(<[^>\r\n]{3,900}>)/im.exec(head)?.[1];
  return id ?? `sha256:${createHash('sha256').update(source).digest('hex')}`;
}
