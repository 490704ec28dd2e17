import type { TeamId } from '@parley/contract';
import { useEffect } from 'react';
import { usePreference } from '../../shell/preferences.ts';
import { useSeat } from '../../shell/seat.tsx';
import { isSaved, type ListId, mentions } from '../views.ts';
import { listKey } from './lists.ts';

/** The list whose rows the server pushes. */
let watched: readonly unknown[] | null = null;
export const watchedList = () => watched;

/** Has the rows of a view pushed while it is shown, anew when it means something else; while nobody looks at the page, one's own are watched instead, for the notices. */
export function useWatch(view: ListId, teamId: TeamId | undefined, meaning: string) {
  const { link, workspaceId } = useSeat();
  const [sortsByDue] = usePreference('sortsByDue');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server keeps a saved view as it was when it was asked for
  useEffect(() => {
    const watch = () => {
      // what calls one is told by itself, not as rows of a view
      const isHidden = document.visibilityState === 'hidden' || view === mentions;
      watched = isHidden ? listKey(workspaceId, 'mine') : listKey(workspaceId, view, teamId);
      if (isHidden) link.watch('mine');
      else if (isSaved(view)) link.watch('all', undefined, view);
      else link.watch(view, teamId);
    };
    watch();
    document.addEventListener('visibilitychange', watch);
    return () => document.removeEventListener('visibilitychange', watch);
  }, [link, workspaceId, view, teamId, meaning, sortsByDue]);
}
