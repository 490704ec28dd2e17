import type { Workspace, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { findWorkspace } from './store.ts';

/** The workspace, or the refusal that says it is not there. */
export async function getWorkspace(query: Query, id: WorkspaceId): Promise<Workspace> {
  const workspace = await findWorkspace(query, id);
  if (!workspace) throw new Refusal('object.not-found');
  return workspace;
}
