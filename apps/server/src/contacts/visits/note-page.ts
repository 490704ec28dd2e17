import { profileLimits } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { VisitorCaller } from '../../kernel/route.ts';
import { takeTurns } from '../store.ts';
import { placePage, type SeenPage, visitEndsMs } from './place-page.ts';
import { deleteOldVisits, findVisitForUpdate, saveVisit } from './store.ts';

/** Notes which page a visitor looks at. The latest visits are kept, each with its latest pages. */
export async function notePage(
  { database, clock }: Pick<Kernel, 'database' | 'clock'>,
  { workspaceId, contactId, channelAccountId }: VisitorCaller,
  page: SeenPage,
): Promise<void> {
  const now = new Date(clock.now()).toISOString();
  const since = new Date(clock.now() - visitEndsMs).toISOString();
  await database.in(workspaceId).transaction(async (tx) => {
    await takeTurns(tx, `${contactId}:visit`);
    const visit = await findVisitForUpdate(tx, contactId, channelAccountId, since);
    if (!visit && page.hasLeft) return;
    const placed = placePage(visit, page, now);
    const id = visit?.id ?? newId('vis', clock.now());
    await saveVisit(tx, { ...placed, id, workspaceId, contactId, channelAccountId, beganAt: now });
    if (!visit) await deleteOldVisits(tx, contactId, profileLimits.visits);
  });
}
