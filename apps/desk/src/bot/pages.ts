import type { Role } from '@parley/contract';
import { type ComponentType, lazy } from 'react';
import { mayAct, useSeat } from '../shell/seat.tsx';

interface BotPage {
  /** the least role that it is for */
  least: Role;
  Page: ComponentType;
  /** one thing of it, which has the whole room to itself */
  Item?: ComponentType<{ id: string }>;
}

/** The pages of the bot studio, in their order; each is called `studio.<name>` in the words. */
export const botPages = {
  flows: {
    least: 'supervisor',
    Page: lazy(() => import('./flows/flows-page.tsx').then((m) => ({ default: m.FlowsPage }))),
    Item: lazy(() => import('./flows/flow-page.tsx').then((m) => ({ default: m.FlowPage }))),
  },
  rules: {
    least: 'supervisor',
    Page: lazy(() => import('./rules/rules-page.tsx').then((m) => ({ default: m.RulesPage }))),
  },
  tests: {
    least: 'supervisor',
    Page: lazy(() => import('./tests/tests-page.tsx').then((m) => ({ default: m.TestsPage }))),
    Item: lazy(() => import('./tests/test-page.tsx').then((m) => ({ default: m.TestPage }))),
  },
  packs: {
    least: 'admin',
    Page: lazy(() => import('./packs/packs-page.tsx').then((m) => ({ default: m.PacksPage }))),
  },
} as const satisfies Record<string, BotPage>;

export type BotPageName = keyof typeof botPages;
const names = Object.keys(botPages) as BotPageName[];

export const botPage = (name: BotPageName): BotPage => botPages[name];

/** The pages the reader may see. */
export function useBotPages(): BotPageName[] {
  const { role } = useSeat();
  return names.filter((name) => mayAct(role, botPage(name).least));
}
