import type { Inbound } from '@parley/channels';
import { type ConversationId, cutText, limits } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import type { ChannelUser } from '../people/store.ts';
import { inOrder, type Meant } from './in-order.ts';
import { placesOf, sayInbound } from './say-inbound.ts';
import { findReceived } from './store.ts';

type Amendment = Extract<Inbound, { kind: 'edited' | 'recalled' }>;
const isAmendment = (inbound: Inbound): inbound is Amendment =>
  inbound.kind === 'edited' || inbound.kind === 'recalled';

/**
 * Tells the log what people changed or took back of what they had said, in the order of the vendor's clock.
 * What is changed before it came is said as it reads now, under the id that it will come with, so that it comes once.
 */
export async function amendInbound(
  room: HostRoom,
  live: LiveAccount,
  meant: readonly Meant[],
  users: ReadonlyMap<string, ChannelUser>,
): Promise<void> {
  const amendments = inOrder(meant).flatMap(({ inbound }) => (isAmendment(inbound) ? [inbound] : []));
  if (amendments.length === 0) return;
  const ids = amendments.map(({ vendorId }) => vendorId);
  const received = await findReceived(room.kernel.database.system, live.row.id, ids);
  const places = new Map(received.map((place) => [place.vendorId, place]));
  for (const amendment of amendments) {
    const place = places.get(amendment.vendorId);
    if (place) await amend(room, live, place, amendment);
    else if (amendment.kind === 'edited') {
      const contactId = users.get(amendment.from.user)?.contactId;
      if (contactId) await sayAsChanged(room, live, contactId, amendment);
    }
  }
}

async function amend(
  { ports }: HostRoom,
  { row }: LiveAccount,
  { conversationId, seq }: { conversationId: ConversationId; seq: number },
  amendment: Amendment,
): Promise<void> {
  const text = amendment.kind === 'edited' ? clean(amendment.text) : undefined;
  if (text?.trim() === '') return;
  await ports.log.append({
    workspaceId: row.workspaceId,
    conversationId,
    clientId: `${amendment.kind}:${amendment.vendorId}:${amendment.atMs}`,
    decide: ({ contactId }) => [
      {
        author: { kind: 'contact', id: contactId },
        body: text === undefined ? { kind: 'recalled', seq } : { kind: 'edited', seq, text },
      },
    ],
  });
}

const clean = (text: string) => cutText(text.toWellFormed().replaceAll('\0', ''), limits.textChars);

async function sayAsChanged(
  room: HostRoom,
  live: LiveAccount,
  contactId: ChannelUser['contactId'],
  { vendorId, atMs, text }: Extract<Amendment, { kind: 'edited' }>,
): Promise<void> {
  const places = await placesOf(room, live.row.id, [contactId]);
  const conversationId = places.get(contactId) ?? newId('cnv', room.kernel.clock.now());
  const said = { vendorId, atMs, content: { text }, isOurs: false };
  await sayInbound(room, live, { contactId, conversationId }, said, null);
}
