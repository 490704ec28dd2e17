import type { ContactId, ConversationId, QueuePlace, TeamId, WorkspaceId } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { estimateWait, type ServedMinute } from './estimate-wait.ts';
import { isOpen, nextOpening } from './hours/opening.ts';
import { getRules } from './rules/save-rules.ts';
import { listPlaces, listServed } from './store.ts';

const most = 10_000;

interface PlaceInQueue {
  conversationId: ConversationId;
  contactId: ContactId;
  place: QueuePlace;
}

/** Where each waiting customer of a workspace stands, about how long it will take, by what their team served of late, and when the team opens while it is closed. */
export async function queuePlaces(
  { database, clock }: Pick<Kernel, 'database' | 'clock'>,
  workspaceId: WorkspaceId,
): Promise<PlaceInQueue[]> {
  const query = database.in(workspaceId);
  const { rules } = await getRules(query, workspaceId);
  const rows = await listPlaces(query, workspaceId, rules.ageingSeconds, most);
  if (rows.length === 0) return [];
  const served = new Map<TeamId, ServedMinute[]>();
  for (const { teamId, ...minute } of await listServed(query, workspaceId, isoNow(clock)))
    served.set(teamId, [...(served.get(teamId) ?? []), minute]);
  const opensAt = (teamId: TeamId) => {
    const hours = rules.hours[teamId];
    if (!hours || isOpen(hours, clock.now())) return null;
    const next = nextOpening(hours, clock.now());
    return next === undefined ? null : new Date(next).toISOString();
  };
  const opening = new Map([...new Set(rows.map(({ teamId }) => teamId))].map((id) => [id, opensAt(id)]));
  return rows.map(({ id, contactId, teamId, position }) => {
    const closedUntil = opening.get(teamId) ?? null;
    const waitSeconds = closedUntil ? undefined : estimateWait(position, served.get(teamId) ?? []);
    return {
      ...{ conversationId: id, contactId },
      place: { position, waitSeconds: waitSeconds ?? null, opensAt: closedUntil },
    };
  });
}
