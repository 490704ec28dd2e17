import type { ChannelAccountId } from '@parley/contract';
import { newSecret } from '../kernel/ids.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { getChannelForUpdate } from './get-channel.ts';
import { type ChannelRoom, recordChange } from './record-change.ts';
import { updateIdentitySecret } from './store.ts';

/** Makes the secret by which the site signs its visitors, told this once. The old one is dead, and whoever came in by it must be signed again: it may have leaked. */
export async function rotateIdentitySecret(
  room: ChannelRoom,
  caller: AgentCaller,
  id: ChannelAccountId,
): Promise<{ secret: string }> {
  const { kernel, ports } = room;
  return kernel.database.in(caller.workspaceId).transaction(async (tx) => {
    await getChannelForUpdate(tx, caller.workspaceId, id);
    const secret = newSecret();
    await updateIdentitySecret(tx, id, kernel.secrets.seal(secret));
    await ports.contacts.withdrawProofs(tx, id);
    const change = { action: 'channel.identity-secret-rotated', object: id, detail: {} } as const;
    await recordChange(room, tx, caller, change);
    return { secret };
  });
}
