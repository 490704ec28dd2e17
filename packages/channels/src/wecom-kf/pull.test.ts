import { expect, test } from 'vitest';
import { answerOf, fakeTools } from '../../testing/index.ts';
import { qySettings } from '../../testing/qy-fixtures.ts';
import { pull } from './pull.ts';

const app = { apiRoot: qySettings.apiRoot, corpId: qySettings.corpId, secret: qySettings.secret };
const told = (json: object) =>
  fakeTools(
    ({ url }) =>
      answerOf({
        json: url.includes('gettoken') ? { errcode: 0, access_token: 'tok', expires_in: 7200 } : json,
      }),
    0,
  );

test('a short page that says there is more is gone on with, and a place that stands still is not', async () => {
  const page = { errcode: 0, next_cursor: 'c2', has_more: 1, msg_list: [{ msgid: 'm', send_time: 5 }] };
  expect(await pull({ cursor: 'wk', at: 'c1' }, app, told(page))).toEqual({
    events: [{ key: 'm', body: '{"msgid":"m","send_time":5}', atMs: 5000 }],
    at: 'c2',
    hasMore: true,
  });
  expect((await pull({ cursor: 'wk', at: 'c2' }, app, told(page))).hasMore).toBe(false);
});

test('a dead word of the call is left out, once', async () => {
  const tools = fakeTools(({ url, json }) => {
    if (url.includes('gettoken'))
      return answerOf({ json: { errcode: 0, access_token: 'tok', expires_in: 7200 } });
    const isDead = (json as { token?: string }).token !== undefined;
    return answerOf({
      json: isDead ? { errcode: 95007 } : { errcode: 0, next_cursor: 'c', has_more: 0, msg_list: [] },
    });
  }, 0);
  expect(await pull({ cursor: 'wk', at: undefined, hint: 'old' }, app, tools)).toEqual({
    events: [],
    at: 'c',
    hasMore: false,
  });
  expect(tools.asked.filter(({ url }) => url.includes('sync_msg'))).toHaveLength(2);
});

test('any other no is thrown with its class', async () => {
  await expect(pull({ cursor: 'wk', at: 'c' }, app, told({ errcode: 45009 }))).rejects.toMatchObject({
    problem: { class: 'rate' },
  });
});
