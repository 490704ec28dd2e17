import type { ConversationId } from '@parley/contract';
import { createVisitor, type Visitor } from './create-visitor.ts';
import { openDoors } from './fake-doors.ts';
import { createFakeServer, type FakeServer } from './fake-server.ts';

/** A storage in memory; two visitors may share one, as two tabs do. */
export function createFakeStorage() {
  const values = new Map<string, string>();
  return {
    get length() {
      return values.size;
    },
    key: (index: number) => [...values.keys()][index] ?? null,
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
    removeItem: (key: string) => void values.delete(key),
  };
}
export type FakeStorage = ReturnType<typeof createFakeStorage>;

/** Lets everything that waits on promises alone come to its end. */
export async function settle() {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Lets waits run out, half a second at a time. */
export async function pass(server: FakeServer, ms = 30_000) {
  for (let passed = 0; passed < ms; passed += 500) {
    server.net.pass(500);
    await settle();
  }
}

/** A visitor who has just come to the page. */
export function visit(server: FakeServer, storage: FakeStorage): Visitor {
  server.env = server.env.uuid ? server.env : openDoors(server);
  return createVisitor({
    origin: 'http://server',
    siteKey: 'site-key-1',
    storage,
    locale: 'en',
    env: server.env,
  });
}

/** A visitor whose page has settled. */
export async function open(server = createFakeServer(), storage = createFakeStorage()) {
  const visitor = visit(server, storage);
  await settle();
  return { server, storage, visitor };
}

/** A visitor who has said hello in `cnv_1`. */
export async function talk() {
  const all = await open();
  all.visitor.say('hello');
  await settle();
  return all;
}

/** Every text the visitor sees in the current thread, in order. */
export function shown(visitor: Visitor): string[] {
  const { current, logs, pending } = visitor.state();
  const entries = logs[current as ConversationId]?.entries ?? [];
  const texts = entries.flatMap(({ body }) => (body.kind === 'message' ? (body.text ?? '') : []));
  return [...texts, ...pending.filter(({ thread }) => thread === current).map(({ text }) => text ?? '')];
}

export const numbers = (count: number) => Array.from({ length: count }, (_, i) => `message ${i + 1}`);
