import type { ConversationId, WidgetSession } from '@parley/contract';
import type { HeldLog } from './log.ts';
import { readJson, type SafeStorage } from './safe-storage.ts';
import type { ThreadId, VisitorState } from './state.ts';

type StoredSession = Pick<VisitorState, 'suggestions' | 'conversations' | 'agentNames'> &
  Pick<WidgetSession, 'contact' | 'config'>;
interface StoredLog {
  id: ConversationId;
  log: HeldLog;
}

/** Longer logs are read from the server again rather than kept in the browser. */
const longestKeptLog = 300;

/** What a visitor keeps between two visits of the page, besides the outbox. */
export function createMemory(storage: SafeStorage, prefix: string) {
  const write = (name: string, value: unknown) => storage.write(prefix + name, JSON.stringify(value));
  return {
    token: () => storage.read(`${prefix}token`),
    keepToken: (token: string) => storage.write(`${prefix}token`, token),
    forgetToken: () => storage.remove(`${prefix}token`),
    session: () => readJson<StoredSession>(storage, `${prefix}session`),
    keepSession: (session: StoredSession) => write('session', session),
    current: () => storage.read(`${prefix}current`) as ThreadId | undefined,
    keepCurrent: (thread: ThreadId | null) =>
      thread ? storage.write(`${prefix}current`, thread) : storage.remove(`${prefix}current`),
    log: () => readJson<StoredLog>(storage, `${prefix}log`),
    keepLog(id: ConversationId, log: HeldLog) {
      if (log.entries.length <= longestKeptLog) write('log', { id, log });
      else storage.remove(`${prefix}log`);
    },
    clear() {
      for (const name of ['token', 'session', 'current', 'log']) storage.remove(prefix + name);
    },
  };
}
export type Memory = ReturnType<typeof createMemory>;
