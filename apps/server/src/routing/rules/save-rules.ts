import {
  type AgentId,
  defaultRoutingRules,
  type HeldRoutingRules,
  type RoutingRules,
  routingRules,
  type SavedRoutingRules,
  type TeamId,
  type WorkspaceId,
} from '@parley/contract';
import { dueAnew } from '../../conversations/index.ts';
import type { Query } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { readStored, tellUnread } from '../../kernel/read-stored.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { RoutingPorts } from '../ports.ts';
import { findRules, listKnownTeams, saveRulesRow } from './store.ts';

/** The rules that hold now: what was saved, and the product's own for what an older shape lacks and for what cannot be understood. */
export async function getRules(query: Query, workspaceId: WorkspaceId): Promise<HeldRoutingRules> {
  const saved = await findRules(query, workspaceId);
  if (!saved) return { rules: defaultRoutingRules, version: 0, unread: [] };
  const { value, unread } = readStored(routingRules, saved.rules, {
    fill: (stored) => ({ ...defaultRoutingRules, ...stored }),
    usual: defaultRoutingRules,
  });
  return { rules: value, version: saved.version, unread };
}

/** The same where the rules are gone by: what cannot be understood is said in the log too. */
export async function getRulesAloud(
  kernel: Pick<Kernel, 'logger'>,
  query: Query,
  workspaceId: WorkspaceId,
): Promise<HeldRoutingRules> {
  const held = await getRules(query, workspaceId);
  tellUnread(kernel, 'rules of routing', { workspaceId, ...held });
  return held;
}

/** Saves rules over the version their editor has seen; the next customer is given by them. Teams that do not exist are refused by name. */
export function saveRules(
  kernel: Kernel,
  { writeAudit }: Pick<RoutingPorts, 'writeAudit'>,
  { workspaceId, actor }: { workspaceId: WorkspaceId; actor: AgentId },
  { rules, version }: SavedRoutingRules,
): Promise<HeldRoutingRules> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await refuseUnknownTeams(tx, workspaceId, rules);
    const before = await getRules(tx, workspaceId);
    const isSaved = before.version === version && (await saveRulesRow(tx, workspaceId, rules, version)) > 0;
    if (!isSaved)
      throw new Refusal('object.changed', { detail: `Version ${before.version} was saved meanwhile.` });
    await writeAudit(tx, {
      ...{ workspaceId, actor, action: 'routing-rules.changed', object: workspaceId },
      // What could not be understood is written over now; here it stays.
      detail: {
        changed: changedParts(before.rules, rules),
        ...(before.unread.length > 0 ? { unread: before.unread } : {}),
      },
    });
    if (changedParts(before.rules, rules).includes('hours'))
      await kernel.jobs.add(tx, dueAnew(workspaceId, kernel.clock.now()));
    await kernel.events.announce(tx, { workspaceId, subject: 'routing' });
    return { rules, version: version + 1, unread: [] };
  });
}

async function refuseUnknownTeams(tx: Query, workspaceId: WorkspaceId, rules: RoutingRules): Promise<void> {
  const named = teamsIn(rules);
  const known = new Set(await listKnownTeams(tx, workspaceId, [...named.keys()]));
  const errors = [...named]
    .filter(([id]) => !known.has(id))
    .map(([id, place]) => [place, `There is no team ${id}.`]);
  if (errors.length > 0) throw new Refusal('request.invalid', { errors: Object.fromEntries(errors) });
}

/** Each team that the rules name, with the place where it is named first. */
function teamsIn({ needs, ladders, hours }: RoutingRules): Map<TeamId, string> {
  const places: [string, TeamId][] = [
    ...needs.flatMap(({ when }, at) =>
      (when.teams ?? []).map((id) => [`needs.${at}.when.teams`, id] as [string, TeamId]),
    ),
    ...needs.flatMap(({ team }, at) => (team ? [[`needs.${at}.team`, team] as [string, TeamId]] : [])),
    ...Object.entries(ladders).flatMap(([id, steps]) => [
      [`ladders.${id}`, id as TeamId] as [string, TeamId],
      ...steps.flatMap(({ teamIds }, at) =>
        teamIds.map((each) => [`ladders.${id}.${at}.teamIds`, each] as [string, TeamId]),
      ),
    ]),
    ...Object.keys(hours).map((id) => [`hours.${id}`, id as TeamId] as [string, TeamId]),
  ];
  return new Map(places.reverse().map(([place, id]) => [id, place]));
}

const changedParts = (before: RoutingRules, after: RoutingRules): string[] =>
  (Object.keys(after) as (keyof RoutingRules)[]).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
