import { socketLimits, socketPaths, type VisitorFrame } from '@parley/contract';
import { WebSocket } from 'ws';
import { dueAt, dueBy } from '../figures/pace.ts';
import { answer } from './answer.ts';
import { type LoadOrder, numberIn, type Stretch, textOf } from './protocol.ts';
import { forEachAtOnce, keepAlive, openSocket } from './sockets.ts';
import { createTally } from './tally.ts';

interface Visitor {
  socket: WebSocket;
  conversationId: string;
}
const run = Date.now().toString(36);
const tally = createTally();
const visitors: Visitor[] = [];
const desks: WebSocket[] = [];
let replyEvery = 0;
/** In a closed loop every acknowledgement sends the next message. */
let afterAck: (() => void) | undefined;
let nextVisitor = 0;

/** Plays all visitors and agents of the bench in one process; frames are looked into only as far as needed, since the cores are shared with the server. */
function hearAsVisitor(data: Buffer) {
  if (data.includes('"t":"said"')) {
    const { ref } = JSON.parse(data.toString()) as { ref: string };
    tally.acknowledge(Number(ref));
    afterAck?.();
  } else if (data.includes('"kind":"agent"') && data.includes('"kind":"message"')) {
    const { entries } = JSON.parse(data.toString()) as EntriesFrame;
    for (const { author, body } of entries)
      if (author.kind === 'agent') tally.answered(numberIn(body.text ?? ''));
  } else if (data.includes('"t":"refused"')) hearRefusal(data);
}

interface EntriesFrame {
  conversationId: string;
  entries: { author: { kind: string }; body: { kind: string; text?: string } }[];
}

function hearAsAgent(socket: () => WebSocket, data: Buffer) {
  const frame = data.subarray(0, 16).toString('latin1');
  if (frame.startsWith('{"t":"refused"')) return hearRefusal(data);
  if (frame.startsWith('{"t":"resync"')) return tally.resync();
  if (!frame.startsWith('{"t":"entries"')) return;
  const { conversationId, entries } = JSON.parse(data.toString()) as EntriesFrame;
  for (const { author, body } of entries) {
    if (author.kind !== 'contact' || body.kind !== 'message') continue;
    const number = numberIn(body.text ?? '');
    tally.seen(number);
    if (replyEvery > 0 && number % replyEvery === 0) reply(socket(), conversationId, number);
  }
}

function reply(socket: WebSocket, conversationId: string, number: number) {
  const message = { clientId: `${run}-reply-${number}`, text: textOf(run, number) };
  socket.send(JSON.stringify({ t: 'say', ref: 'reply', conversationId, message }));
}

function hearRefusal(data: Buffer) {
  const { ref, problem } = JSON.parse(data.toString()) as { ref?: string; problem: { code: string } };
  if (ref === 'reply') return tally.refuse(`reply:${problem.code}`);
  tally.refuse(problem.code);
  afterAck?.();
}

function sayNext() {
  const visitor = visitors[nextVisitor++ % visitors.length] as Visitor;
  const number = tally.say();
  const frame = {
    t: 'say',
    ref: String(number),
    conversationId: visitor.conversationId,
    message: { clientId: `${run}-${number}`, text: textOf(run, number) },
  } as VisitorFrame;
  visitor.socket.send(JSON.stringify(frame));
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Says so many a second whatever comes back, as a crowd does. */
async function steady(perSecond: number, seconds: number, everyNth: number): Promise<Stretch> {
  replyEvery = everyNth;
  tally.begin();
  const total = Math.round(perSecond * seconds);
  const begun = performance.now();
  for (let sent = 0; sent < total; ) {
    const elapsed = performance.now() - begun;
    for (const due = dueBy(elapsed, perSecond, total); sent < due; sent++) {
      tally.late(performance.now() - begun - dueAt(sent, perSecond));
      sayNext();
    }
    await sleep(1);
  }
  await settle();
  return tally.end();
}

/** Keeps so many messages under way: the next goes when one is acknowledged. */
async function closedLoop(inFlight: number, seconds: number): Promise<Stretch> {
  replyEvery = 0;
  tally.begin();
  afterAck = sayNext;
  for (let count = 0; count < inFlight; count++) sayNext();
  await sleep(seconds * 1000);
  const stretch = tally.end();
  afterAck = undefined;
  await settle();
  return stretch;
}

const patienceMs = 120_000;

/** Waits for what is under way, and a moment more for what is pushed after it. */
async function settle(): Promise<void> {
  for (const begun = performance.now(); tally.waiting() > 0 && performance.now() - begun < patienceMs; )
    await sleep(20);
  await sleep(500);
}

async function connectDesks(order: Extract<LoadOrder, { do: 'connect-desks' }>) {
  const begun = performance.now();
  const url = `${order.url.replace('http', 'ws')}${socketPaths.desk}`;
  await forEachAtOnce(order.desks, async ({ cookie }, index) => {
    const hello = { t: 'hello', workspaceId: order.workspaceId };
    const headers = { cookie, origin: order.url };
    const socket = await openSocket(url, headers, hello, (data) => hearAsAgent(() => socket, data));
    socket.send(JSON.stringify({ t: 'watch', view: 'mine' }));
    desks[index] = watch(socket);
  });
  keepAlive(desks, socketLimits.pingMs);
  return { seconds: (performance.now() - begun) / 1000 };
}

async function connectVisitors(order: Extract<LoadOrder, { do: 'connect-visitors' }>) {
  const begun = performance.now();
  const url = `${order.url.replace('http', 'ws')}${socketPaths.visitor}`;
  const sockets: WebSocket[] = [];
  await forEachAtOnce(order.visitors, async ({ token, conversationId }) => {
    const socket = await openSocket(url, {}, { t: 'hello', token, held: {} }, hearAsVisitor);
    sockets.push(watch(socket));
    visitors.push({ socket, conversationId });
  });
  keepAlive(sockets, socketLimits.pingMs);
  return { seconds: (performance.now() - begun) / 1000 };
}

function watch(socket: WebSocket): WebSocket {
  socket.on('error', () => {});
  socket.on('close', () => tally.drop());
  return socket;
}

const isOpen = (socket: WebSocket) => socket.readyState === WebSocket.OPEN;

answer((order: LoadOrder) => {
  switch (order.do) {
    case 'connect-desks':
      return connectDesks(order);
    case 'connect-visitors':
      return connectVisitors(order);
    case 'steady':
      return steady(order.perSecond, order.seconds, order.replyEvery);
    case 'closed-loop':
      return closedLoop(order.inFlight, order.seconds);
    case 'settle':
      return settle().then(() => ({
        open: desks.filter(isOpen).length + visitors.filter(({ socket }) => isOpen(socket)).length,
      }));
    case 'report':
      return Promise.resolve({ ...tally.report(), run });
  }
});
