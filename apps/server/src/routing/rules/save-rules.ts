import {
  type AgentId,
  defaultRoutingRules,
  type RoutingRules,
  routingRules,
  type SavedRoutingRules,
  type TeamId,
  type WorkspaceId,
} from '@parley/contract';
import { dueAnew } from '../../conversations/index.ts';
import type { Query } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { RoutingPorts } from '../ports.ts';
import { findRules, listKnownTeams, saveRulesRow } from './store.ts';

/** The rules that hold now: what was saved, and the product's own for what an older shape lacks. */
export async function getRules(query: Query, workspaceId: WorkspaceId): Promise<SavedRoutingRules> {
  const saved = await findRules(query, workspaceId);
  if (!saved) return { rules: defaultRoutingRules, version: 0 };
  const parsed = routingRules.safeParse({ ...defaultRoutingRules, ...saved.rules });
  return { rules: parsed.success ? parsed.data : defaultRoutingRules, version: saved.version };
}

/** Saves rules over the version their editor has seen; the next customer is given by them. Teams that do not exist are refused by name. */
export function saveRules(
  kernel: Kernel,
  { writeAudit }: Pick<RoutingPorts, 'writeAudit'>,
  { workspaceId, actor }: { workspaceId: WorkspaceId; actor: AgentId },
  { rules, version }: SavedRoutingRules,
): Promise<SavedRoutingRules> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await refuseUnknownTeams(tx, workspaceId, rules);
    const before = await getRules(tx, workspaceId);
    const isSaved = before.version === version && (await saveRulesRow(tx, workspaceId, rules, version)) > 0;
    if (!isSaved)
      throw new Refusal('object.changed', { detail: `Version ${before.version} was saved meanwhile.` });
    await writeAudit(tx, {
      ...{ workspaceId, actor, action: 'routing-rules.changed', object: workspaceId },
      detail: { changed: changedParts(before.rules, rules) },
    });
    if (changedParts(before.rules, rules).includes('hours'))
      await kernel.jobs.add(tx, dueAnew(workspaceId, kernel.clock.now()));
    await kernel.events.announce(tx, { workspaceId, subject: 'routing' });
    return { rules, version: version + 1 };
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
