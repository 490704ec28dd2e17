import type { ContactId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { findContact } from './store.ts';
import { isProofLive } from './token-store.ts';

/** What is proven of a contact: their own id at the business, and addresses; a mere claim is not here. */
export interface ContactProofs {
  user?: string;
  email?: string;
  phone?: string;
  /** they are signed in at this moment */
  isFresh: boolean;
}

/** Of somebody who is not there, nothing is proven. */
export async function proofsOf(
  query: Query,
  workspaceId: WorkspaceId,
  id: ContactId,
  now: string,
): Promise<ContactProofs> {
  const [contact, isFresh] = await Promise.all([
    findContact(query, workspaceId, id),
    isProofLive(query, id, now),
  ]);
  const proven = (contact?.identities ?? []).filter(({ verified }) => verified);
  const valueFor = (kind: 'user' | 'email' | 'phone') => {
    const value = proven.find((each) => each.kind === kind)?.value;
    return value === undefined ? {} : { [kind]: value };
  };
  return {
    ...valueFor('user'),
    ...valueFor('email'),
    ...valueFor('phone'),
    isFresh: contact !== undefined && isFresh,
  };
}
