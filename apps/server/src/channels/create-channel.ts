import { randomBytes } from 'node:crypto';
import { isoNow } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { defaultSettings } from './default-settings.ts';
import { type ChannelRoom, recordChange } from './record-change.ts';
import { settleSettings, type WantedSettings } from './settle-settings.ts';
import { type ChannelRow, insertChannel } from './store.ts';

/** Public, so that it may stand in a page; unguessable, so that nobody walks through the sites of an installation. */
const newSiteKey = () => `pk_${randomBytes(16).toString('hex')}`;

/** Connects a website. */
export async function createChannel(
  room: ChannelRoom,
  caller: AgentCaller,
  name: string,
  wanted: WantedSettings,
): Promise<ChannelRow> {
  const { database, clock } = room.kernel;
  const { workspaceId } = caller;
  return database.in(workspaceId).transaction(async (tx) => {
    const settings = await settleSettings(tx, workspaceId, defaultSettings(name), wanted);
    const row: ChannelRow = { id: newId('cha', clock.now()), name, siteKey: newSiteKey(), settings };
    await insertChannel(tx, { ...row, workspaceId, at: isoNow(clock) });
    await recordChange(room, tx, caller, { action: 'channel.created', object: row.id, detail: { name } });
    return row;
  });
}
