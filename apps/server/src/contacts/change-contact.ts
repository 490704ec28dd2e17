import type { Contact, ContactId } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { getContact } from './get-contact.ts';
import type { WriteAudit } from './ports.ts';
import { showContact } from './show-contact.ts';
import { updateContact } from './store.ts';

export interface ContactChange {
  name?: string | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
}

/** Corrects what is known of a contact. What an agent writes down is no proof: no identity comes of it. */
export async function changeContact(
  { database, events }: Kernel,
  writeAudit: WriteAudit,
  caller: AgentCaller,
  id: ContactId,
  change: ContactChange,
): Promise<Contact> {
  const { workspaceId } = caller;
  return database.in(workspaceId).transaction(async (tx) => {
    await showContact(tx, caller, id);
    await updateContact(tx, id, change);
    const fields = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    const line = { workspaceId, actor: caller.agentId, object: id, detail: { fields } };
    await writeAudit(tx, { ...line, action: 'contact.changed' });
    await events.announce(tx, { workspaceId, subject: 'contacts', objectId: id });
    return getContact(tx, workspaceId, id);
  });
}
