import type { ConversationRow, Entry, EntryKind } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { chime, notify } from '../../shell/notify.ts';
import { preferences } from '../../shell/preferences.ts';
import { queries } from '../../shell/queries.ts';
import { isQuietAt } from '../../shell/quiet.ts';
import { type Seat, useSeat } from '../../shell/seat.tsx';
import { words } from '../../words/index.ts';
import { type News, newsOf } from './news.ts';

/** Tells of offers at once and of messages when nobody looks, by sound, by a desktop notice and in the title. */
export function useNotices() {
  const seat = useSeat();
  const [, navigate] = useLocation();
  const { data } = useMine(seat);
  const before = useRef<readonly ConversationRow[] | null>(null);
  useEffect(() => {
    if (!data) return;
    const news = before.current ? newsOf(before.current, data, seat.agentId) : [];
    before.current = data;
    const open = (row: ConversationRow) => navigate(`/${seat.workspaceId}/inbox/mine/${row.id}`);
    for (const one of news) tell(one, () => open(one.row));
  }, [data, seat.agentId, seat.workspaceId, navigate]);
  useTitle(data ?? [], seat);
}

const mineKey = (workspaceId: string) => ['conversations', workspaceId, 'mine-watch'] as const;

/** One's own conversations, asked for again whenever something hints that they changed. */
function useMine({ link, workspaceId }: Seat) {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = link.subscribe((event) => {
      if (
        event.t !== 'rows' &&
        event.t !== 'counts' &&
        !(event.t === 'entries' && event.entries.some(isTelling))
      )
        return;
      clearTimeout(timer);
      timer = setTimeout(() => void queries.invalidateQueries({ queryKey: mineKey(workspaceId) }), 150);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [link, workspaceId]);
  return useQuery({
    queryKey: mineKey(workspaceId),
    queryFn: async ({ signal }) => {
      const page = await client.call('listConversations', {
        params: { workspaceId },
        query: { view: 'mine', limit: 100 },
        signal,
      });
      return page.data;
    },
  });
}

const telling: readonly EntryKind[] = ['message', 'assigned', 'transferred', 'accepted', 'requeued'];
const isTelling = (entry: Entry) => entry.author.kind !== 'agent' && telling.includes(entry.body.kind);

function tell({ kind, row }: News, open: () => void) {
  const isLooking = document.visibilityState === 'visible' && document.hasFocus();
  if (kind === 'message' && isLooking) return;
  const { sound, notices, quiet } = preferences();
  if (isQuietAt(quiet, new Date())) return;
  if (sound) chime(kind === 'message' ? 'message' : 'offer');
  if (!notices || isLooking) return;
  const title = words(`notices.${kind}`, { name: row.contactName });
  notify(title, row.preview?.text ?? '', row.id, open);
}

function useTitle(rows: readonly ConversationRow[], { workspace, agentId }: Seat) {
  const waiting = rows.filter(
    (row) =>
      (row.owner.kind === 'agent' && row.owner.agentId === agentId && row.acceptBy) ||
      row.contactSeq > row.agentReadSeq,
  ).length;
  const title = `${waiting > 0 ? `(${waiting}) ` : ''}${workspace.name} · Parley`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (!('setAppBadge' in navigator)) return;
    void navigator.setAppBadge(waiting).catch(() => undefined);
  }, [waiting]);
}
