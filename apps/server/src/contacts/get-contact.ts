import type { Contact, ContactId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import { findContact } from './store.ts';

/** The contact with its identities; refuses with `object.not-found`. */
export async function getContact(query: Query, workspaceId: WorkspaceId, id: ContactId): Promise<Contact> {
  const contact = await findContact(query, workspaceId, id);
  if (!contact) throw new Refusal('object.not-found');
  return contact;
}
