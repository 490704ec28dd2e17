import type { FileId } from '@parley/contract';
import type { Query } from '../kernel/database/index.ts';
import { newId } from '../kernel/ids.ts';
import { Refusal } from '../kernel/refusal.ts';
import { countFilesSince, type Owner } from './store.ts';

/** A vendor has counted before us what its people send. */
const mostAnHour = { visitor: 30, channel: 300 };
const hourMs = 3_600_000;

/** Refuses a visitor who has stored 30 files within the hour, or somebody who sent 300 through a channel; agents are trusted. */
export async function refuseFlood(query: Query, owner: Owner, nowMs: number): Promise<void> {
  if (owner.kind === 'agent') return;
  const since: FileId = newId('fil', nowMs - hourMs);
  if ((await countFilesSince(query, owner, since)) < mostAnHour[owner.kind]) return;
  throw new Refusal('request.too-many', {
    detail: `At most ${mostAnHour[owner.kind]} files can be sent in an hour.`,
    retryAfter: 600,
  });
}
