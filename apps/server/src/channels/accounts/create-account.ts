import type { Channel } from '@parley/channels';
import type { ConnectedAccount, TeamId } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import { newId, newSecret } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { HostRoom } from '../host-room.ts';
import { recordChange } from '../record-change.ts';
import type { AccountRow } from './account.ts';
import { describeAccount } from './describe-account.ts';
import { isConnected } from './describe-kind.ts';
import { settleFields } from './settle-fields.ts';
import { insertAccount, isTeamOf } from './store.ts';

export interface NewAccount {
  kind: string;
  name: string;
  fields: Record<string, string | boolean>;
  teamId: TeamId | null;
}

/** Connects an account of any kind that the program has. */
export async function createAccount(
  room: HostRoom,
  caller: AgentCaller,
  { kind, name, fields: given, teamId }: NewAccount,
  origin: string,
): Promise<{ account: ConnectedAccount; made: Record<string, string> }> {
  const { database, clock, secrets } = room.kernel;
  const { workspaceId } = caller;
  const channel = await getKind(room, kind);
  const { fields, secrets: hidden, made } = settleFields(channel, {}, given);
  return database.in(workspaceId).transaction(async (tx) => {
    if (teamId && !(await isTeamOf(tx, workspaceId, teamId))) throw noTeam();
    const row: AccountRow = {
      ...{ id: newId('cha', clock.now()), workspaceId, kind, name, fields, teamId },
      ...{
        secrets: secrets.seal(JSON.stringify(hidden)),
        hookKey: secrets.seal(newSecret()),
        hookOrigin: origin,
      },
      ...{ askRating: true, status: 'on', statusReason: null, vendorName: null, connectedAt: null },
      ...{ createdAt: isoNow(clock), removedAt: null, locale: 'en' },
    };
    const vendorId = channel.vendorId?.({ ...fields, ...hidden });
    if ((await insertAccount(tx, { ...row, vendorId })) === 0) throw taken();
    await recordChange(room, tx, caller, {
      action: 'channel.created',
      object: row.id,
      detail: { name, kind },
    });
    return { account: describeAccount(room.kernel, row, channel), made };
  });
}

export async function getKind({ ports }: HostRoom, kind: string): Promise<Channel> {
  const channel = await ports.channels.find(kind);
  if (!channel || !isConnected(channel))
    throw new Refusal('channel.kind-unknown', {
      detail: `There is no channel ${JSON.stringify(kind)} to connect.`,
    });
  return channel;
}

export const taken = () =>
  new Refusal('channel.taken', { detail: 'This account of the vendor is connected here already.' });
export const noTeam = () => new Refusal('request.invalid', { errors: { teamId: 'there is no such team' } });
