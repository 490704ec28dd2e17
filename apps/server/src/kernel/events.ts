import type { ChangedSubject, WorkspaceId } from '@parley/contract';
import type { Bus } from './bus/index.ts';
import type { Database, Tx } from './database/index.ts';
import { sql } from './database/index.ts';
import { newId } from './ids.ts';

/** Something that is not a conversation has changed. */
export interface ChangeEvent {
  id: string;
  workspaceId: WorkspaceId;
  subject: ChangedSubject;
  objectId?: string;
}
type Listener = (event: ChangeEvent) => void;

export interface Events {
  /** Records the change in the transaction that makes it; every process hears of it after the commit, at least once. */
  announce(tx: Tx, change: Omit<ChangeEvent, 'id'>): Promise<void>;
  subscribe(listener: Listener): () => void;
  /** Finds what the bus lost. */
  sweep(): Promise<void>;
  /** Deletes what every process has long heard. */
  forgetOld(): Promise<void>;
}

const lookBackSeconds = 90;
const remembered = 5_000;

export function createEvents(database: Database, bus: Bus): Events {
  const listeners = new Set<Listener>();
  const seen = new Set<string>();
  const hear = (event: ChangeEvent) => {
    if (seen.has(event.id)) return;
    seen.add(event.id);
    if (seen.size > remembered) seen.delete(seen.values().next().value as string);
    for (const listener of listeners) listener(event);
  };
  bus.subscribe('event', (message) => hear(message as ChangeEvent));
  return {
    async announce(tx, change) {
      const event: ChangeEvent = { id: newId('evt'), ...change };
      await tx.run(
        sql`insert into event (id, workspace_id, subject, object_id) values (${event.id}, ${event.workspaceId}, ${event.subject}, ${event.objectId ?? null})`,
      );
      tx.afterCommit(() => {
        hear(event);
        bus.publish('event', event);
      });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async sweep() {
      const rows = await database.system.rows<ChangeEvent & { objectId: string | null }>(
        sql`select id, workspace_id as "workspaceId", subject, object_id as "objectId" from event where at > now() - make_interval(secs => ${lookBackSeconds}::int) order by id`,
      );
      for (const { objectId, ...event } of rows) hear(objectId === null ? event : { ...event, objectId });
    },
    async forgetOld() {
      await database.system.run(sql`delete from event where at < now() - interval '1 day'`);
    },
  };
}
