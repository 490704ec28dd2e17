import { expect, test } from 'vitest';
import { answerOf, fakeTools } from '../../testing/index.ts';
import { picture } from '../../testing/samples.ts';
import type { Outgoing } from '../outbound.ts';
import type { DingtalkSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { send } from './send.ts';

const settings = fixtures.settings as DingtalkSettings;
const tools = () =>
  fakeTools(() => answerOf({ json: { errcode: 0, accessToken: 'tok', expireIn: 7200 } }), 1000);
const outgoing = (session: string, until: string): Outgoing => ({
  id: 'id',
  to: { user: 'u', thread: { context: { session, until } } },
  part: { kind: 'text', text: 'hi' },
  by: 'agent',
});
const askedOf = async (message: Outgoing) => {
  const used = tools();
  await send(message, settings, used);
  return used.asked.map(({ url }) => new URL(url).pathname);
};

test('a session is answered at its address while it lasts, and never at a foreign one', async () => {
  const session = 'https://oapi.dingtalk.com/robot/sendBySession?session=s';
  const byRobot = ['/v1.0/oauth2/accessToken', '/v1.0/robot/oToMessages/batchSend'];
  expect(await askedOf(outgoing(session, '2000'))).toEqual(['/robot/sendBySession']);
  expect(await askedOf(outgoing(session, '999'))).toEqual(byRobot);
  expect(await askedOf(outgoing('https://oapi.dingtalk.com.evil.example/s', '2000'))).toEqual(byRobot);
  expect(await askedOf({ ...outgoing(session, '2000'), part: { kind: 'image', file: picture } })).toEqual(
    byRobot,
  );
});
