import type { Problem } from '@parley/channels';
import type { HostRoom } from '../host-room.ts';
import type { AccountRow } from './account.ts';
import { updateStatus } from './store.ts';

/** The vendor lets the account in no more, with a new token neither: it sends nothing from now on, and whoever administers is told. */
export async function markFailing(
  { kernel, accounts }: Pick<HostRoom, 'kernel' | 'accounts'>,
  { id, workspaceId }: Pick<AccountRow, 'id' | 'workspaceId'>,
  { code, detail }: Problem,
): Promise<void> {
  await kernel.database.hot.transaction(async (tx) => {
    const reason = `${code} ${detail}`.slice(0, 300);
    if ((await updateStatus(tx, id, { status: 'failing', reason, from: 'on' })) > 0)
      await kernel.events.announce(tx, { workspaceId, subject: 'channels', objectId: id });
  });
  accounts.forget();
}
