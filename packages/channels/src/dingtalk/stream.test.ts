import { DWClient, type DWClientDownStream, TOPIC_ROBOT } from 'dingtalk-stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accountWith, askingTools } from '../../testing/peers/compare.ts';
import type { ReceivedEvent } from '../hook.ts';
import type { DingtalkSettings } from './fields.ts';
import { fixtures } from './fixtures.ts';
import { channel } from './index.ts';
import { openTestStream, type TestStream } from './test-stream.ts';

const settings = { ...fixtures.settings, receive: 'stream' } as DingtalkSettings;
let stream: TestStream;
beforeEach(async () => {
  stream = await openTestStream(settings.appSecret);
});
afterEach(() => stream.close());

const said = (number: number) => ({
  ...{ msgId: `msg-${number}`, msgtype: 'text', text: { content: `words ${number}` } },
  ...{ senderStaffId: 'staff-1', createAt: 1_577_262_236_757, conversationType: '1' },
});

function open(own: Partial<DingtalkSettings> = {}, store?: () => Promise<void>) {
  const stop = new AbortController();
  const events: ReceivedEvent[] = [];
  const deliver = async (given: readonly ReceivedEvent[]) => {
    await store?.();
    events.push(...given);
  };
  const account = accountWith({ ...settings, apiRoot: stream.root, ...own });
  const ended = (
    channel.listen?.({ deliver, wake: () => {}, signal: stop.signal }, account, askingTools()) ??
    expect.fail()
  ).then(
    () => undefined,
    (error: unknown) => error,
  );
  const end = async () => {
    stop.abort();
    return ended;
  };
  return { events, ended, end };
}
const untilOpen = (count = 1) => expect.poll(() => stream.opened.length).toBe(count);
/** The socket is there a moment after its ticket. */
const untilAnswered = async (messageId: string, number: number) => {
  await expect
    .poll(() => {
      if (!stream.answers.some(({ headers }) => headers.messageId === messageId))
        stream.push(messageId, said(number));
      return stream.answers.some(({ headers }) => headers.messageId === messageId);
    })
    .toBe(true);
};

test('a message is stored and then acknowledged, as the vendor’s library does', async () => {
  vi.spyOn(console, 'info').mockImplementation(() => {});
  class Client extends DWClient {
    override async getEndpoint(): Promise<this> {
      const answer = await fetch(`${stream.root}/v1.0/gateway/connections/open`, {
        method: 'POST',
        body: JSON.stringify({ clientId: settings.appKey, clientSecret: settings.appSecret }),
      });
      const { endpoint, ticket } = (await answer.json()) as { endpoint: string; ticket: string };
      Object.assign(this, { dw_url: `${endpoint}?ticket=${encodeURIComponent(ticket)}` });
      return this;
    }
  }
  const peer = new Client({ clientId: settings.appKey, clientSecret: settings.appSecret });
  const theirs: string[] = [];
  peer.registerCallbackListener(TOPIC_ROBOT, ({ headers, data }: DWClientDownStream) => {
    theirs.push(data);
    peer.socketCallBackResponse(headers.messageId, {});
  });
  await peer.connect();
  await untilAnswered('m1', 1);
  stream.system('ping', { opaque: '1' });
  await expect.poll(() => stream.answers.length).toBe(2);
  const their = stream.answers.splice(0);
  peer.disconnect();

  const line = open();
  await untilOpen(2);
  await untilAnswered('m1', 1);
  stream.system('ping', { opaque: '1' });
  await expect.poll(() => stream.answers.length).toBe(2);
  expect(stream.answers).toEqual(their);
  expect(line.events.map(({ body }) => body)).toEqual(theirs);
  expect(await channel.parse(line.events[0] ?? expect.fail(), accountWith(settings))).toMatchObject([
    { kind: 'message', vendorId: 'msg-1', content: { text: 'words 1' } },
  ]);
  expect(await line.end()).toBeUndefined();
});

test('sent away, it comes back with a new ticket', async () => {
  const line = open();
  await untilOpen();
  await untilAnswered('m1', 1);
  stream.system('disconnect', { reason: 'persistent connection is timeout' });
  await untilOpen(2);
  await untilAnswered('m2', 2);
  expect(line.events.map(({ key }) => key)).toEqual(['msg-1', 'msg-2']);
  await line.end();
});

test('what could not be stored is not acknowledged, and ends the line', async () => {
  const line = open({}, async () => {
    throw new Error('the store is away');
  });
  let outcome = 'open';
  void line.ended.then((error) => {
    outcome = String(error);
  });
  await untilOpen();
  await expect
    .poll(() => {
      stream.push('m1', said(1));
      return outcome;
    })
    .toMatch(/the store is away/);
  expect(stream.answers).toEqual([]);
});

test('a secret that is not taken is told as such, and an account of the other way opens nothing', async () => {
  expect(await open({ appSecret: 'another' }).ended).toMatchObject({ problem: { class: 'auth' } });
  const other = open({ receive: 'http' });
  expect(await other.end()).toBeUndefined();
  expect(stream.opened).toHaveLength(1);
});
