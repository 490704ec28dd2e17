import type { ChannelAccountId, ContactId } from '@parley/contract';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { findUsers, insertAliases } from '../people/store.ts';
import { toolsFor } from '../vendor/vendor-tools.ts';
import { localeOf } from './know-people.ts';

const kind = 'fetch-channel-profile';

/** Has the vendor asked who these people are, where it can be asked. */
export async function wantProfiles(
  { kernel }: HostRoom,
  { row, channel }: LiveAccount,
  users: ReadonlySet<string>,
): Promise<void> {
  if (!channel.profile || users.size === 0) return;
  await kernel.jobs.addAll(
    kernel.database.hot,
    [...users].map((user) => ({
      kind,
      workspaceId: row.workspaceId,
      key: `${kind}:${row.id}:${user}`,
      payload: { account: row.id, user },
    })),
  );
  kernel.jobs.nudge();
}

export function fetchProfiles(room: HostRoom): void {
  room.kernel.jobs.handle(kind, async (payload) => {
    const { account, user } = payload as { account: ChannelAccountId; user: string };
    const live = await room.accounts.find(account);
    const known = await findUsers(room.kernel.database.hot, account, [user]);
    const contactId: ContactId | undefined = known.get(user)?.contactId;
    if (!live?.channel.profile || live.row.removedAt !== null || !contactId) return;
    const profile = await live.channel.profile(user, live.account, toolsFor(room, live).tools);
    const { workspaceId } = live.row;
    await room.kernel.database.hot.transaction(async (tx) => {
      const told = { name: profile.name, locale: localeOf(profile.locale) };
      const news = await room.ports.contacts.noteProfile(tx, contactId, told);
      const aliases = (profile.aliases ?? []).map((alias) => ({ alias, user }));
      if (aliases.length > 0) await insertAliases(tx, account, workspaceId, aliases);
      if (news > 0)
        await room.kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: contactId });
    });
  });
}
