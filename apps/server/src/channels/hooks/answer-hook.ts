import { timingSafeEqual } from 'node:crypto';
import type { HookOutcome, HookReply, HookRequest } from '@parley/channels';
import type { LiveAccount } from '../accounts/account.ts';
import type { HostRoom } from '../host-room.ts';
import type { StoreEvents } from './store-events.ts';

/** A call to an account's address, as the door hands it on. */
export type HookCall = Omit<HookRequest, 'nowMs' | 'url'> & {
  /** path and query as they were called */
  path: string;
};

/** The account at this address; a wrong key looks like no account. */
export async function findHooked(room: HostRoom, id: string, key: string): Promise<LiveAccount | undefined> {
  const live = await room.accounts.find(id);
  return live && isSame(live.hookKey, key) ? live : undefined;
}

function isSame(wanted: string, given: string): boolean {
  const [a, b] = [Buffer.from(wanted), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}

const storeFailed: HookReply = {
  status: 503,
  type: 'text/plain; charset=utf-8',
  body: 'cannot be stored now',
};

/**
 * Answers a vendor: what is not proven genuine is turned away and nothing of it is written; what is, is stored whole first and acknowledged then.
 * A store that fails is told as 503, so that the vendor calls again.
 */
export async function answerHook(
  room: HostRoom,
  store: StoreEvents,
  live: LiveAccount,
  call: HookCall,
): Promise<HookReply> {
  const { row } = live;
  if (row.removedAt !== null) return { status: live.channel.afterRemoval?.status ?? 410 };
  if (!live.channel.hook) return { status: 404 };
  const outcome = await judge(room, live, call);
  if (outcome.kind === 'reply') return outcome.reply;
  if (outcome.kind === 'refused') {
    room.counts.add(row, 'refused', 1, outcome.why);
    return { status: outcome.status };
  }
  try {
    await store(outcome.events.map((event) => ({ ...event, id: row.id, workspaceId: row.workspaceId })));
  } catch (error) {
    room.kernel.logger.error({ error, account: row.id }, 'what a vendor told could not be stored');
    return storeFailed;
  }
  if (outcome.events.length > 0) room.counts.add(row, 'told', outcome.events.length);
  return outcome.reply;
}

/** An adapter that throws on hostile bytes has not proven them genuine. A call by an unknown key is judged once more by the keys of now. */
async function judge(room: HostRoom, live: LiveAccount, { path, ...call }: HookCall): Promise<HookOutcome> {
  const { kernel, keys } = room;
  const origin = kernel.config.publicUrl ?? live.row.hookOrigin;
  const request = { ...call, url: `${origin}${path}`, nowMs: kernel.clock.now() };
  const ask = async (known: string | undefined): Promise<HookOutcome> => {
    const told = { ...request, ...(known === undefined ? {} : { keys: known }) };
    return (
      (await live.channel.hook?.(told, live.account)) ?? { kind: 'refused', status: 403, why: 'no hook' }
    );
  };
  try {
    const outcome = await ask(await keys.get(live));
    const isStale = outcome.kind === 'refused' && outcome.wantsKeys === true;
    const newer = isStale ? await keys.getAnew(live) : undefined;
    return newer === undefined ? outcome : await ask(newer);
  } catch (error) {
    kernel.logger.error(
      { error, account: live.row.id },
      'a call of a vendor could not be judged and is refused',
    );
    return { kind: 'refused', status: 400, why: 'it could not be judged' };
  }
}
