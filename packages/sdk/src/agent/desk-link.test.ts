import type { DeskFrame, DeskPush } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import type { ConnectOptions, SocketState } from '../socket.ts';
import { createClient } from './client.ts';
import { createDeskLink, type DeskEvent } from './desk-link.ts';
import { sampleEntries, sampleId, sampleState } from './sample.ts';

const workspaceId = 'wsp_00000000000000000000000001';
const agentId = 'agt_00000000000000000000000001';
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

function sit(total = 3) {
  const server = { total, asked: [] as string[] };
  const sent: DeskFrame[] = [];
  const events: DeskEvent[] = [];
  let line: ConnectOptions<DeskFrame, DeskPush> | undefined;
  const client = createClient({
    fetch: async (url) => {
      server.asked.push(String(url).split('/').at(-1) ?? '');
      const after = new URL(String(url), 'http://x').searchParams.get('after');
      const data = sampleEntries(Number(after ?? 0) + 1, server.total);
      return Response.json({ data, head: server.total, state: sampleState(server.total) });
    },
  });
  const link = createDeskLink({
    client,
    workspaceId,
    url: 'ws://desk',
    connect(options) {
      line = options;
      return {
        state: 'connecting',
        close: () => undefined,
        send(frame) {
          sent.push(frame);
          return true;
        },
      };
    },
  });
  link.subscribe((event) => events.push(event));
  const hear = (push: DeskPush) => line?.onFrame(push);
  const state = (to: SocketState) => line?.onState?.(to);
  const comeUp = () => {
    line?.onOpen((frame) => sent.push(frame) > 0);
    state('open');
    hear({ t: 'welcome', agentId });
  };
  return { link, server, sent, events, hear, state, comeUp };
}
const seqs = (handle: { view(): { thread: { entries: readonly { seq: number }[] } } }) =>
  handle.view().thread.entries.map((entry) => entry.seq);

describe('a desk link', () => {
  test('says hello first and is open only once welcomed', () => {
    const { link, sent, comeUp, state } = sit();
    state('open');
    expect(link.state).toBe('connecting');
    comeUp();
    expect(link.state).toBe('open');
    expect(sent[0]).toEqual({ t: 'hello', workspaceId });
  });

  test('follows an opened conversation from the head of its first page', async () => {
    const { link, sent, comeUp } = sit(3);
    comeUp();
    const handle = link.open(sampleId);
    await settled();
    expect(seqs(handle)).toEqual([1, 2, 3]);
    expect(sent.at(-1)).toEqual({ t: 'open', conversationId: sampleId, after: 3 });
  });

  test('after a cut watches and follows again, fills the gap, and has the lists asked for again', async () => {
    const { link, server, sent, events, state, comeUp } = sit(3);
    comeUp();
    link.watch('mine');
    const handle = link.open(sampleId);
    await settled();
    state('waiting');
    server.total = 6;
    comeUp();
    await settled();
    expect(seqs(handle)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(sent.slice(-3).map((frame) => frame.t)).toEqual(['hello', 'watch', 'open']);
    expect(events.filter((event) => event.t === 'resumed')).toHaveLength(1);
  });

  test('resumes everything when the server says that pushes were dropped', async () => {
    const { link, server, events, hear, comeUp } = sit(3);
    comeUp();
    const handle = link.open(sampleId);
    await settled();
    server.total = 5;
    hear({ t: 'resync' });
    await settled();
    expect(seqs(handle)).toEqual([1, 2, 3, 4, 5]);
    expect(events.at(-1)).toEqual({ t: 'resumed' });
  });

  test('leaves a conversation when its last reader does, and shows it at once when opened again', async () => {
    const { link, sent, comeUp } = sit(3);
    comeUp();
    const one = link.open(sampleId);
    const two = link.open(sampleId);
    await settled();
    one.release();
    expect(sent.at(-1)?.t).toBe('open');
    two.release();
    expect(sent.at(-1)).toEqual({ t: 'leave', conversationId: sampleId });
    expect(seqs(link.open(sampleId))).toEqual([1, 2, 3]);
  });

  test('knows what it holds of a conversation before it is opened again, and nothing of others', async () => {
    const { link, server, comeUp } = sit(3);
    comeUp();
    expect(link.find(sampleId)).toBeUndefined();
    const opened = link.open(sampleId);
    await settled();
    opened.release();
    const { length } = server.asked;
    expect(link.find(sampleId)?.view()).toBe(opened.view());
    expect(server.asked).toHaveLength(length);
  });
});
