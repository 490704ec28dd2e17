import { Api } from 'grammy';
import { expect, test } from 'vitest';
import { accountWith, askingTools, compare, outgoing, words } from '../../testing/peers/compare.ts';
import { channel } from './index.ts';

test('Telegram: grammy and the adapter ask the same', async () => {
  const token = '123456:abcdefghijklmnopqrstuvwxyz-ABCDEFGH';
  const [their, our] = await compare(
    { sendMessage: { ok: true, result: { message_id: 1, date: 1, chat: { id: 1, type: 'private' } } } },
    (apiRoot) => new Api(token, { apiRoot }).sendMessage('user-1', words),
    (apiRoot) => channel.send?.(outgoing, accountWith({ token, hookSecret: 'x', apiRoot }), askingTools()),
  );
  expect([our.method, our.path, our.values]).toEqual([their.method, their.path, their.values]);
});
