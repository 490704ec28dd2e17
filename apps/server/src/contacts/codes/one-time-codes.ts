import { randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { ContactId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { CodeAddress } from './address.ts';
import { countCodes, insertCode, markProven, takeTry } from './store.ts';

/** Codes that are sent to an address and told back, so that whoever tells them is proven to read what is sent there. */
export interface OneTimeCodes {
  /** Makes a code of six digits, good for ten minutes and in the place of any before it; undefined: too many of late. Only its hash is kept. */
  make(
    who: { workspaceId: WorkspaceId; contactId: ContactId },
    address: CodeAddress,
  ): Promise<string | undefined>;
  /** `over`: there is no code, it is too old, or was tried five times. A code is proven once. */
  tell(
    who: { workspaceId: WorkspaceId; contactId: ContactId },
    typed: string,
    freshMinutes: number,
  ): Promise<'proven' | 'wrong' | 'over'>;
}

const goodMs = 10 * 60_000;
const mostTries = 5;
const hourMs = 3_600_000;
const mostPerHour = { contact: 3, address: 3 };

// Six digits are soon guessed from a quick hash; this one is slow.
const hashLength = 32;
const hashCode = async (id: string, code: string): Promise<Buffer> =>
  (await promisify(scrypt)(code, id, hashLength)) as Buffer;

/** Heard in the transaction in which a contact proves an address. */
type OnProven = (
  tx: Tx,
  who: { workspaceId: WorkspaceId; contactId: ContactId; at: string },
  address: CodeAddress,
) => Promise<void>;

export function oneTimeCodes({ database, clock }: Kernel, onProven: OnProven): OneTimeCodes {
  const iso = (afterMs = 0) => new Date(clock.now() + afterMs).toISOString();
  return {
    async make(who, address) {
      const query = database.in(who.workspaceId);
      const made = await countCodes(query, { ...who, ...address, since: iso(-hourMs) });
      if (!made || made.contact >= mostPerHour.contact || made.address >= mostPerHour.address)
        return undefined;
      const id = newId('otp', clock.now());
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const hash = (await hashCode(id, code)).toString('base64url');
      await insertCode(query, { ...who, ...address, id, hash, at: iso(), until: iso(goodMs) });
      return code;
    },
    async tell({ workspaceId, contactId }, typed, freshMinutes) {
      const query = database.in(workspaceId);
      const row = await takeTry(query, contactId, iso(), mostTries);
      if (!row) return 'over';
      const isRight = timingSafeEqual(await hashCode(row.id, typed), Buffer.from(row.hash, 'base64url'));
      if (!isRight) return row.tries >= mostTries ? 'over' : 'wrong';
      const { id, kind, value } = row;
      return query.transaction(async (tx) => {
        if ((await markProven(tx, id, iso(), iso(freshMinutes * 60_000))) === 0) return 'over';
        await onProven(tx, { workspaceId, contactId, at: iso() }, { kind, value });
        return 'proven';
      });
    },
  };
}
