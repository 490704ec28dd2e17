import type { ContactId, Evidence, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { takeTurns } from '../store.ts';
import { idsOf, joinContacts, sidesOf } from './join-contacts.ts';
import { type MergeRoom, turnName } from './merge-room.ts';
import { propose } from './propose.ts';
import { listLikenessBetween, listMembers, listUserIds } from './store.ts';

/**
 * Joins two contacts of which the same thing was proven, at once. Only proposes it where one site has signed a user id for each, as two
 * accounts may share a mailbox; and leaves apart whom somebody has judged to be apart.
 */
export async function joinProven(
  room: MergeRoom,
  tx: Tx,
  { workspaceId, contactId, at }: { workspaceId: WorkspaceId; contactId: ContactId; at: string },
  other: ContactId,
  proof: Evidence,
): Promise<void> {
  if (contactId === other) return;
  await takeTurns(tx, turnName(workspaceId));
  const sides = sidesOf(await listMembers(tx, workspaceId, [contactId, other]), contactId, other);
  if (!sides) return;
  const [ones, others] = [idsOf(sides.one), idsOf(sides.other)];
  if (await haveTwoAccounts(tx, ones, others))
    return propose(room, tx, { workspaceId, contactId, at }, other, [proof]);
  const thought = await listLikenessBetween(tx, ones, others);
  if (thought.some(({ state }) => state === 'apart')) return;
  await joinContacts(room, tx, { workspaceId, agentId: null, at }, sides, { evidence: [proof], reason: '' });
}

/** Whether one site knows them under two user ids. */
async function haveTwoAccounts(tx: Tx, ones: readonly ContactId[], others: readonly ContactId[]) {
  const users = await listUserIds(tx, [...ones, ...others]);
  const isOne = new Set(ones);
  return users.some(
    (one) =>
      isOne.has(one.contactId) &&
      users.some(
        (other) => !isOne.has(other.contactId) && other.site === one.site && other.value !== one.value,
      ),
  );
}
