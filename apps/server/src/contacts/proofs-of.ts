import type { ContactId, Identity, WorkspaceId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { findProofs } from './store.ts';

/** What is proven of a contact: their own id at the business, and addresses; a mere claim is not here. */
export interface ContactProofs {
  user?: string;
  email?: string;
  phone?: string;
  /** they are signed in at this moment */
  isFresh: boolean;
}

/** For how long a code that was told back says who somebody is. */
export const codeProvesMs = 24 * 3_600_000;

/** Of somebody who is not there, nothing is proven. */
export async function proofsOf(
  query: Query,
  workspaceId: WorkspaceId,
  id: ContactId,
  now: string,
): Promise<ContactProofs> {
  const toldSince = new Date(Date.parse(now) - codeProvesMs).toISOString();
  const found = await findProofs(query, workspaceId, id, { now, toldSince });
  if (!found) return { isFresh: false };
  const { proven, isSignedIn, told } = found;
  const signed = Object.assign({}, ...kinds.map((kind) => valueFor(proven, kind))) as Partial<ContactProofs>;
  if (signed.user === undefined && told) return { [told.kind]: told.value, isFresh: told.isFresh };
  // A code refreshes the proof of somebody who is known, if it went to an address of theirs.
  const isTheirs = told !== null && signed[told.kind] === told.value;
  return { ...signed, isFresh: isSignedIn || (isTheirs && told.isFresh) };
}

const kinds = ['user', 'email', 'phone'] as const;

function valueFor(proven: readonly Pick<Identity, 'kind' | 'value'>[], kind: (typeof kinds)[number]) {
  const value = proven.find((each) => each.kind === kind)?.value;
  return value === undefined ? {} : { [kind]: value };
}
