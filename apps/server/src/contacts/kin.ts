import type { ContactId, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { hangingOn } from './merge/groups.ts';
import { listEdges, listMembers } from './merge/store.ts';
import { codeProvesMs } from './proofs-of.ts';
import { findProofs } from './store.ts';

/** Everybody who is one person with a contact, itself included. */
export async function listPersonIds(
  query: Query,
  workspaceId: WorkspaceId,
  id: ContactId,
): Promise<ContactId[]> {
  const members = await listMembers(query, workspaceId, [id]);
  return members.map((each) => each.id);
}

/**
 * The other contacts of somebody who has proven at this moment who they are, as far as proofs alone joined them: what a colleague
 * judged is for colleagues to see, and opens nothing to the customer.
 */
export async function listProvenKin(
  query: Query,
  workspaceId: WorkspaceId,
  id: ContactId,
  now: string,
): Promise<ContactId[]> {
  const members = await listPersonIds(query, workspaceId, id);
  if (members.length < 2) return [];
  const toldSince = new Date(Date.parse(now) - codeProvesMs).toISOString();
  const proofs = await findProofs(query, workspaceId, id, { now, toldSince });
  if (!proofs?.isSignedIn && !proofs?.told) return [];
  const kin = hangingOn(id, await listEdges(query, members, true));
  kin.delete(id);
  return [...kin];
}
