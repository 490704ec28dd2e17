import type { Contact, ContactId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import { getContact } from './get-contact.ts';
import { sightOf } from './sight.ts';
import { isInSight } from './store.ts';

/** The contact as this agent may see it; one out of sight looks like one that is not there. */
export async function showContact(query: Query, caller: AgentCaller, id: ContactId): Promise<Contact> {
  if (!(await isInSight(query, sightOf(caller), id))) throw new Refusal('object.not-found');
  return getContact(query, caller.workspaceId, id);
}
