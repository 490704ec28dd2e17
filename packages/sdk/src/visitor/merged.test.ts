import type { ConversationId, Entry } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { answer, append, comeBack, cutOff, merge, push, threadOf } from './fake-server.ts';
import { pass, settle, talk, visit } from './fake-visit.ts';
import { wholeThread } from './merged.ts';
import { unreadTotal } from './selectors.ts';
import type { VisitorState } from './state.ts';

const read = (state: VisitorState): string[] => {
  const entries = wholeThread(state, state.current as ConversationId);
  const texts = entries.flatMap(({ body }: Entry) => (body.kind === 'message' ? (body.text ?? '') : []));
  return [...texts, ...state.pending.map(({ text }) => text ?? '')];
};

/** The customer talks in `cnv_2`, and an earlier `cnv_1` is there too. */
async function twoTalks() {
  const all = await talk();
  all.visitor.startNew();
  all.visitor.say('the new matter');
  await settle();
  return all;
}

describe('a conversation that is joined with another', () => {
  test('goes on there at once, with all that was said in both and without a reload', async () => {
    const { server, visitor } = await twoTalks();
    answer(server, 'cnv_2', 'answer');
    merge(server, 'cnv_2', 'cnv_1');
    await settle();
    expect(visitor.state().current).toBe('cnv_1');
    expect(read(visitor.state())).toEqual(['hello', 'the new matter', 'answer']);
    visitor.say('and on');
    answer(server, 'cnv_1', 'here');
    await settle();
    expect(server.texts('cnv_1')).toEqual(['hello', 'here', 'and on']);
    expect(server.texts('cnv_2')).toEqual(['the new matter', 'answer']);
    expect(new Set(read(visitor.state()))).toEqual(
      new Set(['hello', 'the new matter', 'answer', 'here', 'and on']),
    );
  });

  test('takes what was written meanwhile without a network along, once, and nothing quoted that stands elsewhere', async () => {
    const { server, visitor } = await twoTalks();
    cutOff(server);
    visitor.say('written offline', [], 1);
    merge(server, 'cnv_2', 'cnv_1');
    comeBack(server);
    await pass(server, 2_000);
    expect(server.texts('cnv_1')).toEqual(['hello', 'written offline']);
    expect(read(visitor.state()).toSorted()).toEqual(['hello', 'the new matter', 'written offline']);
    const sent = threadOf(server, 'cnv_1').entries.find(
      ({ body }) => body.kind === 'message' && body.text === 'written offline',
    );
    expect(sent?.body).not.toHaveProperty('quotes');
  });

  test('is one with the other after a reload too, and leaves nothing unread behind', async () => {
    const { server, storage, visitor } = await twoTalks();
    answer(server, 'cnv_2', 'unseen');
    merge(server, 'cnv_2', 'cnv_1');
    await settle();
    visitor.close();
    const again = visit(server, storage);
    await settle();
    expect(again.state().current).toBe('cnv_1');
    expect(read(again.state())).toEqual(['hello', 'the new matter', 'unseen']);
    expect(unreadTotal(again.state())).toBe(1);
    again.read();
    expect(unreadTotal(again.state())).toBe(0);
  });

  test('stands alone again once that is taken back', async () => {
    const { server, visitor } = await twoTalks();
    merge(server, 'cnv_2', 'cnv_1');
    await settle();
    const parted = threadOf(server, 'cnv_2');
    parted.conversation = { ...parted.conversation, mergedInto: null };
    push(server, { t: 'conversation', conversation: parted.conversation });
    append(
      server,
      'cnv_1',
      { kind: 'agent', id: 'agt_1' },
      { kind: 'unmerged', with: 'cnv_2', isEcho: true },
    );
    await settle();
    expect(read(visitor.state())).toEqual(['hello']);
    visitor.open('cnv_2');
    await settle();
    expect(read(visitor.state())).toEqual(['the new matter']);
  });
});

describe('what has come to the device', () => {
  const received = (sent: readonly { t?: unknown; upTo?: unknown }[]) =>
    sent.filter(({ t }) => t === 'received').map(({ upTo }) => upTo);

  test('is told once for all that came together, unless it is read at once', async () => {
    const { server, visitor } = await talk();
    for (const text of ['a', 'b']) answer(server, 'cnv_1', text);
    await pass(server, 2_000);
    expect(received(server.net.last().sent)).toEqual([3]);
    answer(server, 'cnv_1', 'c');
    await settle();
    visitor.read();
    await pass(server, 2_000);
    expect(received(server.net.last().sent)).toEqual([3]);
  });

  test('is told over HTTP where no socket gets through', async () => {
    const { server } = await talk();
    server.refusesSockets = true;
    for (const socket of server.net.sockets) if (!socket.closed) socket.cut();
    answer(server, 'cnv_1', 'a');
    await pass(server, 20_000);
    expect(server.requests.filter(({ path }) => path.endsWith('/received')).map(({ body }) => body)).toEqual([
      { upTo: 2 },
    ]);
  });
});
