import type { Role } from '@parley/contract';
import { mayAct, useSeat } from '../../shell/seat.tsx';

/** The pages of the settings and the least role each is for. */
export const pageRoles = {
  account: 'agent',
  workspace: 'admin',
  channels: 'agent',
  connectors: 'admin',
  translation: 'admin',
  customers: 'admin',
  panels: 'admin',
  people: 'agent',
  teams: 'agent',
  routing: 'supervisor',
  words: 'supervisor',
  targets: 'supervisor',
  canned: 'agent',
  keys: 'agent',
  health: 'admin',
  audit: 'admin',
} as const satisfies Record<string, Role>;

export type SettingsPage = keyof typeof pageRoles;
export const settingsPages = Object.keys(pageRoles) as SettingsPage[];

/** The pages the reader may see. */
export function usePages(): SettingsPage[] {
  const { role } = useSeat();
  return settingsPages.filter((page) => mayAct(role, pageRoles[page]));
}
