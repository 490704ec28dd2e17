import type { Entry } from '@parley/contract';
import { describe, expect, test } from 'vitest';
import { answer, append, comeBack, cutOff, push } from './fake-server.ts';
import { pass, settle, shown, talk, visit } from './fake-visit.ts';
import { unreadTotal } from './selectors.ts';

const textOf = ({ body }: Entry) => (body.kind === 'message' ? (body.text ?? '') : '');

describe('keeping in step', () => {
  test('a lost push is noticed at the next one, and fetched', async () => {
    const { server, visitor } = await talk();
    server.losesPushes = 2;
    for (const text of ['a', 'b', 'c']) answer(server, 'cnv_1', text);
    await settle();
    expect(shown(visitor)).toEqual(['hello', 'a', 'b', 'c']);
  });

  test('after a break only what is missing is asked for, and nothing is missed or doubled', async () => {
    const { server, visitor } = await talk();
    cutOff(server);
    for (let i = 0; i < 1000; i += 1) answer(server, 'cnv_1', `answer ${i}`);
    comeBack(server);
    await settle();
    expect(server.net.last().sent[0]).toMatchObject({ t: 'hello', held: { cnv_1: 1 } });
    expect(shown(visitor)).toEqual(server.texts('cnv_1'));
    expect(server.net.last().sent.filter(({ t }) => t === 'resume')).toHaveLength(4);
  });

  test('after a break with nothing missed, a lost push is still fetched at once', async () => {
    const { server, visitor } = await talk();
    cutOff(server);
    comeBack(server);
    await settle();
    server.losesPushes = 1;
    for (const text of ['a', 'b']) answer(server, 'cnv_1', text);
    await settle();
    expect(shown(visitor)).toEqual(['hello', 'a', 'b']);
  });

  test('an answer in a conversation that is not on screen is news, and unread', async () => {
    const { server, visitor } = await talk();
    const heard: string[] = [];
    visitor.on((event) => heard.push(event.kind));
    visitor.startNew();
    answer(server, 'cnv_1', 'late');
    await settle();
    expect(heard).toEqual(['message']);
    expect(unreadTotal(visitor.state())).toBe(1);
    expect(visitor.state().conversations[0]?.preview).toBe('late');
  });

  test('an answer in a conversation that was never opened here is news once, with its past left quiet', async () => {
    const { server, storage, visitor } = await talk();
    answer(server, 'cnv_1', 'past');
    visitor.startNew();
    visitor.say('second');
    await settle();
    visitor.close();
    const again = visit(server, storage);
    await settle();
    const heard: string[] = [];
    again.on((event) => event.kind === 'message' && heard.push(textOf(event.entry)));
    answer(server, 'cnv_1', 'late');
    await settle();
    expect(again.state().current).toBe('cnv_2');
    expect(heard).toEqual(['late']);
  });

  test('what stands before one’s own message counts as seen', async () => {
    const { server, storage, visitor } = await talk();
    answer(server, 'cnv_1', 'a');
    visitor.say('thanks');
    await settle();
    visitor.close();
    const again = visit(server, storage);
    await settle();
    expect(unreadTotal(again.state())).toBe(0);
  });

  test('a head that was announced and never came is asked for', async () => {
    const { server, visitor } = await talk();
    server.losesPushes = 1;
    answer(server, 'cnv_1', 'lost');
    const conversation = server.threads.get('cnv_1')?.conversation;
    if (conversation) push(server, { t: 'conversation', conversation });
    await settle();
    expect(shown(visitor)).toEqual(['hello']);
    await pass(server, 2_000);
    expect(shown(visitor)).toEqual(['hello', 'lost']);
  });

  test('a reader that was too slow resumes everything it holds', async () => {
    const { server, visitor } = await talk();
    server.losesPushes = 3;
    for (const text of ['a', 'b', 'c']) answer(server, 'cnv_1', text);
    push(server, { t: 'resync' });
    await settle();
    expect(shown(visitor)).toEqual(['hello', 'a', 'b', 'c']);
  });

  test('news is told once, and old history is not news', async () => {
    const { server, storage, visitor } = await talk();
    const heard: string[] = [];
    visitor.on((event) => heard.push(event.kind));
    answer(server, 'cnv_1', 'a');
    await settle();
    expect(heard).toEqual(['message']);
    visitor.close();
    const again = visit(server, storage);
    again.on((event) => heard.push(event.kind));
    await settle();
    expect(heard).toEqual(['message']);
    expect(unreadTotal(again.state())).toBe(1);
  });

  test('reading is said once, though its own receipt comes back as an entry', async () => {
    const { server, visitor } = await talk();
    answer(server, 'cnv_1', 'a');
    await settle();
    visitor.read();
    append(server, 'cnv_1', { kind: 'contact', id: 'ctc_1' }, { kind: 'read', upTo: 2 });
    await settle();
    visitor.read();
    expect(server.net.last().sent.filter(({ t }) => t === 'read')).toEqual([
      { t: 'read', conversationId: 'cnv_1', upTo: 2 },
    ]);
    expect(unreadTotal(visitor.state())).toBe(0);
  });

  test('typing of the other side fades by itself, and ends with their message', async () => {
    const { server, visitor } = await talk();
    const typing = () => visitor.state().typing.cnv_1;
    push(server, { t: 'typing', conversationId: 'cnv_1', who: 'agent', on: true });
    expect(typing()).toBe('agent');
    server.net.pass(10_000);
    expect(typing()).toBeUndefined();
    push(server, { t: 'typing', conversationId: 'cnv_1', who: 'bot', on: true });
    answer(server, 'cnv_1', 'a');
    expect(typing()).toBeUndefined();
  });

  test('own typing is told at most every 3 s, and that it stopped', async () => {
    const { server, visitor } = await talk();
    for (let i = 0; i < 8; i += 1) {
      visitor.typing(true);
      server.net.pass(500);
    }
    server.net.pass(5_000);
    const told = server.net.last().sent.filter(({ t }) => t === 'typing');
    expect(told.map(({ on }) => on)).toEqual([true, true, false]);
  });

  test('a revoked token leads to a new session, and not to a storm', async () => {
    const { server, visitor } = await talk();
    push(server, { t: 'bye', reason: 'revoked', again: false });
    server.session = { visitorToken: 'token-2' };
    await pass(server, 3_000);
    expect(visitor.state().connection).toBe('open');
    expect(server.requests.filter(({ path }) => path.endsWith('/sessions'))).toHaveLength(2);
    expect(server.net.last().sent[0]).toMatchObject({ token: 'token-2' });
  });

  test('a socket that was ended for good is opened again only when the visitor comes back', async () => {
    const { server, visitor } = await talk();
    push(server, { t: 'bye', reason: 'flood', again: false });
    await pass(server);
    expect(visitor.state().connection).toBe('closed');
    comeBack(server);
    await settle();
    expect(visitor.state().connection).toBe('open');
  });

  test('the name of an agent stays with what they said', async () => {
    const { server, visitor } = await talk();
    append(server, 'cnv_1', { kind: 'system' }, { kind: 'assigned', agent: 'agt_1' });
    const conversation = server.threads.get('cnv_1')?.conversation;
    if (!conversation) throw new Error('no conversation');
    push(server, { t: 'conversation', conversation: { ...conversation, owner: 'agent', agentName: 'Lin' } });
    push(server, { t: 'conversation', conversation: { ...conversation, owner: 'bot' } });
    expect(visitor.state().agentNames).toEqual({ agt_1: 'Lin' });
  });
});
