import type { TeamId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { countTeams } from './store.ts';

/** Refuses ids that are no teams of the workspace; a foreign team looks like none. */
export async function refuseUnknownTeams(query: Query, ids: readonly TeamId[]): Promise<void> {
  const wanted = [...new Set(ids)];
  if (wanted.length > 0 && (await countTeams(query, wanted)) < wanted.length)
    throw new Refusal('object.not-found', { detail: 'One of the teams does not exist.' });
}
