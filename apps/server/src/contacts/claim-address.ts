import type { ChannelAccountId, ContactId, WorkspaceId } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { readAddress } from './codes/address.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import { noteSign } from './merge/propose.ts';
import { insertClaim } from './store.ts';

/** Notes an address that somebody says is theirs. Nobody is merged, found or shown because of it; whoever has the same is proposed to agents. */
export async function claimAddress(
  room: MergeRoom,
  claim: {
    workspaceId: WorkspaceId;
    contactId: ContactId;
    channelAccountId: ChannelAccountId | null;
    kind: 'email' | 'phone';
    value: string;
  },
): Promise<void> {
  await room.kernel.database.in(claim.workspaceId).transaction(async (tx) => {
    await insertClaim(tx, { id: newId('idn'), ...claim });
    const sign = readAddress(claim.value);
    if (sign) await noteSign(room, tx, { ...claim, at: isoNow(room.kernel.clock) }, sign);
  });
}
