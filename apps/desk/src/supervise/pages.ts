import type { Role } from '@parley/contract';
import { type ComponentType, lazy } from 'react';
import { mayAct, useSeat } from '../shell/seat.tsx';

interface SupervisePage {
  least: Role;
  Page: ComponentType<{ id?: string | undefined }>;
}

/** The pages for who leads the service, in their order; each is called `supervise.pages.<name>` in the words. */
export const supervisePages = {
  monitor: {
    least: 'supervisor',
    Page: lazy(() => import('./monitor/monitor-page.tsx').then((m) => ({ default: m.MonitorPage }))),
  },
  board: {
    least: 'supervisor',
    Page: lazy(() => import('./board/board-page.tsx').then((m) => ({ default: m.BoardPage }))),
  },
  review: {
    least: 'supervisor',
    Page: lazy(() => import('./words/review-page.tsx').then((m) => ({ default: m.ReviewPage }))),
  },
  announcements: {
    least: 'supervisor',
    Page: lazy(() =>
      import('./announcements/announcements-page.tsx').then((m) => ({ default: m.AnnouncementsPage })),
    ),
  },
} as const satisfies Record<string, SupervisePage>;

export type SupervisePageName = keyof typeof supervisePages;
const names = Object.keys(supervisePages) as SupervisePageName[];

export const supervisePage = (name: SupervisePageName): SupervisePage => supervisePages[name];

/** The pages the reader may see. */
export function useSupervisePages(): SupervisePageName[] {
  const { role } = useSeat();
  return names.filter((name) => mayAct(role, supervisePage(name).least));
}
