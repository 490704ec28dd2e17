import type { Contact, ContactId } from '@parley/contract';
import { isoNow } from '../kernel/clock.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { readAddress } from './codes/address.ts';
import { checkAttributes } from './fields/check-attributes.ts';
import { getProfileSettings } from './fields/profile-settings.ts';
import { getContact } from './get-contact.ts';
import type { MergeRoom } from './merge/merge-room.ts';
import { noteSign } from './merge/propose.ts';
import { showContact } from './show-contact.ts';
import { updateContact } from './store.ts';

export interface ContactChange {
  name?: string | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  attributes?: Record<string, string | null> | undefined;
}

/** Corrects what is known of a contact. What an agent writes down is no proof: no identity comes of it, and nobody is merged; who has the same address is proposed. */
export async function changeContact(
  kernel: Kernel,
  room: MergeRoom,
  caller: AgentCaller,
  id: ContactId,
  change: ContactChange,
): Promise<Contact> {
  const { workspaceId } = caller;
  const { database, events } = kernel;
  return database.in(workspaceId).transaction(async (tx) => {
    await showContact(tx, caller, id);
    if (change.attributes) {
      const { settings } = await getProfileSettings(tx, workspaceId);
      checkAttributes(settings.fields, change.attributes);
    }
    await updateContact(tx, id, change);
    const about = { workspaceId, contactId: id, at: isoNow(kernel.clock) };
    for (const typed of [change.email, change.phone]) {
      const address = typed ? readAddress(typed) : undefined;
      if (address) await noteSign(room, tx, about, address);
    }
    const fields = Object.entries(change).flatMap(([field, value]) => (value === undefined ? [] : [field]));
    const line = { workspaceId, actor: caller.agentId, object: id, detail: { fields } };
    await room.writeAudit(tx, { ...line, action: 'contact.changed' });
    await events.announce(tx, { workspaceId, subject: 'contacts', objectId: id });
    return getContact(tx, workspaceId, id);
  });
}
