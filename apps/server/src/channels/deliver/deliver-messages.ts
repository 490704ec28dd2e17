import { randomUUID } from 'node:crypto';
import type { Block, BodyOf, ChannelAccountId, ConversationState, Entry } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { findUserOf } from '../people/store.ts';
import { findReceivedId } from '../receive/store.ts';
import { findReplyPlaces } from '../talks/store.ts';
import { lastingLink } from '../vendor/media-links.ts';
import { partsOf } from './parts-of.ts';
import { findVendorId, insertDeliveries } from './store.ts';

/**
 * What agents, bot and system say goes out through the channel: this writes the parts that are to be sent, the courier sends them.
 * `own` are accounts whose messages go by the product's own doors; an account that nobody knows yet is looked at.
 */
export function deliverMessages(room: HostRoom, own: Set<ChannelAccountId>): Reaction {
  return {
    name: 'deliver',
    wants: ({ author, body }, { channelAccountId }) =>
      body.kind === 'message' &&
      author.kind !== 'contact' &&
      !body.isFromConsole &&
      !own.has(channelAccountId),
    async run(entry, state) {
      const live = await room.accounts.find(state.channelAccountId);
      if (!live) return void own.add(state.channelAccountId);
      if (entry.body.kind !== 'message' || !live.channel.send || live.row.removedAt !== null) return;
      await queue(room, live, entry, entry.body, state);
    },
  };
}

async function queue(
  room: HostRoom,
  live: LiveAccount,
  { conversationId, seq, author }: Entry,
  body: BodyOf<'message'>,
  state: ConversationState,
): Promise<void> {
  const { row, account, can } = live;
  const { hot } = room.kernel.database;
  const origin = new URL(account.hookUrl).origin;
  const parts: Block[] = body.template
    ? [{ kind: 'text', text: body.text ?? '' }]
    : partsOf(body, can, state.locale ?? row.locale, (file) => lastingLink(origin, file));
  const place = can.hasTalks
    ? (await findReplyPlaces(hot, row.id, [conversationId])).get(conversationId)
    : undefined;
  const user = place ?? (await findUserOf(hot, row.id, state.contactId));
  if (parts.length === 0 || author.kind === 'contact') return;
  const quoted = can.canReply ? body.quotes : undefined;
  const replyTo = quoted
    ? ((await findReceivedId(hot, conversationId, quoted)) ??
      (await findVendorId(hot, conversationId, quoted)))
    : undefined;
  await insertDeliveries(
    hot,
    {
      ...{ workspaceId: row.workspaceId, id: row.id, conversationId, seq, author: author.kind },
      // Nobody here is known to the vendor under a name: the courier says that it cannot be delivered.
      user: user?.user ?? '',
      replyTo: replyTo ?? null,
      template: body.template ?? null,
    },
    parts.map((part) => ({ id: randomUUID(), body: part })),
  );
  room.wake(row.id);
}
