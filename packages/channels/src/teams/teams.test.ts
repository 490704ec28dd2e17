import { expect, test } from 'vitest';
import { answerOf, fakeTools } from '../../testing/index.ts';
import { requestOf } from '../../testing/spoil.ts';
import type { Outgoing } from '../outbound.ts';
import type { TeamsSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { channel } from './index.ts';

const settings = fixtures.settings as TeamsSettings;
const account = { id: 'cha_test', hookUrl: 'https://parley.example/hooks', settings };
const outgoing = (to: string): Outgoing => ({
  id: 'id',
  to: { user: '29:1Xo', thread: { context: { service: to, conversation: 'a:17I0' } } },
  part: { kind: 'text', text: '你好' },
  by: 'agent',
});
const tools = () => fakeTools(() => answerOf({}), fixtures.nowMs);

test('a token is shown to no foreign service', async () => {
  const foreign = tools();
  const refused = await channel.send?.(
    outgoing('https://smba.trafficmanager.net.evil.example/'),
    account,
    foreign,
  );
  expect([refused?.kind, foreign.asked]).toEqual(['failed', []]);
});

test('an activity for another service than its token is refused, and one by an unknown key asks for the keys', async () => {
  const body = fixtures.hook?.bodyOf(1) ?? '';
  const call = fixtures.hook?.sign(body.replace('/emea/', '/amer/'), fixtures.nowMs) ?? {};
  const keys = fixtures.hook?.keys ?? '';
  expect(await channel.hook?.({ ...requestOf(call, fixtures.nowMs), keys }, account)).toMatchObject({
    kind: 'refused',
  });
  const unknown = keys.replace('"k-1"', '"k-2"');
  const genuine = fixtures.hook?.sign(body, fixtures.nowMs) ?? {};
  expect(
    await channel.hook?.({ ...requestOf(genuine, fixtures.nowMs), keys: unknown }, account),
  ).toMatchObject({
    kind: 'refused',
    wantsKeys: true,
  });
});

test('an activity is taken back and changed where it was posted, and nowhere foreign', async () => {
  const { to } = outgoing('https://smba.trafficmanager.net/emea/');
  const asked = tools();
  expect(await channel.recall?.('1:x', to, account, asked)).toMatchObject({ kind: 'sent' });
  expect(await channel.edit?.('1:x', '你好', to, account, asked)).toMatchObject({ kind: 'sent' });
  const url = 'https://smba.trafficmanager.net/emea/v3/conversations/a%3A17I0/activities/1%3Ax';
  expect(asked.asked.filter((each) => each.url === url)).toMatchObject([
    { method: 'DELETE' },
    { method: 'PUT', json: { type: 'message', text: '你好' } },
  ]);
  const foreign = tools();
  const away = outgoing('https://evil.example/').to;
  expect(await channel.recall?.('1:x', away, account, foreign)).toMatchObject({ kind: 'failed' });
  expect(foreign.asked).toEqual([]);
});
