import type { ChannelAccountId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { insertEvents, type NewEvent } from './store.ts';

interface Waiting {
  events: readonly NewEvent[];
  resolve(): void;
  reject(error: unknown): void;
}

const mostAtOnce = 1_000;
const mostWaiting = 20_000;
const mostBytes = 16 * 1024 * 1024;

/** Stores events so that many callers share one statement: whoever comes while one is under way goes with the next. Resolves after the commit. */
export type StoreEvents = (events: readonly NewEvent[]) => Promise<void>;

export function createStoreEvents(
  { database }: Kernel,
  onNew: (ids: ReadonlySet<ChannelAccountId>) => void,
): { store: StoreEvents; idle(): Promise<void> } {
  let queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  const write = async (batch: readonly Waiting[]) => {
    try {
      onNew(await insertEvents(database.live, settled(batch.flatMap(({ events }) => events))));
      for (const { resolve } of batch) resolve();
    } catch (error) {
      // What the store refuses of one caller must not be told to all who came beside them.
      if (batch.length === 1 || batch[0] === undefined) for (const { reject } of batch) reject(error);
      else {
        const half = Math.ceil(batch.length / 2);
        await write(batch.slice(0, half));
        await write(batch.slice(half));
      }
    }
  };
  const run = async () => {
    while (queue.length > 0) {
      const batch = take(queue);
      queue = queue.slice(batch.length);
      await write(batch);
    }
    running = undefined;
  };
  return {
    idle: async () => void (await running),
    store: (events) => {
      if (events.length === 0) return Promise.resolve();
      if (queue.length >= mostWaiting) return Promise.reject(new Error('too many events wait to be stored'));
      return new Promise((resolve, reject) => {
        queue.push({ events, resolve, reject });
        running ??= Promise.resolve().then(run);
      });
    },
  };
}

function take(queue: readonly Waiting[]): Waiting[] {
  let events = 0;
  let bytes = 0;
  const taken: Waiting[] = [];
  for (const waiting of queue) {
    events += waiting.events.length;
    bytes += waiting.events.reduce((sum, { body }) => sum + body.length, 0);
    if (taken.length > 0 && (events > mostAtOnce || bytes > mostBytes)) break;
    taken.push(waiting);
  }
  return taken;
}

/** What cannot be stored at all is made storable: no NUL, no half of a surrogate pair. */
const settled = (events: readonly NewEvent[]): NewEvent[] =>
  events.map((event) => ({
    ...event,
    key: event.key.toWellFormed().replaceAll('\0', '').slice(0, 500),
    body: event.body.toWellFormed().replaceAll('\0', ''),
  }));
