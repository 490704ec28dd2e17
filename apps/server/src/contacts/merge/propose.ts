import type { ContactId, Evidence, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { addEvidence, isLikely, isSameName } from './likely.ts';
import type { MergeRoom } from './merge-room.ts';
import {
  insertSign,
  listLikenessBetween,
  listMembers,
  listSigned,
  type Sign,
  saveLikeness,
} from './store.ts';

interface About {
  workspaceId: WorkspaceId;
  contactId: ContactId;
  at: string;
}
/** What more contacts than this have shown, such as the shop's own number, tells nobody apart. */
const mostSharing = 5;

/** Notes what a contact showed, and proposes whoever else showed the same. Nothing is merged because of it. */
export async function noteSign(room: MergeRoom, tx: Tx, about: About, sign: Sign): Promise<void> {
  const { workspaceId, contactId, at } = about;
  if ((await insertSign(tx, workspaceId, contactId, sign, at)) === 0) return;
  const others = await listSigned(tx, workspaceId, contactId, sign, mostSharing + 1);
  if (others.length === 0 || others.length > mostSharing) return;
  const shown = sign.kind === 'browser' ? '' : sign.value;
  for (const other of others)
    await propose(room, tx, about, other, [{ kind: sign.kind, value: shown, isProven: false }]);
}

/** Puts somebody forward as perhaps the same, unless they are known to be, or were judged not to be. */
export async function propose(
  { kernel }: MergeRoom,
  tx: Tx,
  { workspaceId, contactId, at }: About,
  other: ContactId,
  evidence: readonly Evidence[],
): Promise<void> {
  const members = await listMembers(tx, workspaceId, [contactId, other]);
  const [one, two] = [members.find(({ id }) => id === contactId), members.find(({ id }) => id === other)];
  if (!one || !two || one.mainId === two.mainId) return;
  const groupOf = (main: ContactId) => members.filter(({ mainId }) => mainId === main).map(({ id }) => id);
  const held = await listLikenessBetween(tx, groupOf(one.mainId), groupOf(two.mainId));
  if (held.some(({ state }) => state === 'apart')) return;
  const pair =
    contactId < other ? { oneId: contactId, otherId: other } : { oneId: other, otherId: contactId };
  const before = held.find(({ oneId, otherId }) => oneId === pair.oneId && otherId === pair.otherId);
  const name: Evidence[] = isSameName(one.name, two.name)
    ? [{ kind: 'name', value: one.name, isProven: false }]
    : [];
  const all = addEvidence(before?.evidence ?? [], [...evidence, ...name]);
  if (!isLikely(all, one, two)) return;
  await saveLikeness(tx, { ...pair, workspaceId, evidence: all, at });
  await kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: contactId });
}
