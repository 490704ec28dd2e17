import { describe, expect, test } from 'vitest';
import { cutOff } from './fake-server.ts';
import { open, settle, shown } from './fake-visit.ts';

describe('acts', () => {
  test('asking for a person before anything was said says so first, then asks', async () => {
    const { server, visitor } = await open();
    await visitor.askForPerson('Talk to a person');
    await settle();
    expect(server.texts('cnv_1')).toEqual(['Talk to a person']);
    expect(server.requests.at(-1)?.path).toBe('/api/widget/v1/conversations/cnv_1/person');
  });

  test('a refusal comes back to who asked, and no answer is told apart from it', async () => {
    const { server, visitor } = await open();
    visitor.say('hello');
    await settle();
    server.refusesNext = [{ status: 409, code: 'conversation.not-waiting' }];
    expect(await visitor.leaveQueue()).toMatchObject({
      ok: false,
      refused: { code: 'conversation.not-waiting' },
    });
    cutOff(server);
    expect(await visitor.end()).toEqual({ ok: false, refused: null });
  });

  test('a file beyond the limit is refused before it is sent', async () => {
    const { visitor } = await open();
    const file = new File(['x'.repeat(101)], 'big.txt');
    const result = await visitor.upload(file, () => {});
    expect(result).toMatchObject({ ok: false, refused: { code: 'file.too-large' } });
  });

  test('reset forgets everything on this device and begins as a new visitor', async () => {
    const { server, storage, visitor } = await open();
    visitor.say('hello');
    await settle();
    server.threads.clear();
    visitor.reset();
    expect(storage.length).toBe(0);
    await settle();
    expect(server.requests.at(-1)?.body).toEqual({ siteKey: 'site-key-1', locale: 'en' });
    expect(visitor.state()).toMatchObject({ phase: 'open', current: null, conversations: [], pending: [] });
  });

  test('starting anew leaves the old conversation and begins another', async () => {
    const { server, visitor } = await open();
    visitor.say('first');
    await settle();
    visitor.startNew();
    visitor.say('second');
    await settle();
    expect(server.texts('cnv_2')).toEqual(['second']);
    visitor.open('cnv_1');
    expect(shown(visitor)).toEqual(['first']);
  });
});
