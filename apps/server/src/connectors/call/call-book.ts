import type { Kernel } from '../../kernel/kernel.ts';
import { type CallRow, insertCalls } from '../store.ts';

/** Where calls are noted for administrators; noting holds nobody up. */
export interface CallBook {
  add(call: CallRow): void;
  /** Writes what was noted so far. */
  flush(): Promise<void>;
}

const gatherMs = 500;
/** Of a store that is away for long, only so much waits. */
const mostWaiting = 1_000;

/** Gathers calls and writes them together, so that a customer's turn does not wait behind a commit of its own for each. */
export function openCallBook({ database, logger }: Pick<Kernel, 'database' | 'logger'>): CallBook {
  let noted: CallRow[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = async () => {
    clearTimeout(timer);
    timer = undefined;
    const calls = noted;
    noted = [];
    if (calls.length === 0) return;
    try {
      await insertCalls(database.system, calls);
    } catch (error) {
      noted = [...calls, ...noted].slice(-mostWaiting);
      throw error;
    }
  };
  const complain = (error: unknown) =>
    logger.warn(
      { error: String(error) },
      'calls of connectors could not be written down; they will be with the next',
    );
  return {
    add(call) {
      noted.push(call);
      // A note is no reason to keep a process alive.
      timer ??= setTimeout(() => void flush().catch(complain), gatherMs).unref();
    },
    flush,
  };
}
