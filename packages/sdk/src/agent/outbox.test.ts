import type { Changed, RefusalCode } from '@parley/contract';
import { refusalStatus } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { createOutbox, type Outgoing } from './outbox.ts';
import { ProblemError, UnreachableError } from './problem-error.ts';
import { sampleId, sampleState } from './sample.ts';

const refusal = (code: RefusalCode) =>
  new ProblemError({ type: `urn:parley:refusal:${code}`, title: code, status: refusalStatus[code], code });
const item = (clientId: string): Outgoing => ({
  clientId,
  conversationId: sampleId,
  kind: 'message',
  text: clientId,
  attachments: [],
  at: `2026-01-01T00:00:00.${clientId}Z`,
});
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));
const answer: Changed = { entries: [], state: sampleState(1) };

function open(kept = new Map<string, Outgoing>()) {
  const tried: string[] = [];
  const timers: Array<() => void> = [];
  const server: { error: unknown } = { error: null };
  const box = createOutbox({
    storage: {
      read: () => [...kept.values()],
      write: (outgoing) => kept.set(outgoing.clientId, outgoing),
      remove: (clientId) => kept.delete(clientId),
    },
    after: (_ms, fn) => {
      timers.push(fn);
      return () => undefined;
    },
    async deliver(outgoing) {
      tried.push(outgoing.clientId);
      await Promise.resolve();
      if (server.error) throw server.error;
      return answer;
    },
  });
  return { box, tried, timers, server, kept };
}

describe('an outbox', () => {
  test('sends in the order of writing and forgets what is acknowledged', async () => {
    const { box, tried, kept } = open();
    box.send(item('001'));
    box.send(item('002'));
    expect(box.items().map((one) => one.state)).toEqual(['sending', 'queued']);
    await settled();
    expect(tried).toEqual(['001', '002']);
    expect([box.items().length, kept.size]).toEqual([0, 0]);
  });

  test('keeps the order through an outage and sends the same client id again', async () => {
    const { box, tried, server, timers } = open();
    server.error = new UnreachableError(undefined);
    box.send(item('001'));
    box.send(item('002'));
    await settled();
    expect(tried).toEqual(['001']);
    server.error = null;
    timers.at(-1)?.();
    await settled();
    expect(tried).toEqual(['001', '001', '002']);
  });

  test('sends after a reload what was not acknowledged before', async () => {
    const before = open();
    before.server.error = new UnreachableError(undefined);
    before.box.send(item('001'));
    before.box.send(item('002'));
    await settled();
    before.box.close();
    const afterwards = open(before.kept);
    await settled();
    expect(afterwards.tried).toEqual(['001', '002']);
    expect(before.kept.size).toBe(0);
  });

  test('shows a refusal, lets the next one go, and tries again only when told', async () => {
    const { box, tried, server, kept } = open();
    server.error = refusal('conversation.closed');
    box.send(item('001'));
    await settled();
    expect(box.items()[0]).toMatchObject({ state: 'failed', problem: { code: 'conversation.closed' } });
    server.error = null;
    box.send(item('002'));
    await settled();
    expect(tried).toEqual(['001', '002']);
    box.retry('001');
    await settled();
    expect([tried.at(-1), kept.size]).toEqual(['001', 0]);
  });

  test('waits out a lost session, a flood and a failing server', async () => {
    for (const code of ['session.expired', 'request.too-many', 'store.unavailable'] as const) {
      const { box, server } = open();
      server.error = refusal(code);
      box.send(item('001'));
      await settled();
      expect(box.items()[0]?.state).toBe('queued');
    }
  });

  test('forgets what is discarded', async () => {
    const { box, server, kept } = open();
    server.error = refusal('conversation.closed');
    box.send(item('001'));
    await settled();
    box.discard('001');
    expect([box.items().length, kept.size]).toEqual([0, 0]);
  });
});
