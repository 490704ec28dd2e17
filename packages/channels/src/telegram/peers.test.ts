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

test('Telegram: grammy and the adapter take back and change the same message', async () => {
  const token = '123456:abcdefghijklmnopqrstuvwxyz-ABCDEFGH';
  const account = (apiRoot: string) => accountWith({ token, hookSecret: 'x', apiRoot });
  const to = { user: 'user-1' };
  const [theirRecall, ourRecall] = await compare(
    { deleteMessage: { ok: true, result: true } },
    (apiRoot) => new Api(token, { apiRoot }).deleteMessage('-100', 7),
    (apiRoot) => channel.recall?.('-100:7', to, account(apiRoot), askingTools()),
  );
  expect([ourRecall.path, ourRecall.values]).toEqual([theirRecall.path, theirRecall.values]);
  const [theirEdit, ourEdit] = await compare(
    {
      editMessageText: { ok: true, result: { message_id: 7, date: 1, chat: { id: -100, type: 'private' } } },
    },
    (apiRoot) => new Api(token, { apiRoot }).editMessageText('-100', 7, words),
    (apiRoot) => channel.edit?.('-100:7', words, to, account(apiRoot), askingTools()),
  );
  expect([ourEdit.path, ourEdit.values]).toEqual([theirEdit.path, theirEdit.values]);
});
