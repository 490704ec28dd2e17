import type { AgentId, TicketId, WorkspaceId } from '@parley/contract';
import type { News as AgentNews, Reaction } from '../conversations/index.ts';
import type { Tx } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { findTicketDueAt } from '../tickets/index.ts';
import { type News, type NoticesRoom, tell } from './push/send-notice.ts';
import { listReaders, markAllTold } from './push/store.ts';

const jobKind = 'ticket-due';
/** What has been due for longer is no news any more; what was told is remembered for longer than that. */
const newsMs = 86_400_000;

interface Alarm {
  workspaceId: WorkspaceId;
  ticketId: TicketId;
  dueAt: string;
}

/** Sets an alarm for each ticket that is due at some time, or moves it. */
export const remindOfTickets = ({ database, jobs, clock }: Kernel): Reaction => ({
  name: 'remind-of-tickets',
  wants: ({ body }) => body.kind === 'ticket-opened' || body.kind === 'ticket-changed',
  async run({ body }, { workspaceId, tickets }) {
    if (body.kind !== 'ticket-opened' && body.kind !== 'ticket-changed') return;
    const dueAt = tickets.find(({ id }) => id === body.ticketId)?.dueAt;
    if (!dueAt || Date.parse(dueAt) < clock.now() - newsMs) return;
    const payload = { workspaceId, ticketId: body.ticketId, dueAt };
    const key = `${jobKind}:${body.ticketId}`;
    await jobs.add(database.system, { kind: jobKind, workspaceId, key, payload, runAt: dueAt });
  },
});

/** Tells whoever has a ticket, or else its team, that it is due by now, each of them once for each time at which it is, and lets the lists look again. */
export function remindAtDue(room: NoticesRoom, news: Pick<AgentNews, 'tell'>): void {
  const { database, jobs, events } = room.kernel;
  jobs.handle(jobKind, async (payload) => {
    const { workspaceId, ticketId, dueAt } = payload as unknown as Alarm;
    await database.system.transaction(async (tx) => {
      await events.announce(tx, { workspaceId, subject: 'tickets', objectId: ticketId });
      const ticket = await findTicketDueAt(tx, ticketId, dueAt);
      if (!ticket) return;
      const { agentIds, number, title, contactName } = ticket;
      const untold = await markEachTold(tx, agentIds, `${jobKind}:${ticketId}:${dueAt}`);
      tx.afterCommit(() => {
        for (const agentId of untold) news.tell(agentId, { t: 'ticket-due', ticketId, number, title });
      });
      const told: News = {
        ...{ kind: 'ticket-due', workspaceId, tag: ticketId, path: `/${workspaceId}/tickets/${ticketId}` },
        ...{ contactName, text: title },
      };
      await tell(room, await listReaders(tx, untold), told, `${jobKind}:${ticketId}:${dueAt}`, tx);
    });
  });
}

/** Those of them who were not told of it before. */
async function markEachTold(tx: Tx, agentIds: readonly AgentId[], what: string): Promise<AgentId[]> {
  const keyOf = (agentId: AgentId) => `${what}:${agentId}`;
  const untold = new Set(await markAllTold(tx, agentIds.map(keyOf)));
  return agentIds.filter((agentId) => untold.has(keyOf(agentId)));
}
