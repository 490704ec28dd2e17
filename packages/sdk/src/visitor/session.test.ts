import { describe, expect, test } from 'vitest';
import { createFakeServer, cutOff } from './fake-server.ts';
import { open, pass, settle, shown, visit } from './fake-visit.ts';

describe('a session', () => {
  test('opens with the site key, then says hello on a socket with the token it was given', async () => {
    const { server, visitor } = await open();
    expect(server.requests[0]?.body).toEqual({ siteKey: 'site-key-1', locale: 'en' });
    expect(server.net.last().sent[0]).toEqual({ t: 'hello', token: 'token-1', held: {} });
    expect(visitor.state()).toMatchObject({ phase: 'open', connection: 'open', current: null });
  });

  test('is resumed with the token of the earlier visit', async () => {
    const { server, storage, visitor } = await open();
    visitor.close();
    await open(server, storage);
    expect(server.requests[1]?.body).toMatchObject({ visitorToken: 'token-1' });
  });

  test('is tried again until the server answers', async () => {
    const server = createFakeServer();
    server.isCutOff = true;
    const { visitor } = await open(server);
    await pass(server, 5_000);
    expect(visitor.state().phase).toBe('opening');
    server.isCutOff = false;
    await pass(server);
    expect(visitor.state().phase).toBe('open');
  });

  test('that is refused says why and is not tried again', async () => {
    const server = createFakeServer();
    server.refuses = 'channel.disabled';
    const { visitor } = await open(server);
    await pass(server);
    expect(visitor.state()).toMatchObject({ phase: 'refused', refusal: 'channel.disabled' });
    expect(server.requests).toHaveLength(1);
  });

  test('begins anew when the old token is no longer known', async () => {
    const { server, storage, visitor } = await open();
    visitor.close();
    server.refusesNext = [{ status: 401, code: 'session.expired' }];
    const again = await open(server, storage);
    expect(again.visitor.state().phase).toBe('open');
    expect(server.requests.at(-1)?.body).not.toHaveProperty('visitorToken');
  });

  test('shows what it knew before the server has answered', async () => {
    const { server, storage, visitor } = await open();
    visitor.say('hello');
    await settle();
    await pass(server, 1_000);
    visitor.close();
    server.isCutOff = true;
    const again = visit(server, storage);
    expect(again.state().config?.title).toBe('Shop');
    expect(shown(again)).toEqual(['hello']);
  });

  test('waits for a signed identity where the site demands one', async () => {
    const server = createFakeServer();
    server.refusesNext = [{ status: 401, code: 'identity.required' }];
    const { visitor } = await open(server);
    expect(visitor.state()).toMatchObject({ phase: 'refused', refusal: 'identity.required' });
    visitor.setUser('signed');
    await settle();
    expect(server.requests.at(-1)?.body).toMatchObject({ identityToken: 'signed' });
    expect(visitor.state().phase).toBe('open');
  });

  test('of somebody else shows nothing of the person before, and sends nothing in their name', async () => {
    const { server, visitor } = await open();
    server.session = { contact: { id: 'ctc_2', name: 'A', verified: true } };
    visitor.setUser('a');
    await settle();
    cutOff(server);
    visitor.say('secret of A');
    await settle();
    server.session = { contact: { id: 'ctc_3', name: 'B', verified: true }, visitorToken: 'token-b' };
    server.isCutOff = false;
    visitor.setUser('b');
    await settle();
    await pass(server);
    expect(visitor.state().pending).toEqual([]);
    expect(server.threads.size).toBe(0);
  });

  test('that signs in keeps what was written before it', async () => {
    const { server, visitor } = await open();
    cutOff(server);
    visitor.say('before');
    server.session = { contact: { id: 'ctc_2', name: 'A', verified: true } };
    server.isCutOff = false;
    visitor.setUser('a');
    await settle();
    await pass(server);
    expect(server.texts('cnv_1')).toEqual(['before']);
  });
});
