import type { ContactId, Order, WorkspaceId } from '@parley/contract';
import type { Contacts } from '../contacts/index.ts';
import type { Query } from '../kernel/database/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AuditNote } from '../people/index.ts';

/** What this room needs of others. */
export interface ProfilePorts {
  contacts: Pick<Contacts, 'personOf' | 'profileSettings' | 'noteSign'>;
  /** The orders of a proven customer in the connected shop; `connected` is false where nobody knows. */
  listOrders(workspaceId: WorkspaceId, contactId: ContactId): Promise<{ connected: boolean; data: Order[] }>;
  writeAudit(tx: Query, note: AuditNote): Promise<void>;
}
export interface ProfileRoom {
  kernel: Kernel;
  ports: ProfilePorts;
}
