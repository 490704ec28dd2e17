import { describe, expect, test } from 'vitest';
import { type EntriesQuery, openConversation } from './open-conversation.ts';
import { ProblemError, UnreachableError } from './problem-error.ts';
import { sampleEntries, sampleId, sampleState } from './sample.ts';

function open(total = 100) {
  const asked: EntriesQuery[] = [];
  const timers: Array<() => void> = [];
  const server = { total, error: null as unknown, loaded: [] as number[] };
  const log = openConversation({
    id: sampleId,
    onLoaded: (head) => server.loaded.push(head),
    after: (_ms, fn) => {
      timers.push(fn);
      return () => timers.splice(timers.indexOf(fn), 1);
    },
    async list(query) {
      asked.push(query);
      if (server.error) throw server.error;
      const { after, before, limit } = query;
      const to =
        after === undefined ? (before ?? server.total + 1) - 1 : Math.min(after + limit, server.total);
      const from = after === undefined ? Math.max(1, to - limit + 1) : after + 1;
      return { data: sampleEntries(from, to), head: server.total, state: sampleState(server.total) };
    },
  });
  const seqs = () => log.view().thread.entries.map((entry) => entry.seq);
  const push = (after: number, head: number) =>
    log.push({ conversationId: sampleId, after, head, entries: sampleEntries(after + 1, head) });
  return { log, asked, server, timers, seqs, push };
}
const range = (from: number, to: number) => sampleEntries(from, to).map((entry) => entry.seq);
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('an open conversation', () => {
  test('begins with the last page and tells its head', async () => {
    const { log, seqs, server } = open(100);
    await log.catchUp();
    expect(seqs()).toEqual(range(41, 100));
    expect(server.loaded).toEqual([100]);
    expect(log.view().status).toBe('ready');
  });

  test('fetches what lies between when a push leaves a gap', async () => {
    const { log, seqs, server, push, asked } = open(100);
    await log.catchUp();
    server.total = 110;
    push(105, 110);
    await settled();
    expect(seqs()).toEqual(range(41, 110));
    expect(asked.at(-1)).toEqual({ after: 100, limit: 500 });
  });

  test('misses nothing that is pushed while a page is on its way', async () => {
    const { log, seqs, server, push } = open(100);
    const first = log.catchUp();
    server.total = 101;
    push(100, 101);
    await first;
    await settled();
    expect(seqs()).toEqual(range(41, 101));
  });

  test('reads 1,000 missed entries page by page, and starts afresh beyond that', async () => {
    const { log, seqs, server, asked } = open(100);
    await log.catchUp();
    server.total = 1100;
    await log.catchUp();
    expect(seqs()).toEqual(range(41, 1100));
    server.total = 5000;
    await log.catchUp();
    expect(seqs()).toEqual(range(4941, 5000));
    expect(asked.at(-1)).toEqual({ limit: 60 });
  });

  test('loads older pages until the beginning', async () => {
    const { log, seqs, asked } = open(200);
    await log.catchUp();
    await log.loadOlder();
    await log.loadOlder();
    expect(seqs()).toEqual(range(1, 200));
    const before = asked.length;
    await log.loadOlder();
    expect(asked.length).toBe(before);
  });

  test('tries again when the server cannot be reached, and gives up when it refuses', async () => {
    const { log, server, timers } = open(5);
    server.error = new UnreachableError(undefined);
    await log.catchUp();
    expect([log.view().status, timers.length]).toEqual(['loading', 1]);
    server.error = null;
    timers[0]?.();
    await settled();
    expect(log.view().status).toBe('ready');
    const code = 'conversation.not-found';
    server.error = new ProblemError({ type: `urn:parley:refusal:${code}`, title: '', status: 404, code });
    await log.catchUp();
    expect(log.view().status).toBe('failed');
  });
});
