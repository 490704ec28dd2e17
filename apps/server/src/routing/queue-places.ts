import {
  type ContactId,
  type ConversationId,
  isOpen,
  nextOpening,
  type QueuePlace,
  type RoutingRules,
  type TeamId,
  type WorkspaceId,
} from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import { groupBy } from '../kernel/group-by.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { estimateWait } from './estimate-wait.ts';
import { createPasses } from './passes.ts';
import { skillsFor } from './rules/facts.ts';
import { getRules } from './rules/save-rules.ts';
import { listPlaces, listServed, type PlaceRow } from './store.ts';
import { lineOf } from './tally-served.ts';

const most = 10_000;

export interface PlaceInQueue {
  conversationId: ConversationId;
  contactId: ContactId;
  place: QueuePlace;
}

/** What the places of a workspace are read by: together, since a long queue is as dear to read for one as for all. */
export interface PlaceReader {
  /** Where everybody stands now; whoever asks while somebody reads shares the next reading. */
  read(workspaceId: WorkspaceId): Promise<PlaceInQueue[]>;
  /** Where somebody stands, as it was at most a second ago; undefined for who does not wait. */
  find(workspaceId: WorkspaceId, id: ConversationId): Promise<PlaceInQueue | undefined>;
}

const keptMs = 1_000;

export function createPlaceReader(kernel: Pick<Kernel, 'database' | 'clock'>): PlaceReader {
  const kept = new Map<WorkspaceId, { untilMs: number; places: ReadonlyMap<ConversationId, PlaceInQueue> }>();
  const read = createPasses(async (workspaceId) => {
    const places = await queuePlaces(kernel, workspaceId);
    const entry = {
      untilMs: performance.now() + keptMs,
      places: new Map(places.map((each) => [each.conversationId, each])),
    };
    kept.set(workspaceId, entry);
    setTimeout(() => {
      if (kept.get(workspaceId) === entry) kept.delete(workspaceId);
    }, keptMs).unref();
    return places;
  });
  return {
    read,
    async find(workspaceId, id) {
      const recent = kept.get(workspaceId);
      const known = recent && performance.now() < recent.untilMs ? recent.places.get(id) : undefined;
      // Whoever is not in it may have come since.
      return known ?? (await read(workspaceId)).find((each) => each.conversationId === id);
    },
  };
}

/** Where each waiting customer of a workspace stands, about how long it will take, by what their team served of late, and when the team opens while it is closed. */
async function queuePlaces(
  { database, clock }: Pick<Kernel, 'database' | 'clock'>,
  workspaceId: WorkspaceId,
): Promise<PlaceInQueue[]> {
  const query = database.in(workspaceId);
  const { rules } = await getRules(query, workspaceId);
  const rows = await listPlaces(database.hot, workspaceId, rules.ageingSeconds, most);
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
