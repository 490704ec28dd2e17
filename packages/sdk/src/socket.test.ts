import { describe, expect, test } from 'vitest';
import { connect, type SocketState, socketTiming } from './socket.ts';
import { createFakeNetwork } from './visitor/fake-network.ts';

type Out = { t: string; text?: string };
type In = { t: string; text?: string };

function open(random = 0.5) {
  const net = createFakeNetwork(random);
  const states: SocketState[] = [];
  const frames: In[] = [];
  const connection = connect<Out, In>({
    url: 'ws://server/ws',
    pingFrame: { t: 'ping' },
    onOpen: (send) => send({ t: 'hello' }),
    onFrame: (frame) => frames.push(frame),
    onState: (state) => states.push(state),
    env: net.env,
  });
  return { net, states, frames, connection };
}

describe('a connection', () => {
  test('says hello before anything else, at every opening', () => {
    const { net, connection } = open();
    expect(connection.send({ t: 'say' })).toBe(false);
    net.last().accept();
    connection.send({ t: 'say' });
    net.last().cut();
    net.passUntilDialled();
    net.last().accept();
    expect(net.sockets.map((socket) => socket.sent.map((frame) => frame.t))).toEqual([
      ['hello', 'say'],
      ['hello'],
    ]);
  });

  test('comes back after random waits under a ceiling that doubles up to 20 s', () => {
    const { net } = open(1);
    const waits: number[] = [];
    for (let i = 0; i < 8; i += 1) {
      const before = net.nowMs();
      net.last().cut();
      net.passUntilDialled();
      waits.push(net.nowMs() - before);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16000, 20000, 20000]);
  });

  test('spreads its waits from nothing to the ceiling', () => {
    const waits = [0, 0.25, 0.9].map((random) => {
      const { net } = open(random);
      net.last().cut();
      const before = net.nowMs();
      net.passUntilDialled();
      return net.nowMs() - before;
    });
    expect(waits).toEqual([0, 125, 450]);
  });

  test('forgets old failures only once a connection has lived a while', () => {
    const { net } = open(1);
    for (const livesMs of [0, 0, socketTiming.provenMs]) {
      net.last().accept();
      net.pass(livesMs);
      net.last().cut();
      net.passUntilDialled();
    }
    net.last().cut();
    const before = net.nowMs();
    net.passUntilDialled();
    expect(net.nowMs() - before).toBe(1000);
  });

  test('tries again at once when the network returns', () => {
    const { net } = open(1);
    for (let i = 0; i < 5; i += 1) {
      net.last().cut();
      net.passUntilDialled();
    }
    net.last().cut();
    const dialled = net.sockets.length;
    net.wake();
    expect(net.sockets.length).toBe(dialled + 1);
  });

  test('pings while it is open and stays as long as anything is heard', () => {
    const { net, connection } = open();
    net.last().accept();
    for (let i = 0; i < 4; i += 1) {
      net.pass(socketTiming.pingMs);
      net.last().push({ t: 'pong' });
    }
    expect(connection.state).toBe('open');
    expect(net.last().sent.filter((frame) => frame.t === 'ping')).toHaveLength(4);
  });

  test('gives a socket up after 60 s of silence', () => {
    const { net, connection } = open();
    net.last().accept();
    net.pass(socketTiming.silenceMs - 1);
    expect(connection.state).toBe('open');
    net.pass(1);
    expect(connection.state).toBe('waiting');
    expect(net.sockets[0]?.closed).toBe(true);
  });

  test('must answer soon after the page wakes, or is given up', () => {
    const { net, connection } = open();
    net.last().accept();
    net.wake();
    net.last().push({ t: 'pong' });
    net.pass(socketTiming.probeMs);
    expect(connection.state).toBe('open');
    net.wake();
    net.pass(socketTiming.probeMs);
    expect(connection.state).toBe('waiting');
  });

  test('gives up an attempt that is never answered', () => {
    const { net, connection } = open();
    net.pass(socketTiming.dialMs);
    expect(connection.state).toBe('waiting');
  });

  test('does not come back after a bye for good, even when woken', () => {
    const { net, connection, frames } = open();
    net.last().accept();
    net.last().push({ t: 'bye', reason: 'revoked', again: false });
    net.wake();
    net.pass(60_000);
    expect(connection.state).toBe('closed');
    expect(frames.at(-1)?.t).toBe('bye');
    expect(net.sockets).toHaveLength(1);
  });

  test('comes back after a bye that asks for it', () => {
    const { net, connection } = open();
    net.last().accept();
    net.last().push({ t: 'bye', reason: 'draining', again: true });
    net.last().cut();
    net.passUntilDialled();
    net.last().accept();
    expect(connection.state).toBe('open');
  });

  test('ignores what a socket that was given up still says', () => {
    const { net, frames } = open();
    net.last().accept();
    const old = net.last();
    net.pass(socketTiming.silenceMs);
    old.push({ t: 'late' });
    expect(frames).toEqual([]);
  });

  test('passes over what is not a frame', () => {
    const { net, frames, connection } = open();
    net.last().accept();
    for (const junk of ['', '{', '[]', '"t"', 'null', '{"t":1}']) net.last().pushText(junk);
    expect(frames).toEqual([]);
    expect(connection.state).toBe('open');
  });

  test('closes once and for all when told to', () => {
    const { net, connection, states } = open();
    net.last().accept();
    connection.close();
    connection.close();
    net.pass(60_000);
    expect(states).toEqual(['open', 'closed']);
    expect(connection.send({ t: 'say' })).toBe(false);
  });
});
