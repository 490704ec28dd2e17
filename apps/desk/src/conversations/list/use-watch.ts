import type { TeamId, View } from '@parley/contract';
import { useEffect } from 'react';
import { useSeat } from '../../shell/seat.tsx';
import { listKey } from './lists.ts';

/** The list whose rows the server pushes. */
let watched: readonly unknown[] | null = null;
export const watchedList = () => watched;

/** Has the rows of a view pushed while it is shown; while nobody looks at the page, one's own are watched instead, for the notices. */
export function useWatch(view: View, teamId: TeamId | undefined) {
  const { link, workspaceId } = useSeat();
  useEffect(() => {
    const watch = () => {
      const isHidden = document.visibilityState === 'hidden';
      watched = isHidden ? listKey(workspaceId, 'mine') : listKey(workspaceId, view, teamId);
      if (isHidden) link.watch('mine');
      else link.watch(view, teamId);
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => document.removeEventListener('visibilitychange', watch);
  }, [link, workspaceId, view, teamId]);
}
