import type { Inbound, InboundContent } from '@parley/channels';
import type { ChannelAccountId, ContactId, ConversationId, Locale } from '@parley/contract';
import { type Append, type Draft, sayAs, type Verdict } from '../../conversations/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { findPlaces } from '../people/store.ts';
import { bodyOf } from './content-of.ts';

/** A closed conversation is likely to be about the same thing for that long. */
const sameMatterMs = 30 * 60_000;
const attempts = 4;

export interface Said {
  vendorId: string;
  atMs: number;
  content: InboundContent;
  isOurs: boolean;
  isAutomatic?: true;
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
}

export const placesOf = (room: HostRoom, id: ChannelAccountId, contacts: readonly ContactId[]) =>
  findPlaces(
    room.kernel.database.system,
    id,
    contacts,
    new Date(room.kernel.clock.now() - sameMatterMs).toISOString(),
  );

/** Says something in a customer's name under the vendor's id, so that what is told again changes nothing. */
export async function sayInbound(
  room: HostRoom,
  live: LiveAccount,
  where: Whereabouts,
  said: Said,
  locale: Locale | null,
): Promise<Verdict> {
  for (let attempt = 1; ; attempt++)
    try {
      return await room.ports.log.append(appendOf(room, live, where, said, locale));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'conversation.closed' || attempt === attempts)
        throw error;
      const places = await placesOf(room, live.row.id, [where.contactId]);
      where.conversationId = places.get(where.contactId) ?? newId('cnv', room.kernel.clock.now());
    }
}

function appendOf(
  { kernel }: HostRoom,
  { row }: LiveAccount,
  { contactId, conversationId }: Whereabouts,
  { vendorId, atMs, content, isOurs, isAutomatic }: Said,
  locale: Locale | null,
): Append {
  const nowMs = kernel.clock.now();
  const at = new Date(Math.max(0, Math.min(nowMs, atMs))).toISOString();
  const body = { ...bodyOf(content), ...(isAutomatic ? { isAutomatic } : {}) };
  const started = { kind: 'started' as const, ...(locale ? { locale } : {}) };
  const theirs = sayAs(contactId, body, started, nowMs);
  const ours: Draft[] = [{ author: { kind: 'system' }, body: { ...body, isFromConsole: true } }];
  return {
    workspaceId: row.workspaceId,
    conversationId,
    vendor: { channelAccountId: row.id, vendorId },
    begin: { contactId, channelAccountId: row.id, teamId: row.teamId, locale, at },
    decide: (state) => (isOurs ? ours : theirs(state)).map((draft) => ({ ...draft, at })),
  };
}
