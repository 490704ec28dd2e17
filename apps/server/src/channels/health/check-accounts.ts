import { askForEntry, noteEntry } from '../accounts/connect-account.ts';
import { markFailing } from '../accounts/mark-failing.ts';
import type { HostRoom } from '../host-room.ts';
import { claimUnchecked } from './troubles-store.ts';

const lookSeconds = 600;
const atOnce = 10;

/**
 * Asks vendors whether they still let accounts in, each once a day, one that fails four times: a token that was revoked is found before
 * an answer needs it, one that lasts long is made anew before it ends, and an account that is let in again works by itself.
 */
export function checkAccounts(room: HostRoom): { checkAll(): Promise<void> } {
  const { jobs, database } = room.kernel;
  const checkAll = async () => {
    for (const { id } of await claimUnchecked(database.system, atOnce)) {
      const live = await room.accounts.find(id);
      if (!live?.channel.connect) continue;
      const answer = await askForEntry(room, live).catch((error: unknown) => {
        room.kernel.logger.warn({ error, account: id }, 'an account could not be checked');
        return undefined;
      });
      if (answer?.kind === 'connected') await noteEntry(room, live, answer.name);
      else if (answer?.kind === 'failed' && answer.problem.class === 'auth')
        await markFailing(room, live.row, answer.problem);
    }
  };
  jobs.every(lookSeconds, 'check-channel-accounts', checkAll);
  return { checkAll };
}
