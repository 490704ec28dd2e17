import type { ContactId, Evidence } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { chooseMain } from './groups.ts';
import type { Judge, MergeRoom } from './merge-room.ts';
import { insertMerge, type MemberRow, setMain } from './store.ts';

/** Two contacts with everybody who is one person with them. */
export interface Sides {
  one: { id: ContactId; members: readonly MemberRow[] };
  other: { id: ContactId; members: readonly MemberRow[] };
}

/** Both with their members; undefined where they are one person already, or either is not there. */
export function sidesOf(members: readonly MemberRow[], one: ContactId, other: ContactId): Sides | undefined {
  const [a, b] = [members.find(({ id }) => id === one), members.find(({ id }) => id === other)];
  if (!a || !b || a.mainId === b.mainId) return undefined;
  const of = (main: ContactId) => members.filter(({ mainId }) => mainId === main);
  return { one: { id: one, members: of(a.mainId) }, other: { id: other, members: of(b.mainId) } };
}

/** Makes one person of two, writes down how it came about, and announces it. To be called in turn. */
export async function joinContacts(
  { kernel, onRegrouped }: MergeRoom,
  tx: Tx,
  { workspaceId, agentId, at }: Judge,
  { one, other }: Sides,
  { evidence, reason }: { evidence: readonly Evidence[]; reason: string },
): Promise<ContactId> {
  const [oneMain, otherMain] = [mainOf(one), mainOf(other)];
  const main = chooseMain([...one.members, ...other.members].filter(({ id, mainId }) => id === mainId));
  const [survivor, merged] = main === otherMain ? [other, one] : [one, other];
  await setMain(
    tx,
    mainOf(survivor),
    merged.members.map(({ id }) => id),
  );
  await insertMerge(tx, {
    id: newId('mrg', Date.parse(at)),
    ...{ workspaceId, evidence, reason, at, by: agentId },
    ...{ survivorId: survivor.id, mergedId: merged.id },
    ...{ survivorMain: mainOf(survivor), mergedMain: mainOf(merged) },
  });
  await onRegrouped(tx, workspaceId, [oneMain, otherMain]);
  await kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: mainOf(survivor) });
  return mainOf(survivor);
}

export const idsOf = ({ members }: Sides['one']): ContactId[] => members.map(({ id }) => id);
const mainOf = ({ id, members }: Sides['one']): ContactId => members[0]?.mainId ?? id;
