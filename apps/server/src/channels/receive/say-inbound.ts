import type { Inbound, InboundContent, Thread } from '@parley/channels';
import type { ChannelAccountId, ContactId, ConversationId, Locale, RefusalCode } from '@parley/contract';
import { type Append, type Draft, sayAs, type Verdict } from '../../conversations/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { LiveAccount } from '../accounts/account.ts';
import { findDelivered } from '../deliver/store.ts';
import type { HostRoom } from '../host-room.ts';
import { findPlaces } from '../people/store.ts';
import { moveTalk, noteReplyPlaces } from '../talks/place-talks.ts';
import { findMergedInto } from '../talks/store.ts';
import { bodyOf } from './content-of.ts';
import { findReceived } from './store.ts';

interface Place {
  conversationId: ConversationId;
  seq: number;
}

/** A closed conversation is likely to be about the same thing for that long. */
const sameMatterMs = 30 * 60_000;
const attempts = 4;

export interface Said {
  vendorId: string;
  atMs: number;
  content: InboundContent;
  isOurs: boolean;
  isAutomatic?: true;
  /** the vendor's id of the message that is answered */
  replyTo?: string;
  /** absent where nobody of the account's people says it */
  from?: { user: string };
  thread?: Thread;
  continues?: readonly string[];
}

/** What of an inbound stands in the log as words, if anything does. */
export function saidIn(inbound: Inbound): Said | undefined {
  switch (inbound.kind) {
    case 'message':
      return { ...inbound, isOurs: inbound.isOurs ?? false };
    case 'tapped':
      return { ...inbound, content: { text: inbound.say }, isOurs: false };
    case 'opened':
      return inbound.say ? { ...inbound, content: { text: inbound.say }, isOurs: false } : undefined;
    default:
      return undefined;
  }
}

/** Where a person's messages go; found anew when the conversation was closed or begun meanwhile. */
export interface Whereabouts {
  contactId: ContactId;
  conversationId: ConversationId;
  /** one of several talks of that person */
  isApart?: true;
}

export async function placesOf(
  { kernel }: HostRoom,
  id: ChannelAccountId,
  contacts: readonly ContactId[],
): Promise<Map<ContactId, ConversationId>> {
  if (contacts.length === 0) return new Map();
  const closedSince = new Date(kernel.clock.now() - sameMatterMs).toISOString();
  return findPlaces(kernel.database.live, id, contacts, closedSince);
}

/** Says something in a customer's name under the vendor's id, so that what is told again changes nothing. */
export async function sayInbound(
  room: HostRoom,
  live: LiveAccount,
  where: Whereabouts,
  said: Said,
  locale: Locale | null,
): Promise<Verdict> {
  const quoted = said.replyTo ? await findQuoted(room, live, said.replyTo) : undefined;
  const beside = said.isAutomatic ? await sayBeside(room, live, where, { ...said, quoted }) : undefined;
  if (beside) return beside;
  for (let attempt = 1; ; attempt++)
    try {
      return await room.ports.log.append(appendOf(room, live, where, { ...said, quoted }, locale));
    } catch (error) {
      const elsewhere =
        error instanceof Refusal && attempt < attempts
          ? await goesOnAt(room, live, where, said, error.code)
          : undefined;
      if (!elsewhere) throw error;
      where.conversationId = elsewhere;
      await noteReplyPlaces(room, live, [[where, said]]);
    }
}

/** A machine's answer stands beside what it answers, though that conversation is over: it begins none anew. Undefined where that is not this customer's to write in. */
async function sayBeside(
  room: HostRoom,
  live: LiveAccount,
  where: Whereabouts,
  said: Said & { quoted: Place | undefined },
): Promise<Verdict | undefined> {
  if (!said.quoted || said.quoted.conversationId === where.conversationId) return undefined;
  const { conversationId } = said.quoted;
  try {
    return await room.ports.log.append(appendOf(room, live, { ...where, conversationId }, said, null));
  } catch (error) {
    if (error instanceof Refusal && error.code.startsWith('conversation.')) return undefined;
    throw error;
  }
}

/** Where it is said instead: what was merged goes on in the other one, what is over in a newer one. */
async function goesOnAt(
  room: HostRoom,
  live: LiveAccount,
  where: Whereabouts,
  said: Said,
  refusal: RefusalCode,
): Promise<ConversationId | undefined> {
  if (refusal === 'conversation.merged')
    return findMergedInto(room.kernel.database.live, where.conversationId);
  if (refusal !== 'conversation.closed') return undefined;
  const fresh = newId('cnv', room.kernel.clock.now());
  if (where.isApart) {
    await moveTalk(room, live, { ...where, conversationId: fresh }, said);
    return fresh;
  }
  const places = await placesOf(room, live.row.id, [where.contactId]);
  return places.get(where.contactId) ?? fresh;
}

/** What stands in the log of a message that the vendor knows, whoever sent it. */
async function findQuoted(
  { kernel: { database } }: HostRoom,
  { row }: LiveAccount,
  vendorId: string,
): Promise<Place | undefined> {
  const [received] = await findReceived(database.system, row.id, [vendorId]);
  return received ?? findDelivered(database.system, row.id, vendorId);
}

function appendOf(
  { kernel }: HostRoom,
  { row }: LiveAccount,
  { contactId, conversationId, isApart }: Whereabouts,
  { vendorId, atMs, content, isOurs, isAutomatic, quoted }: Said & { quoted: Place | undefined },
  locale: Locale | null,
): Append {
  const nowMs = kernel.clock.now();
  const at = new Date(Math.max(0, Math.min(nowMs, atMs))).toISOString();
  const quotes = quoted?.conversationId === conversationId ? { quotes: quoted.seq } : {};
  const body = { ...bodyOf(content), ...quotes, ...(isAutomatic ? { isAutomatic } : {}) };
  const started = { kind: 'started' as const, ...(locale ? { locale } : {}) };
  const theirs = sayAs(contactId, body, started, nowMs);
  const ours: Draft[] = [{ author: { kind: 'system' }, body: { ...body, isFromConsole: true } }];
  return {
    workspaceId: row.workspaceId,
    conversationId,
    vendor: { channelAccountId: row.id, vendorId },
    begin: {
      ...{ contactId, channelAccountId: row.id, teamId: row.teamId, locale, at },
      ...(isApart ? { isApart } : {}),
    },
    decide: (state) => (isOurs ? ours : theirs(state)).map((draft) => ({ ...draft, at })),
  };
}
