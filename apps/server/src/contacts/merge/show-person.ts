import type { Contact, ContactId, Likeness, Person } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { showContact } from '../show-contact.ts';
import { sightOf } from '../sight.ts';
import { addEvidence } from './likely.ts';
import {
  type LikenessRow,
  listInSight,
  listMembers,
  listMerges,
  listOpenLikeness,
  listWhole,
} from './store.ts';

const most = { merges: 100, likely: 20 };

/** Everybody a contact is known or likely to be, as far as the agent may see them; refuses with `object.not-found`. */
export async function showPerson(query: Query, caller: AgentCaller, id: ContactId): Promise<Person> {
  const { workspaceId } = caller;
  const { mainId } = await showContact(query, caller, id);
  const ids = (await listMembers(query, workspaceId, [id])).map((each) => each.id);
  // One after the other: inside a transaction there is one connection.
  const members = await listWhole(query, workspaceId, ids);
  const merges = await listMerges(query, ids, most.merges);
  const alike = await listOpenLikeness(query, ids, most.likely);
  return {
    mainId,
    members: members.toSorted((a, b) => rank(a, mainId) - rank(b, mainId) || (a.id < b.id ? -1 : 1)),
    merges,
    likely: await likelyOf(query, caller, new Set(ids), alike),
  };
}

const rank = ({ id }: Contact, mainId: ContactId) => (id === mainId ? 0 : 1);

/** Each other person once, with all that speaks for it. */
async function likelyOf(
  query: Query,
  caller: AgentCaller,
  own: ReadonlySet<ContactId>,
  rows: readonly LikenessRow[],
): Promise<Likeness[]> {
  if (rows.length === 0) return [];
  const otherOf = ({ oneId, otherId }: LikenessRow) => (own.has(oneId) ? otherId : oneId);
  const seen = await listInSight(query, sightOf(caller), rows.map(otherOf));
  const contacts = await listWhole(
    query,
    caller.workspaceId,
    seen.map(({ id }) => id),
  );
  const found = new Map<ContactId, Likeness>();
  for (const row of rows) {
    const contact = contacts.find(({ id }) => id === otherOf(row));
    if (!contact) continue;
    const before = found.get(contact.mainId);
    const evidence = addEvidence(before?.evidence ?? [], row.evidence);
    found.set(contact.mainId, { contact: before?.contact ?? contact, at: before?.at ?? row.at, evidence });
  }
  return [...found.values()];
}
