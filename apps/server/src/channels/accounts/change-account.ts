import { formerChoices } from '@parley/channels';
import type { ChannelAccountId, ConnectedAccount, TeamId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { releaseWaiting } from '../deliver/store.ts';
import type { HostRoom } from '../host-room.ts';
import { recordChange } from '../record-change.ts';
import type { AccountRow } from './account.ts';
import { getKind, noTeam, taken } from './create-account.ts';
import { describeAccount } from './describe-account.ts';
import { openSecrets } from './known-accounts.ts';
import { settleFields } from './settle-fields.ts';
import { findAccountForUpdate, isTeamOf, updateAccount } from './store.ts';

export interface AccountChange {
  name?: string | undefined;
  fields?: Record<string, string | boolean> | undefined;
  teamId?: TeamId | null | undefined;
  askRating?: boolean | undefined;
  status?: 'on' | 'off' | undefined;
}

/** Changes what is given. Turned off, an account sends nothing and what comes is stored until it is on again; new settings end a failure. */
export async function changeAccount(
  room: HostRoom,
  caller: AgentCaller,
  id: ChannelAccountId,
  change: AccountChange,
): Promise<{ account: ConnectedAccount; made: Record<string, string> }> {
  const { database, secrets } = room.kernel;
  const { workspaceId } = caller;
  return database.in(workspaceId).transaction(async (tx) => {
    const before = await getAccountForUpdate(tx, caller, id);
    const channel = await getKind(room, before.kind);
    if (change.teamId && !(await isTeamOf(tx, workspaceId, change.teamId))) throw noTeam();
    const hidden = openSecrets(secrets, before.secrets);
    const known = { ...formerChoices(channel.fields), ...before.fields, ...hidden };
    const settled = settleFields(channel, known, change.fields ?? {});
    const row: AccountRow = {
      ...before,
      fields: settled.fields,
      secrets: secrets.seal(JSON.stringify(settled.secrets)),
      name: change.name ?? before.name,
      teamId: change.teamId === undefined ? before.teamId : change.teamId,
      askRating: change.askRating ?? before.askRating,
      ...statusAfter(before, change),
    };
    const vendorId = channel.vendorId?.({ ...settled.fields, ...settled.secrets });
    if ((await updateAccount(tx, { ...row, vendorId })) === 0) throw taken();
    if (before.status === 'failing' && row.status === 'on') await releaseWaiting(tx, id);
    const detail = { name: row.name, changed: Object.keys(change), fields: Object.keys(change.fields ?? {}) };
    await recordChange(room, tx, caller, { action: 'channel.changed', object: id, detail });
    tx.afterCommit(() => room.wake(id));
    return { account: describeAccount(room.kernel, row, channel), made: settled.made };
  });
}

function statusAfter(before: AccountRow, { status, fields }: AccountChange) {
  if (status === 'off') return { status, statusReason: 'by-hand' } as const;
  const isMended = status === 'on' || (before.status === 'failing' && fields !== undefined);
  return isMended ? ({ status: 'on', statusReason: null } as const) : {};
}

/** Refuses with `object.not-found`. */
export async function getAccountForUpdate(
  tx: Tx,
  { workspaceId }: AgentCaller,
  id: ChannelAccountId,
): Promise<AccountRow> {
  const row = await findAccountForUpdate(tx, workspaceId, id);
  if (!row) throw new Refusal('object.not-found');
  return row;
}
