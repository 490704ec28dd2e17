import type { Channel, ChannelCapabilities } from '@parley/channels';
import type { ConversationChannel, ConversationId } from '@parley/contract';
import { usualRecallMinutes } from '../conversations/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { HostRoom } from './host-room.ts';
import { findUserOf } from './people/store.ts';
import { windowNow } from './people/windows.ts';
import { findKindOf } from './store.ts';

/** What the channel of a conversation carries now, for whoever is about to write. */
export async function describeConversationChannel(
  room: HostRoom,
  caller: AgentCaller,
  id: ConversationId,
): Promise<ConversationChannel> {
  const { state } = await room.ports.agents.get(caller, id);
  const store = room.kernel.database.in(caller.workspaceId);
  const live = await room.accounts.find(state.channelAccountId);
  if (!live) {
    const own = await findKindOf(store, state.channelAccountId);
    const channel = own && (await room.ports.channels.find(own.kind));
    if (!own || !channel) throw new Refusal('object.not-found');
    const facts = { channelAccountId: state.channelAccountId, name: own.name, status: 'on' as const };
    return {
      ...facts,
      ...carried(channel, channel.capabilities({}), own.recallMinutes),
      window: null,
      isGone: false,
    };
  }
  const { row, channel, can } = live;
  const user = await findUserOf(store, row.id, state.contactId);
  const now = windowNow(can.windows, user ?? nothing, 'agent', room.kernel.clock.now());
  return {
    ...{ channelAccountId: row.id, name: row.name, status: row.status },
    ...carried(channel, can, null),
    window:
      can.windows.length === 0
        ? null
        : {
            isOpen: now.isOpen,
            until: now.untilMs === null ? null : new Date(now.untilMs).toISOString(),
            messagesLeft: now.messagesLeft,
          },
    isGone: user?.goneAt != null,
  };
}

const nothing = { opened: {}, used: {}, closedAt: null };

const carried = ({ kind, icon }: Channel, can: ChannelCapabilities, recallMinutes: number | null) => ({
  ...{ kind, icon, text: can.text, shows: [...can.shows], buttons: can.buttons },
  media: Object.fromEntries(
    Object.entries(can.media).map(([each, { mostBytes, types }]) => [
      each,
      { mostBytes, ...(types ? { types: [...types] } : {}) },
    ]),
  ),
  receipts: [...can.receipts],
  canReply: can.canReply,
  canRecall: can.canRecall,
  canEdit: can.canEdit,
  recallMinutes: can.canRecall || can.canEdit ? (recallMinutes ?? can.amendMinutes ?? usualRecallMinutes) : 0,
  takesTemplates: can.takesTemplates ?? false,
});
