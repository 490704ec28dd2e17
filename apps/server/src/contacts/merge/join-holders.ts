import type { ContactId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { type CodeAddress, readAddress } from '../codes/address.ts';
import { joinProven } from './join-proven.ts';
import type { MergeRoom } from './merge-room.ts';
import { noteSign } from './propose.ts';
import { listProven } from './store.ts';

/** Who share one proven address; more than this is a mailbox of many. */
const mostHolders = 5;

/** Joins a contact that has just proven an address with whoever has proven it before, however either of them writes it. */
export async function joinHolders(
  room: MergeRoom,
  tx: Tx,
  about: { workspaceId: WorkspaceId; contactId: ContactId; at: string },
  address: CodeAddress,
): Promise<void> {
  const sign = readAddress(address.value);
  if (!sign) return;
  const { kind, value } = sign;
  const proven = await listProven(tx, about.workspaceId, sign);
  const holders = proven.filter(
    (each) => each.contactId !== about.contactId && readAddress(each.value)?.value === value,
  );
  if (holders.length <= mostHolders)
    for (const { contactId } of holders)
      await joinProven(room, tx, about, contactId, { kind, value, isProven: true });
  await noteSign(room, tx, about, sign);
}
