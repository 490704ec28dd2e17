import type {
  ContactId,
  ConversationId,
  QueuePlace,
  RoutingRules,
  TeamId,
  WorkspaceId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { estimateWait } from './estimate-wait.ts';
import { isOpen, nextOpening } from './hours/opening.ts';
import { skillsFor } from './rules/facts.ts';
import { getRules } from './rules/save-rules.ts';
import { listPlaces, listServed, type PlaceRow } from './store.ts';
import { lineOf } from './tally-served.ts';

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
  const now = clock.now();
  const served = groupBy(
    await listServed(query, workspaceId, isoNow(clock)),
    ({ teamId, line }) => `${teamId} ${line}`,
  );
  const opensAt = (teamId: TeamId) => {
    const hours = rules.hours[teamId];
    if (!hours || isOpen(hours, now)) return null;
    const next = nextOpening(hours, now);
    return next === undefined ? null : new Date(next).toISOString();
  };
  const opening = new Map([...new Set(rows.map(({ teamId }) => teamId))].map((id) => [id, opensAt(id)]));
  const lines = groupBy(rows, (row) => `${row.teamId} ${lineIn(rules, row)}`);
  return [...lines].flatMap(([line, waiting]) => {
    const since = Math.min(...waiting.map(({ queuedSince }) => Date.parse(queuedSince)));
    return waiting.map(({ id, contactId, teamId }, index) => {
      const closedUntil = opening.get(teamId) ?? null;
      const estimate = () => estimateWait(index + 1, (now - since) / 60_000, served.get(line) ?? []) ?? null;
      const waitSeconds = closedUntil ? null : estimate();
      const place = { position: index + 1, waitSeconds, opensAt: closedUntil };
      return { conversationId: id, contactId, place };
    });
  });
}

const lineIn = ({ needs }: RoutingRules, row: PlaceRow): string =>
  lineOf(Object.fromEntries(skillsFor(needs, row).map(({ skill, level }) => [skill, level])));
