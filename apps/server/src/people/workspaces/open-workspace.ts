import type { AgentId, Locale, PersonId, TeamId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { insertAgent } from '../agents/store.ts';
import { recordChange } from '../audit/record-change.ts';
import type { PeopleRoom } from '../people-room.ts';
import { insertTeam, setMembersOfTeam } from '../teams/store.ts';
import { insertWorkspace, updateWorkspace } from './store.ts';

const firstTeamName: Record<Locale, string> = {
  'zh-CN': '客服',
  'zh-TW': '客服',
  en: 'Support',
  ja: 'サポート',
};

export interface OpenedWorkspace {
  workspaceId: WorkspaceId;
  teamId: TeamId;
  ownerId: AgentId;
}

/** Makes a workspace with its first team, which gets what nobody chose a team for, and with the person as its owner. */
export async function openWorkspace(
  room: PeopleRoom,
  tx: Tx,
  wanted: { name: string; locale: Locale; personId: PersonId },
): Promise<OpenedWorkspace> {
  const now = room.kernel.clock.now();
  const workspaceId = newId('wsp', now);
  const teamId = newId('tem', now);
  const ownerId = newId('agt', now);
  const { name, locale, personId } = wanted;
  await insertWorkspace(tx, { id: workspaceId, name, locale, now: new Date(now).toISOString() });
  await insertTeam(tx, workspaceId, teamId, firstTeamName[locale]);
  await updateWorkspace(tx, workspaceId, { defaultTeamId: teamId });
  await insertAgent(tx, { id: ownerId, workspaceId, personId, role: 'owner' });
  await setMembersOfTeam(tx, workspaceId, teamId, [ownerId]);
  await recordChange(room, tx, {
    ...{ workspaceId, actor: ownerId, object: workspaceId, action: 'workspace.created' },
    detail: { name, locale },
    subjects: ['workspace', 'teams', 'agents'],
  });
  return { workspaceId, teamId, ownerId };
}
