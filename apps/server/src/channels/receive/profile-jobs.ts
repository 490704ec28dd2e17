import type { Profile } from '@parley/channels';
import type { ChannelAccountId } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import { findUsers, insertAliases, type KnownUser, noteProfiled } from '../people/store.ts';
import { toolsFor } from '../vendor/vendor-tools.ts';
import type { Meant } from './in-order.ts';
import { digestOf, type KeptPicture, keepPicture, removePicture } from './keep-picture.ts';
import { localeOf } from './know-people.ts';

const kind = 'fetch-channel-profile';
const mostTries = 3;

interface Wanted {
  account: ChannelAccountId;
  user: string;
  /** the picture that came with what they said */
  avatarUrl?: string;
}

/** Has the vendor asked who these people are and how they look: at first, after a week, and when they show themselves by another picture. */
export async function wantProfiles(
  { kernel }: HostRoom,
  { row, channel }: LiveAccount,
  meant: readonly Meant[],
  users: ReadonlyMap<string, KnownUser>,
): Promise<void> {
  const nowMs = kernel.clock.now();
  const wanted = new Map<string, Wanted>();
  for (const { inbound } of meant) {
    if (!('from' in inbound) || inbound.kind === 'typing') continue;
    const { avatarUrl } = inbound.from;
    const known = users.get(inbound.from.user);
    if (!known || !(channel.profile || avatarUrl) || !isDue(known, avatarUrl, nowMs)) continue;
    wanted.set(known.user, { account: row.id, user: known.user, ...(avatarUrl ? { avatarUrl } : {}) });
  }
  if (wanted.size === 0) return;
  await kernel.jobs.addAll(
    kernel.database.hot,
    [...wanted.values()].map((payload) => ({
      ...{ kind, workspaceId: row.workspaceId, key: `${kind}:${row.id}:${payload.user}` },
      payload: { ...payload },
    })),
  );
  kernel.jobs.nudge();
}

const hourMs = 3_600_000;
const weekMs = 7 * 24 * hourMs;

/** Whoever shows another picture with every word is asked about once an hour. */
export function isDue(
  { profiledAt, pictureOf }: Pick<KnownUser, 'profiledAt' | 'pictureOf'>,
  avatarUrl: string | undefined,
  nowMs: number,
): boolean {
  if (profiledAt === null) return true;
  const agoMs = nowMs - Date.parse(profiledAt);
  const isOther = avatarUrl !== undefined && digestOf(avatarUrl) !== pictureOf;
  return agoMs > weekMs || (isOther && agoMs > hourMs);
}

/** Asks the vendor and keeps what it says; a failure is nobody's trouble, and is tried again a week later. */
export function fetchProfiles(room: HostRoom): void {
  const { jobs, database, clock, logger } = room.kernel;
  jobs.handle(kind, async (payload, { attempts }) => {
    const { account, user, avatarUrl } = payload as unknown as Wanted;
    const live = await room.accounts.find(account);
    const known = (await findUsers(database.hot, account, [user])).get(user);
    if (!live || live.row.removedAt !== null || !known) return;
    let kept: KeptPicture | undefined;
    try {
      const told = await askProfile(room, live, known);
      const url = told.avatarUrl ?? avatarUrl;
      if (told.avatarId) kept = await keepPicture(room, live, known, { id: told.avatarId });
      else if (url) kept = await keepPicture(room, live, known, { url });
      else if (told.hasNoPicture && known.pictureSha) kept = await removePicture(room, live, known);
    } catch (error) {
      if (attempts < mostTries) throw error;
      logger.debug({ error, account }, 'a profile could not be had');
    }
    await noteProfiled(database.hot, account, user, {
      ...{ at: isoNow(clock), pictureOf: kept?.of, pictureSha: kept?.sha },
    });
  });
}

/** Who somebody is by the vendor's word, taken over as far as it is news. */
async function askProfile(
  room: HostRoom,
  live: LiveAccount,
  { user, contactId }: KnownUser,
): Promise<Profile> {
  if (!live.channel.profile) return {};
  const profile = await live.channel.profile(user, live.account, toolsFor(room, live).tools);
  const { id, workspaceId } = live.row;
  await room.kernel.database.hot.transaction(async (tx) => {
    const told = { name: profile.name, locale: localeOf(profile.locale) };
    const news = await room.ports.contacts.noteProfile(tx, contactId, told);
    const aliases = (profile.aliases ?? []).map((alias) => ({ alias, user }));
    if (aliases.length > 0) await insertAliases(tx, id, workspaceId, aliases);
    if (news > 0)
      await room.kernel.events.announce(tx, { workspaceId, subject: 'contacts', objectId: contactId });
  });
  return profile;
}
