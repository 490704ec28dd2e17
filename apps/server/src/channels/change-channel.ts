import type { ChannelAccountId } from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';
import { getChannelForUpdate } from './get-channel.ts';
import { type ChannelRoom, recordChange } from './record-change.ts';
import { settleSettings, type WantedSettings } from './settle-settings.ts';
import { type ChannelRow, updateChannel } from './store.ts';

/** Changes the name and the given settings of a website; the others stay as they are. */
export async function changeChannel(
  room: ChannelRoom,
  caller: AgentCaller,
  id: ChannelAccountId,
  { name, settings = {} }: { name?: string | undefined; settings?: WantedSettings | undefined },
): Promise<ChannelRow> {
  const { workspaceId } = caller;
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    const before = await getChannelForUpdate(tx, workspaceId, id);
    const settled = await settleSettings(tx, workspaceId, before.settings, settings);
    const after = { ...before, name: name ?? before.name, settings: settled };
    await updateChannel(tx, after);
    const detail = { name: after.name, settings };
    await recordChange(room, tx, caller, { action: 'channel.changed', object: id, detail });
    return after;
  });
}
