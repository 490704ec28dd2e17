import { describe, expect, test } from 'vitest';
import type { Visitor } from './create-visitor.ts';
import type { VisitorEnv } from './env.ts';
import { openDoors } from './fake-doors.ts';
import { answer, comeBack, createFakeServer, cutOff } from './fake-server.ts';
import {
  createFakeStorage,
  type FakeStorage,
  numbers,
  open,
  pass,
  settle,
  shown,
  visit,
} from './fake-visit.ts';

const waiting = (visitor: Visitor) => visitor.state().pending.map(({ status }) => status);

describe('saying something', () => {
  test('begins a conversation, and its entry takes the place of the message that waited', async () => {
    const { visitor } = await open();
    visitor.say('hello');
    expect(waiting(visitor)).toEqual(['waiting']);
    expect(shown(visitor)).toEqual(['hello']);
    await settle();
    expect(visitor.state()).toMatchObject({ current: 'cnv_1', pending: [] });
    expect(shown(visitor)).toEqual(['hello']);
  });

  test('goes into the conversation that the first message began, even if all were written at once', async () => {
    const { server, visitor } = await open();
    for (const text of numbers(5)) visitor.say(text);
    await settle();
    expect([...server.threads.keys()]).toEqual(['cnv_1']);
    expect(server.texts('cnv_1')).toEqual(numbers(5));
  });

  test('carries the page it was written on', async () => {
    const { server, visitor } = await open();
    visitor.setPage({ url: 'https://shop.example/x', title: 'X' });
    visitor.say('hello');
    await settle();
    expect(server.net.last().sent.at(-1)).toMatchObject({ page: { url: 'https://shop.example/x' } });
  });

  test('20 messages typed offline survive a reload and arrive once, in order', async () => {
    const { server, storage, visitor } = await open();
    cutOff(server);
    for (const text of numbers(20)) visitor.say(text);
    await pass(server, 3_000);
    visitor.close();
    const again = visit(server, storage);
    await settle();
    expect(shown(again)).toEqual(numbers(20));
    comeBack(server);
    await pass(server);
    expect(server.texts('cnv_1')).toEqual(numbers(20));
    expect(shown(again)).toEqual(numbers(20));
    expect(again.state().pending).toEqual([]);
  });

  test('messages whose acknowledgements are lost are stored once', async () => {
    const { server, visitor } = await open();
    server.losesAnswers = 3;
    server.losesPushes = 2;
    for (const text of numbers(6)) visitor.say(text);
    await pass(server, 60_000);
    expect(server.texts('cnv_1')).toEqual(numbers(6));
    expect(shown(visitor)).toEqual(numbers(6));
  });

  test('an entry proves that its message was stored, and where what follows belongs', async () => {
    const { server, visitor } = await open();
    server.losesAnswers = 1;
    for (const text of numbers(2)) visitor.say(text);
    await settle();
    expect([...server.threads.keys()]).toEqual(['cnv_1']);
    expect(shown(visitor)).toEqual(numbers(2));
    expect(visitor.state().pending).toEqual([]);
  });

  test('goes over HTTP where no socket stands, and shows what was stored', async () => {
    const server = createFakeServer();
    server.refusesSockets = true;
    const { visitor } = await open(server);
    server.losesAnswers = 1;
    for (const text of numbers(3)) visitor.say(text);
    await pass(server);
    expect(server.texts('cnv_1')).toEqual(numbers(3));
    expect(shown(visitor)).toEqual(numbers(3));
    expect(server.requests.at(-1)?.token).toBe('Bearer token-1');
  });

  test('hears answers without a socket too', async () => {
    const server = createFakeServer();
    server.refusesSockets = true;
    const { visitor } = await open(server);
    visitor.say('hello');
    await pass(server, 2_000);
    answer(server, 'cnv_1', 'hi');
    await pass(server, 10_000);
    expect(shown(visitor)).toEqual(['hello', 'hi']);
  });

  test('what is refused for good is shown as failed, and what follows goes on', async () => {
    const { server, visitor } = await open();
    server.refusesNext = [{ status: 422, code: 'file.unknown' }];
    visitor.say('bad');
    visitor.say('good');
    await settle();
    expect(visitor.state().pending).toMatchObject([
      { text: 'bad', status: 'failed', refusal: 'file.unknown' },
    ]);
    expect(server.texts('cnv_1')).toEqual(['good']);
  });

  test('a failed message can be sent again or given up', async () => {
    const { server, visitor } = await open();
    server.refusesNext = [{ status: 422 }, { status: 422 }];
    visitor.say('one');
    visitor.say('two');
    await settle();
    const [one, two] = visitor.state().pending;
    visitor.retry(one?.clientId ?? '');
    visitor.drop(two?.clientId ?? '');
    await settle();
    expect(server.texts('cnv_1')).toEqual(['one']);
    expect(visitor.state().pending).toEqual([]);
  });

  test('a message to a conversation that is over begins a new one when it is sent again', async () => {
    const { server, visitor } = await open();
    visitor.say('first');
    await settle();
    server.refusesNext = [{ status: 409, code: 'conversation.closed' }];
    visitor.say('second');
    await settle();
    visitor.retry(visitor.state().pending[0]?.clientId ?? '');
    await settle();
    expect(server.texts('cnv_2')).toEqual(['second']);
    expect(visitor.state().current).toBe('cnv_2');
  });

  test('waits as long as a limit asks, then goes on', async () => {
    const { server, visitor } = await open();
    server.refusesNext = [{ status: 429, code: 'request.too-many', retryAfter: 7 }];
    visitor.say('hello');
    await settle();
    await pass(server, 6_500);
    expect(waiting(visitor)).toEqual(['waiting']);
    await pass(server, 1_000);
    expect(server.texts('cnv_1')).toEqual(['hello']);
  });

  test('two tabs that both empty the outbox store each message once, in order', async () => {
    const server = createFakeServer();
    const storage = createFakeStorage();
    const tabs = [await open(server, storage), await open(server, storage)];
    cutOff(server);
    for (const [i, text] of numbers(10).entries()) tabs[i % 2]?.visitor.say(text);
    tabs[0]?.visitor.close();
    comeBack(server);
    await pass(server);
    const stored = [...server.threads.values()].flatMap(({ entries }) =>
      entries.map(({ clientId }) => clientId),
    );
    expect(new Set(stored).size).toBe(10);
    expect(stored).toHaveLength(10);
    expect(server.texts('cnv_1')).toEqual(numbers(10).filter((_, i) => i % 2 === 0));
    expect(server.texts('cnv_2')).toEqual(numbers(10).filter((_, i) => i % 2 === 1));
  });

  test('what another tab delivered is shown once, even if its entry comes before the news of the storage', async () => {
    const server = createFakeServer();
    const storage = createFakeStorage();
    const news: (() => void)[] = [];
    const world = openDoors(server);
    const onStorage: VisitorEnv['onStorage'] = (fn) => {
      news.push(() => fn(null));
      return () => {};
    };
    const held = () => new Promise<void>(() => {});
    server.env = { ...world, onStorage, withLock: held };
    const { visitor: writer } = await open(server, storage);
    server.env = { ...world, onStorage };
    const { visitor: other } = await open(server, storage);
    other.say('hello');
    await pass(server);
    writer.open('cnv_1');
    await pass(server);
    writer.say('from here');
    server.losesPushes = 1;
    news[1]?.();
    await settle();
    answer(server, 'cnv_1', 'an answer');
    await pass(server);
    news[0]?.();
    await settle();
    expect(server.texts('cnv_1')).toEqual(['hello', 'from here', 'an answer']);
    expect(shown(writer)).toEqual(['hello', 'from here', 'an answer']);
  });

  test('what another tab delivered stays shown once where the storage brings it back for a moment', async () => {
    const server = createFakeServer();
    const storage = createFakeStorage();
    const news: (() => void)[] = [];
    const world = openDoors(server);
    server.env = {
      ...world,
      onStorage(fn) {
        news.push(() => fn(null));
        return () => {};
      },
    };
    const { visitor: reader } = await open(server, storage);
    const { visitor: other } = await open(server, storage);
    other.say('hello');
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    const key = keys.find((each) => each.includes('out.')) ?? expect.fail();
    const stale = storage.getItem(key) ?? '';
    await pass(server);
    reader.open('cnv_1');
    await pass(server);
    expect(shown(reader)).toEqual(['hello']);
    storage.setItem(key, stale);
    news[0]?.();
    expect(shown(reader)).toEqual(['hello']);
    storage.removeItem(key);
    news[0]?.();
    await settle();
    expect(shown(reader)).toEqual(['hello']);
  });

  test('a storage that is full or forbidden costs nothing but the reload', async () => {
    const forbidden = () => {
      throw new Error('forbidden');
    };
    const storage = {
      length: 0,
      key: forbidden,
      getItem: forbidden,
      setItem: forbidden,
      removeItem: forbidden,
    };
    const { server, visitor } = await open(createFakeServer(), storage as unknown as FakeStorage);
    visitor.say('hello');
    await settle();
    expect(server.texts('cnv_1')).toEqual(['hello']);
  });
});
