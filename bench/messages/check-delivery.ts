import type pg from 'pg';
import { type LoadReport, numberIn } from '../load/protocol.ts';
import type { Site } from '../stage/seed-site.ts';

export interface DeliveryFigures {
  acknowledged: number;
  /** acknowledged, but not in the store or never pushed to the agent who owns the conversation */
  lost: number;
  /** stored, or pushed to one agent, more than once */
  duplicated: number;
  refused: Record<string, number>;
  droppedSockets: number;
  resyncs: number;
}

/** Compares what was acknowledged with what the store holds and the agents saw. */
export function compareDelivery(report: LoadReport, stored: ReadonlyMap<number, number>): DeliveryFigures {
  const unseen = new Set(report.notSeenOnce.flatMap(([number, times]) => (times === 0 ? [number] : [])));
  const seenTwice = report.notSeenOnce.filter(([, times]) => times > 1).map(([number]) => number);
  const storedTwice = [...stored].filter(([, times]) => times > 1).map(([number]) => number);
  return {
    acknowledged: report.acknowledged.length,
    lost: report.acknowledged.filter((number) => !stored.has(number) || unseen.has(number)).length,
    duplicated: new Set([...seenTwice, ...storedTwice]).size,
    refused: report.refused,
    droppedSockets: report.dropped,
    resyncs: report.resyncs,
  };
}

/** How often the store holds each message that visitors said in this run. */
export async function countStored(client: pg.Client, site: Site, run: string): Promise<Map<number, number>> {
  const { rows } = await client.query<{ text: string; times: number }>(
    `select body->>'text' as text, count(*)::int as times from entry
     where workspace_id = $1 and kind = 'message' and author_kind = 'contact' and body->>'text' like $2 group by 1`,
    [site.workspaceId, `${run}-%`],
  );
  return new Map(rows.map(({ text, times }) => [numberIn(text), times]));
}
