import type { Logger } from 'pino';
import type { Database } from '../database/index.ts';
import { type ClaimedJob, claimDue, finish, hold, putBack } from './store.ts';

type Handle = (payload: Record<string, unknown>, job: ClaimedJob) => Promise<void>;

/** What runs jobs: handlers by kind, and every how many seconds those run that return. */
export interface Runner {
  handlers: ReadonlyMap<string, Handle>;
  schedules: ReadonlyMap<string, number>;
  /** Called when one has ended, so that there is room for another. */
  onEnd(): void;
}

const atOnce = 20;
const maxAttempts = 12;
/** Well within the minute for which a job is claimed. */
const holdMs = 20_000;

/** Runs due jobs beside each other: a long one is held as long as it takes, and holds up no short one. */
export function createRunner(database: Database, logger: Logger, { handlers, schedules, onEnd }: Runner) {
  const underWay = new Set<Promise<void>>();
  const run = async (job: ClaimedJob) => {
    const holding = setInterval(() => void hold(database.system, job.id).catch(complain), holdMs);
    const complain = (error: unknown) =>
      logger.warn({ error, job: job.id }, 'a job under way could not be held; it may be run twice');
    try {
      await handlers.get(job.kind)?.(job.payload, job);
      await finish(database.system, job, schedules.get(job.kind));
    } catch (error) {
      logger.error({ error, job: job.id, kind: job.kind }, 'a job failed and will be tried again');
      await putBack(database.system, job, String(error), maxAttempts, schedules.get(job.kind));
    } finally {
      clearInterval(holding);
    }
  };
  const begin = (job: ClaimedJob) => {
    const running = run(job)
      .catch((error) => logger.error({ error, job: job.id }, 'what became of a job could not be written'))
      .finally(() => {
        underWay.delete(running);
        onEnd();
      });
    underWay.add(running);
  };
  return {
    /** Takes what is due, as much as there is room for, and tells how much that was. */
    async take(): Promise<number> {
      const room = atOnce - underWay.size;
      const due = room > 0 ? await claimDue(database.system, [...handlers.keys()], room) : [];
      due.forEach(begin);
      return due.length;
    },
    /** Resolves when nothing is under way. */
    async idle(): Promise<void> {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
