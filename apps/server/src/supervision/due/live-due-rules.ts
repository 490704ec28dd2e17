import type { DueRules, SupervisionSettings, WorkspaceId } from '@parley/contract';
import { keepCurrent } from '../../kernel/keep-current.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { SupervisionPorts } from '../room.ts';
import { getSettingsAloud } from '../settings/save-settings.ts';
import { findDueStamp } from './store.ts';

const mostKept = 200;

/** What tells when something is due in a workspace, kept in memory, current within a second of any change of targets or opening hours in any process. */
export function liveDueRules(
  kernel: Kernel,
  { hoursOf }: Pick<SupervisionPorts, 'hoursOf'>,
): (workspaceId: WorkspaceId) => Promise<DueRules> {
  const { system } = kernel.database;
  return keepCurrent(kernel, {
    subject: 'supervision',
    findStamp: async (workspaceId) => (await findDueStamp(system, workspaceId))?.stamp ?? '',
    read: async (workspaceId) =>
      dueRulesOf(
        (await getSettingsAloud(kernel, system, workspaceId)).settings,
        await hoursOf(system, workspaceId),
      ),
    most: mostKept,
  });
}

/** Targets and hours as the clocks go by them. */
export const dueRulesOf = (
  settings: Pick<SupervisionSettings, 'targets' | 'teamTargets' | 'ticketTargets'>,
  hours: DueRules['hours'],
): DueRules => {
  const { targets, teamTargets: teams, ticketTargets: tickets } = settings;
  const { waitSeconds, firstResponseSeconds, nextResponseSeconds, resolutionSeconds } = targets;
  return {
    targets: { waitSeconds, firstResponseSeconds, nextResponseSeconds, resolutionSeconds },
    ...{ teams, hours, tickets },
  };
};
