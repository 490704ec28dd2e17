import type { ContactId, Person } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { showContact } from '../show-contact.ts';
import { takeTurns } from '../store.ts';
import { idsOf, sidesOf } from './join-contacts.ts';
import { type MergeRoom, turnName } from './merge-room.ts';
import { showPerson } from './show-person.ts';
import { closeLikeness, listMembers, saveApart } from './store.ts';

/** Remembers that a contact is somebody else, so that nobody is asked again. */
export async function setContactsApart(
  { kernel, writeAudit }: MergeRoom,
  caller: AgentCaller,
  id: ContactId,
  other: ContactId,
): Promise<Person> {
  const { workspaceId, agentId } = caller;
  const at = isoNow(kernel.clock);
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await showContact(tx, caller, id);
    await showContact(tx, caller, other);
    await takeTurns(tx, turnName(workspaceId));
    const sides = sidesOf(await listMembers(tx, workspaceId, [id, other]), id, other);
    if (!sides) throw new Refusal('contact.same-person');
    const [ones, others] = [idsOf(sides.one), idsOf(sides.other)];
    await closeLikeness(tx, ones, others, agentId, at);
    const [oneId, otherId] = [id, other].toSorted() as [ContactId, ContactId];
    await saveApart(tx, { oneId, otherId, workspaceId, by: agentId, at });
    await writeAudit(tx, {
      workspaceId,
      actor: agentId,
      action: 'contact.set-apart',
      object: id,
      detail: { other },
    });
    await kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: id });
    return showPerson(tx, caller, id);
  });
}
