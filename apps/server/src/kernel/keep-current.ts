import type { WorkspaceId } from '@parley/contract';
import type { Kernel } from './kernel.ts';

interface Source<T> {
  /** of the events that say that it changed */
  subject: Parameters<Parameters<Kernel['events']['subscribe']>[0]>[0]['subject'];
  /** What tells whether it changed since: short, and cheap to read. */
  findStamp(workspaceId: WorkspaceId): Promise<string>;
  read(workspaceId: WorkspaceId): Promise<T>;
  /** the workspaces that are kept, those that were read last */
  most: number;
}
interface Kept<T> {
  stamp: string;
  value: T;
  checkedAt: number;
}

const checkMs = 1_000;

/**
 * Keeps something of each workspace in memory, current within a moment of any change in any process: read anew when it is announced, and compared with the store
 * at most once a second, when somebody asks, in case an announcement was lost.
 */
export function keepCurrent<T>(
  { clock, events }: Pick<Kernel, 'clock' | 'events'>,
  { subject, findStamp, read, most }: Source<T>,
): (workspaceId: WorkspaceId) => Promise<T> {
  const kept = new Map<WorkspaceId, Promise<Kept<T>>>();
  events.subscribe((event) => {
    if (event.subject === subject) kept.delete(event.workspaceId);
  });
  // The stamp is read first: what changes between the two is found with the next look.
  const readBoth = async (workspaceId: WorkspaceId): Promise<Kept<T>> => {
    const stamp = await findStamp(workspaceId);
    return { stamp, value: await read(workspaceId), checkedAt: clock.now() };
  };
  const keep = (workspaceId: WorkspaceId): Promise<Kept<T>> => {
    const reading = readBoth(workspaceId);
    kept.delete(workspaceId);
    kept.set(workspaceId, reading);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest) kept.delete(oldest);
    reading.catch(() => kept.get(workspaceId) === reading && kept.delete(workspaceId));
    return reading;
  };
  return async (workspaceId) => {
    const held = await (kept.get(workspaceId) ?? keep(workspaceId));
    if (clock.now() - held.checkedAt < checkMs) return held.value;
    held.checkedAt = clock.now();
    return (await findStamp(workspaceId)) === held.stamp ? held.value : (await keep(workspaceId)).value;
  };
}
