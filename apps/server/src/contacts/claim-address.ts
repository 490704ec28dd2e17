import type { ChannelAccountId, ContactId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { insertClaim } from './store.ts';

/** Notes an address that somebody says is theirs. Nothing is merged, found or shown because of it. */
export async function claimAddress(
  query: Query,
  claim: {
    workspaceId: WorkspaceId;
    contactId: ContactId;
    channelAccountId: ChannelAccountId | null;
    kind: 'email' | 'phone';
    value: string;
  },
): Promise<void> {
  await insertClaim(query, { id: newId('idn'), ...claim });
}
