import type { ConversationId, MonitorFilter, MonitorRow } from '@parley/contract';

/** More than these are not looked at; filters find the rest. */
export const mostShown = 200;

/** Those that a filter wants, worst first; among equals who has waited longest, then what moved last. */
export function chooseRows(
  rows: readonly MonitorRow[],
  { teamId, agentId, channelAccountId, kind }: MonitorFilter,
): { shown: MonitorRow[]; total: number } {
  const wanted = rows.filter(
    (row) =>
      (teamId === undefined || row.teamId === teamId) &&
      (agentId === undefined || (row.owner.kind === 'agent' && row.owner.agentId === agentId)) &&
      (channelAccountId === undefined || row.channelAccountId === channelAccountId) &&
      (kind === undefined || row.risks.some((risk) => risk.kind === kind)),
  );
  return { shown: wanted.toSorted(byRisk).slice(0, mostShown), total: wanted.length };
}

const never = '9';
export const byRisk = (a: MonitorRow, b: MonitorRow): number =>
  b.score - a.score ||
  compare(a.waitingSince ?? never, b.waitingSince ?? never) ||
  compare(b.lastEntryAt, a.lastEntryAt) ||
  compare(a.conversationId, b.conversationId);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What somebody who was told `before` must be told to know `now`. */
export function newsBetween(
  before: ReadonlyMap<ConversationId, string>,
  now: readonly MonitorRow[],
): { rows: MonitorRow[]; gone: ConversationId[]; told: Map<ConversationId, string> } {
  const told = new Map(now.map((row) => [row.conversationId, JSON.stringify(row)]));
  return {
    told,
    rows: now.filter((row) => told.get(row.conversationId) !== before.get(row.conversationId)),
    gone: [...before.keys()].filter((id) => !told.has(id)),
  };
}
