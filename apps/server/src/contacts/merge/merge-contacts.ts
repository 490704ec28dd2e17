import type { ContactId, Person } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { showContact } from '../show-contact.ts';
import { takeTurns } from '../store.ts';
import { idsOf, joinContacts, sidesOf } from './join-contacts.ts';
import { addEvidence } from './likely.ts';
import { type MergeRoom, turnName } from './merge-room.ts';
import { showPerson } from './show-person.ts';
import { deleteApart, listLikenessBetween, listMembers } from './store.ts';

/** Makes one person of two contacts that the agent may see, because they say so. Refuses with `contact.same-person`. */
export async function mergeContacts(
  room: MergeRoom,
  caller: AgentCaller,
  id: ContactId,
  { other, reason }: { other: ContactId; reason: string },
): Promise<Person> {
  const { workspaceId, agentId } = caller;
  const at = isoNow(room.kernel.clock);
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await showContact(tx, caller, id);
    await showContact(tx, caller, other);
    await takeTurns(tx, turnName(workspaceId));
    const sides = sidesOf(await listMembers(tx, workspaceId, [id, other]), id, other);
    if (!sides) throw new Refusal('contact.same-person');
    const [ones, others] = [idsOf(sides.one), idsOf(sides.other)];
    const thought = await listLikenessBetween(tx, ones, others);
    const evidence = thought.reduce((all, each) => addEvidence(all, each.evidence), addEvidence([], []));
    await deleteApart(tx, ones, others);
    const main = await joinContacts(room, tx, { workspaceId, agentId, at }, sides, { evidence, reason });
    const line = { workspaceId, actor: agentId, object: main, detail: { one: id, other, reason } };
    await room.writeAudit(tx, { ...line, action: 'contact.merged' });
    return showPerson(tx, caller, id);
  });
}
