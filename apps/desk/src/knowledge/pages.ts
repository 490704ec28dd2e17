import type { Role } from '@parley/contract';
import { type ComponentType, lazy } from 'react';
import { mayAct, useSeat } from '../shell/seat.tsx';

interface KnowledgePage {
  /** the least role that it is for */
  least: Role;
  Page: ComponentType<{ id: string | undefined }>;
}

/** The pages of the knowledge, in their order; each is called `knowledge.pages.<name>` in the words. */
export const knowledgePages = {
  entries: {
    least: 'agent',
    Page: lazy(() => import('./list/entries-page.tsx').then((m) => ({ default: m.EntriesPage }))),
  },
  vocabulary: {
    least: 'agent',
    Page: lazy(() => import('./vocabulary-page.tsx').then((m) => ({ default: m.VocabularyPage }))),
  },
  transfer: {
    least: 'supervisor',
    Page: lazy(() => import('./transfer/transfer-page.tsx').then((m) => ({ default: m.TransferPage }))),
  },
  gaps: {
    least: 'supervisor',
    Page: lazy(() => import('../insight/gaps/gaps-page.tsx').then((m) => ({ default: m.GapsPage }))),
  },
  lessons: {
    least: 'supervisor',
    Page: lazy(() => import('../insight/lessons/lessons-page.tsx').then((m) => ({ default: m.LessonsPage }))),
  },
  training: {
    least: 'supervisor',
    Page: lazy(() =>
      import('../insight/training/training-page.tsx').then((m) => ({ default: m.TrainingPage })),
    ),
  },
  health: {
    least: 'supervisor',
    Page: lazy(() => import('../insight/health/care-page.tsx').then((m) => ({ default: m.CarePage }))),
  },
  rules: {
    least: 'admin',
    Page: lazy(() => import('./rules-page.tsx').then((m) => ({ default: m.RulesPage }))),
  },
} as const satisfies Record<string, KnowledgePage>;

export type KnowledgePageName = keyof typeof knowledgePages;
const names = Object.keys(knowledgePages) as KnowledgePageName[];

export const knowledgePage = (name: KnowledgePageName): KnowledgePage => knowledgePages[name];

/** The pages the reader may see. */
export function useKnowledgePages(): KnowledgePageName[] {
  const { role } = useSeat();
  return names.filter((name) => mayAct(role, knowledgePage(name).least));
}
