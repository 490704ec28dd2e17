import type { Announcement, AnnouncementId, TeamId } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { SupervisionRoom } from '../room.ts';
import { acknowledge, countKnownTeams, insertAnnouncement, insertReceipts } from './store.ts';

/** Tells something to colleagues; who is not there finds it when they come within the day. */
export function announce(
  { kernel, writeAudit }: SupervisionRoom,
  { workspaceId, agentId: by }: AgentCaller,
  given: { text: string; teamIds: TeamId[] },
): Promise<Announcement> {
  const teamIds = [...new Set(given.teamIds)];
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    if ((await countKnownTeams(tx, workspaceId, teamIds)) < teamIds.length)
      throw new Refusal('object.not-found', { detail: 'There is no such team.' });
    const told = { id: newId('ann'), at: isoNow(kernel.clock), by, text: given.text, teamIds };
    await insertAnnouncement(tx, { ...told, workspaceId });
    const sentTo = await insertReceipts(tx, workspaceId, told);
    await writeAudit(tx, {
      ...{ workspaceId, actor: by, action: 'announcement.sent', object: told.id },
      detail: { sentTo },
    });
    await kernel.events.announce(tx, { workspaceId, subject: 'announcements', objectId: told.id });
    return { ...told, sentTo, acknowledged: 0 };
  });
}

export async function acknowledgeMine(
  { kernel }: SupervisionRoom,
  { workspaceId, agentId }: AgentCaller,
  id: AnnouncementId,
): Promise<void> {
  await kernel.database.in(workspaceId).transaction(async (tx) => {
    if ((await acknowledge(tx, id, agentId)) === 0) throw new Refusal('object.not-found');
    await kernel.events.announce(tx, { workspaceId, subject: 'announcements', objectId: id });
  });
}
