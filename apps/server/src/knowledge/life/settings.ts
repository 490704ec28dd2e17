import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { type Settings, saveSettings } from './store.ts';

/** Says how knowledge is published; what is published already stays. */
export async function changeSettings(
  room: KnowledgeRoom,
  { workspaceId, agentId: actor }: AgentCaller,
  settings: Settings,
): Promise<Settings> {
  await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await saveSettings(tx, workspaceId, settings);
    await recordChange(room, tx, {
      ...{ workspaceId, actor, action: 'knowledge-settings.changed', subject: 'knowledge' },
      detail: { ...settings },
    });
  });
  return settings;
}
