import type { Locale } from '@parley/contract';
import { resume } from './catch-up.ts';
import type { Core, VisitorEvent } from './core.ts';
import { deliver } from './deliver.ts';
import { createDrain } from './drain.ts';
import type { VisitorEnv } from './env.ts';
import { createCaller } from './http.ts';
import { createMemory } from './memory.ts';
import { createOutbox } from './outbox.ts';
import { type KeyStore, keepSafe } from './safe-storage.ts';
import { renewSession } from './session.ts';
import { initialState } from './state.ts';
import { createStore } from './store.ts';

export interface VisitorOptions {
  /** the server's, such as `https://chat.example` */
  origin: string;
  siteKey: string;
  /** usually `localStorage`; without one nothing survives a reload */
  storage?: KeyStore | undefined;
  locale?: Locale | undefined;
  /** a token by which the site says who this is */
  identityToken?: string | undefined;
  env?: Partial<VisitorEnv>;
}

/** Under which every key of a site is stored. */
export const keyPrefix = (siteKey: string) => `parley.${siteKey}.`;

/** Puts the parts of a visitor together; nothing runs yet. */
export function createCore(
  options: VisitorOptions,
  env: VisitorEnv,
  emit: (event: VisitorEvent) => void,
): Core {
  const prefix = keyPrefix(options.siteKey);
  const storage = keepSafe(options.storage);
  const outbox = createOutbox(storage, prefix, env.nowMs);
  const core: Core = {
    origin: options.origin,
    siteKey: options.siteKey,
    env,
    store: createStore(initialState),
    memory: createMemory(storage, prefix),
    outbox,
    drain: createDrain({
      next: outbox.next,
      send: (item) => deliver(core, item),
      withLock: (work) => env.withLock(`${prefix}outbox`, work),
      env,
    }),
    call: createCaller(options.origin, env.fetch, () => core.token),
    emit,
    resume: (id) => resume(core, id),
    renew: () => renewSession(core),
    locale: options.locale,
    ...nothingYet(),
    identityToken: options.identityToken,
  };
  return core;
}

function nothingYet() {
  const nothing = () => {};
  return {
    token: undefined,
    page: undefined,
    connection: undefined,
    lineTurn: 0,
    isWelcomed: false,
    isClosed: false,
    life: 0,
    sessionTurn: 0,
    sessionAttempts: 0,
    cancelSession: nothing,
    cancelKeeping: nothing,
    says: new Map(),
    sent: new Map(),
    awaited: new Map(),
    catchingUp: new Set<never>(),
    history: new Map(),
    acknowledging: new Set<never>(),
    personWanted: new Set<never>(),
    typingTimers: new Map(),
    typedAtMs: 0,
    typedIn: undefined,
    cancelTyped: nothing,
    cancelShown: nothing,
  };
}
