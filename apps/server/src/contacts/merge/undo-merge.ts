import type { ContactId, Merge, Person } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { showContact } from '../show-contact.ts';
import { takeTurns } from '../store.ts';
import { chooseMain, hangingOn } from './groups.ts';
import { type MergeRoom, turnName } from './merge-room.ts';
import { showPerson } from './show-person.ts';
import {
  closeLikeness,
  findMerge,
  listEdges,
  listMembers,
  type MemberRow,
  type MergeRow,
  markUndone,
  saveApart,
  setMain,
} from './store.ts';

/** Makes two of one again: what belongs to the other goes with them, the rest stays, and the two are not joined again by themselves. */
export async function undoMerge(
  room: MergeRoom,
  caller: AgentCaller,
  id: ContactId,
  { mergeId, reason }: { mergeId: Merge['id']; reason: string },
): Promise<Person> {
  const { workspaceId, agentId } = caller;
  const at = isoNow(room.kernel.clock);
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    await showContact(tx, caller, id);
    await takeTurns(tx, turnName(workspaceId));
    const merge = await findMerge(tx, workspaceId, mergeId);
    const members = await listMembers(tx, workspaceId, [id]);
    const isTheirs = members.some((each) => each.id === merge?.survivorId || each.id === merge?.mergedId);
    if (!merge || !isTheirs) throw new Refusal('object.not-found');
    if (merge.isUndone || (await markUndone(tx, mergeId, agentId, reason, at)) === 0)
      throw new Refusal('contact.merge-undone');
    const ids = members.map((each) => each.id);
    const edges = await listEdges(tx, ids, false);
    const [stays, goes] = partsOf(hangingOn(merge.mergedId, edges), members);
    const main = mainOfPart(merge, goes);
    await setMain(
      tx,
      main,
      goes.map((each) => each.id),
    );
    const [left, gone] = [stays.map((each) => each.id), goes.map((each) => each.id)];
    await closeLikeness(tx, left, gone, agentId, at);
    const [oneId, otherId] = [merge.survivorId, merge.mergedId].toSorted() as [ContactId, ContactId];
    await saveApart(tx, { oneId, otherId, workspaceId, by: agentId, at });
    await room.onRegrouped(tx, workspaceId, [stays[0]?.mainId ?? id, main]);
    const line = {
      workspaceId,
      actor: agentId,
      object: mergeId,
      detail: { one: oneId, other: otherId, reason },
    };
    await room.writeAudit(tx, { ...line, action: 'contact.merge-undone' });
    for (const objectId of [id, main])
      await room.kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId });
    return showPerson(tx, caller, id);
  });
}

/** The part that keeps the profile which stands for the person now, and the part that goes. */
function partsOf(hanging: ReadonlySet<ContactId>, members: MemberRow[]): [MemberRow[], MemberRow[]] {
  const [within, without] = [true, false].map((side) =>
    members.filter(({ id }) => hanging.has(id) === side),
  ) as [MemberRow[], MemberRow[]];
  return within.some(({ id, mainId }) => id === mainId) ? [within, without] : [without, within];
}

/** Whose profile stands for a part: the one that did before it was merged, if it is still there. */
function mainOfPart(merge: MergeRow, part: MemberRow[]): ContactId {
  const before = part.some(({ id }) => id === merge.mergedId) ? merge.mergedMain : merge.survivorMain;
  return part.some(({ id }) => id === before) ? before : (chooseMain(part) ?? merge.mergedId);
}
