import type { Board, DeskPush, MonitorFilter, MonitorRow } from '@parley/contract';
import { useEffect, useMemo, useState } from 'react';
import { useSeat } from '../shell/seat.tsx';

type MonitorPush = Extract<DeskPush, { t: 'monitor' }>;

export interface Monitored {
  rows: MonitorRow[];
  total: number;
}

/** What is held after a push: worst first, as the server orders them. */
export function monitoredAfter(
  held: Monitored | null,
  { rows, gone, total, isWhole }: MonitorPush,
): Monitored {
  const known = new Map(isWhole ? [] : held?.rows.map((row) => [row.conversationId, row]));
  for (const id of gone) known.delete(id);
  for (const row of rows) known.set(row.conversationId, row);
  return { rows: [...known.values()].toSorted(byRisk), total };
}

const never = '9';
const byRisk = (a: MonitorRow, b: MonitorRow): number =>
  b.score - a.score ||
  compare(a.waitingSince ?? never, b.waitingSince ?? never) ||
  compare(b.lastEntryAt, a.lastEntryAt) ||
  compare(a.conversationId, b.conversationId);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The running conversations that a filter wants, kept up by the server; null until they are there. */
export function useMonitor(filter: MonitorFilter): Monitored | null {
  const { link } = useSeat();
  const [held, setHeld] = useState<Monitored | null>(null);
  const key = JSON.stringify(filter);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a filter is the same when it says the same
  const wanted = useMemo(() => filter, [key]);
  useEffect(() => {
    setHeld(null);
    const stop = link.subscribe((event) => {
      if (event.t === 'monitor') setHeld((before) => monitoredAfter(before, event));
    });
    link.supervise({ monitor: wanted });
    return () => {
      stop();
      link.supervise({});
    };
  }, [link, wanted]);
  return held;
}

/** How the workspace stands, kept up by the server; null until it is there. */
export function useBoard(): Board | null {
  const { link } = useSeat();
  const [board, setBoard] = useState<Board | null>(null);
  useEffect(() => {
    const stop = link.subscribe((event) => {
      if (event.t === 'board') setBoard(event.board);
    });
    link.supervise({ board: true });
    return () => {
      stop();
      link.supervise({});
    };
  }, [link]);
  return board;
}
