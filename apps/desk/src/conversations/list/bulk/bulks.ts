import type { Bulk, BulkAct, BulkId, BulkSelection, RefusalCode } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { client } from '../../../shell/client.ts';
import { problemWords } from '../../../shell/problem-words.ts';
import { queries } from '../../../shell/queries.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { complain } from '../../../shell/toast.tsx';
import { useWords } from '../../../words/index.ts';
import { clearSelection } from './selection.ts';

const bulkKey = (workspaceId: string) => ['bulk', workspaceId] as const;

/** The change of many whose report is shown: the last that was begun here. */
let shown: BulkId | null = null;
const listeners = new Set<() => void>();
function show(id: BulkId | null) {
  shown = id;
  for (const listener of listeners) listener();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
export const dismissBulk = () => show(null);

/** How the last change of many goes; it is pushed, and asked for now and then besides. */
export function useShownBulk(): Bulk | undefined {
  const { workspaceId } = useSeat();
  const id = useSyncExternalStore(subscribe, () => shown);
  return useQuery({
    queryKey: [...bulkKey(workspaceId), id],
    enabled: id !== null,
    queryFn: ({ signal }) =>
      client.call('getBulk', { params: { workspaceId, bulkId: id as BulkId }, signal }),
    refetchInterval: ({ state }) => (isUnderWay(state.data) ? 3_000 : false),
  }).data;
}

export const isUnderWay = (bulk: Bulk | undefined) => bulk?.stage === 'running' || bulk?.stage === 'undoing';

/** Begins, stops and takes back changes of many. */
export function useBulkActs() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const run = async (work: Promise<Bulk>) => {
    try {
      const bulk = await work;
      queries.setQueryData([...bulkKey(workspaceId), bulk.id], bulk);
      show(bulk.id);
      return true;
    } catch (error) {
      complain(problemWords(t, error));
      return false;
    }
  };
  const of = (bulkId: BulkId) => ({ params: { workspaceId, bulkId }, body: {} });
  return {
    async start(act: BulkAct, selection: BulkSelection) {
      const isBegun = await run(
        client.call('startBulk', { params: { workspaceId }, body: { act, selection } }),
      );
      if (isBegun) clearSelection();
    },
    cancel: (id: BulkId) => run(client.call('cancelBulk', of(id))),
    undo: (id: BulkId) => run(client.call('undoBulk', of(id))),
  };
}

const reasons = {
  'conversation.not-found': 'gone',
  'conversation.closed': 'closed',
  'conversation.not-closed': 'open',
  'conversation.not-yours': 'notYours',
  'object.changed': 'changed',
} as const satisfies Partial<Record<RefusalCode, string>>;

/** Why a conversation was left as it was, in a few words. */
export const reasonKey = (reason: RefusalCode) =>
  `bulk.reasons.${reason in reasons ? reasons[reason as keyof typeof reasons] : 'other'}` as const;
