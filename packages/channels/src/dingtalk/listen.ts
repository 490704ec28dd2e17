import { tryBigJson } from '../../transport/big-json.ts';
import { problem } from '../../transport/problems.ts';
import { at, textIn } from '../../transport/read-json.ts';
import { isVendorHost } from '../../transport/vendor-host.ts';
import { holdSocket, type VendorSocket } from '../../transport/vendor-socket.ts';
import type { Listening } from '../channel.ts';
import { type Tools, VendorRefused } from '../outbound.ts';
import { problemOf } from './api.ts';
import type { DingtalkSettings } from './fields.ts';
import { eventOf } from './hook.ts';

const robotTopic = '/v1.0/im/bot/messages/get';
const pingMs = 20_000;
const orderly = 1000;

/** Holds a stream to the vendor: each message is acknowledged when it is stored, and pushed again within a minute when it is not. */
export async function listen(
  { deliver, standsAgain, signal }: Listening,
  settings: DingtalkSettings,
  tools: Tools,
): Promise<void> {
  if (settings.receive !== 'stream') return untilAborted(signal);
  while (!signal.aborted) {
    const line = createLine(deliver);
    // Every ticket opens one line.
    const url = await openGateway(settings, tools);
    standsAgain?.(null);
    await holdSocket(tools, { url, signal, pingMs, onFrame: line.hear });
    await line.stored();
    if (!signal.aborted && !line.isSentAway()) throw new Error('The vendor ended the stream');
  }
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });

async function openGateway({ apiRoot, appKey, appSecret }: DingtalkSettings, tools: Tools): Promise<string> {
  const answer = await tools.ask({
    url: `${apiRoot}/v1.0/gateway/connections/open`,
    method: 'POST',
    // Without it the vendor answers in XML.
    headers: { accept: 'application/json' },
    json: {
      ...{ clientId: appKey, clientSecret: appSecret, ua: 'parley' },
      subscriptions: [{ type: 'CALLBACK', topic: robotTopic }],
    },
  });
  if (answer.kind === 'none') throw new VendorRefused(problem('transient', 'no-answer', answer.why));
  const refusal = problemOf(answer);
  if (refusal) throw new VendorRefused(refusal);
  const endpoint = textIn(answer.json(), 'endpoint');
  if (!isVendorHost(endpoint.replace(/^ws/, 'http'), ['dingtalk.com'], apiRoot))
    throw new VendorRefused(
      problem('permission', 'foreign-gateway', 'the stream does not lie with the vendor'),
    );
  return `${endpoint}?${new URLSearchParams({ ticket: textIn(answer.json(), 'ticket') })}`;
}

function createLine(deliver: Listening['deliver']) {
  let storing = Promise.resolve();
  let isSentAway = false;
  const ofSystem = (frame: unknown, topic: string, socket: VendorSocket) => {
    if (topic === 'ping') socket.send(answerTo(at(frame, 'headers'), at(frame, 'data')));
    if (topic !== 'disconnect') return;
    isSentAway = true;
    socket.close(orderly);
  };
  const take = (frame: unknown, socket: VendorSocket) => {
    const event = eventOf(textIn(frame, 'data'));
    const headers = { contentType: 'application/json', messageId: textIn(frame, 'headers', 'messageId') };
    storing = storing.then(async () => {
      if (event) await deliver([event]);
      socket.send(answerTo(headers, JSON.stringify({ response: {} })));
    });
    storing.catch(() => socket.close(orderly));
  };
  return {
    isSentAway: () => isSentAway,
    stored: () => storing,
    hear(text: string, socket: VendorSocket) {
      const frame = tryBigJson(text);
      const topic = textIn(frame, 'headers', 'topic');
      if (textIn(frame, 'type') === 'SYSTEM') ofSystem(frame, topic, socket);
      else if (topic === robotTopic) take(frame, socket);
    },
  };
}

const answerTo = (headers: unknown, data: unknown) => ({ code: 200, headers, message: 'OK', data });
