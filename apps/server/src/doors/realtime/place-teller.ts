import type { ContactId, ConversationId, WorkspaceId } from '@parley/contract';
import type { Before, Committed } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { QueuePlaces } from '../ports.ts';
import type { Audience } from './audience.ts';
import { push } from './connection.ts';

const settleMs = 250;
/** A queue that moves all the time is read again this long after the last reading began. */
const againMs = 1_000;

/** Tells waiting customers where they stand whenever their queue moves, about once a second per workspace, as long as one of them is connected here. */
export function createPlaceTeller(kernel: Kernel, audience: Audience, queuePlaces: QueuePlaces) {
  const due = new Set<WorkspaceId>();
  const told = new Map<WorkspaceId, number>();
  const tell = async (workspaceId: WorkspaceId) => {
    due.delete(workspaceId);
    told.delete(workspaceId);
    if (!audience.visitorsOf.has(workspaceId)) return;
    told.set(workspaceId, performance.now());
    for (const { conversationId, contactId, place } of await queuePlaces(workspaceId))
      for (const visitor of audience.visitors.of(contactId))
        push(visitor, { t: 'queue', conversationId, place }, kernel.clock.now());
  };
  const leave = (contactId: ContactId, conversationId: ConversationId) => {
    for (const visitor of audience.visitors.of(contactId))
      push(visitor, { t: 'queue', conversationId, place: null }, kernel.clock.now());
  };
  const tellSoon = (workspaceId: WorkspaceId) => {
    if (due.has(workspaceId) || !audience.visitorsOf.has(workspaceId)) return;
    due.add(workspaceId);
    const sinceMs = performance.now() - (told.get(workspaceId) ?? Number.NEGATIVE_INFINITY);
    const complain = (error: unknown) => kernel.logger.warn({ error }, 'queue places could not be told');
    setTimeout(() => void tell(workspaceId).catch(complain), Math.max(settleMs, againMs - sinceMs));
  };
  return {
    tellSoon,
    concerns: (hint: { workspaceId: WorkspaceId; before: Before; after: Before }) =>
      audience.visitorsOf.has(hint.workspaceId) && (waits(hint.before) || waits(hint.after)),
    note({ before, after, isMissed }: Committed) {
      const moved = isMissed || waits(before) !== waits(after) || before.teamId !== after.teamId;
      if (!moved) return;
      if (!waits(after)) leave(after.contactId, after.id);
      tellSoon(after.workspaceId);
    },
  };
}

const waits = (state: Before) => state.owner.kind === 'queue' && state.status === 'open';
