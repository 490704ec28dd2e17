import type { ChangedSubject } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import type { PeopleRoom } from '../people-room.ts';
import { type AuditNote, writeAudit } from './write-audit.ts';

export interface Change extends AuditNote {
  /** the lists that are to be asked for again */
  subjects: readonly ChangedSubject[];
}

/** Writes the audit line of a change and announces it, in the transaction that makes it. */
export async function recordChange({ kernel }: PeopleRoom, tx: Tx, change: Change): Promise<void> {
  const { subjects, ...note } = change;
  await writeAudit(kernel.clock, tx, note);
  for (const subject of subjects)
    await kernel.events.announce(tx, {
      workspaceId: note.workspaceId,
      subject,
      objectId: note.object,
    });
}
