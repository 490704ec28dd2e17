import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { answer } from './answer.ts';

/** The reference for sockets: it sends back what it hears and does nothing else. */
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => socket.on('message', (data) => socket.send(data, { binary: false })));
const listening = new Promise((resolve) => server.once('listening', resolve));

answer(async () => {
  await listening;
  return { port: (server.address() as AddressInfo).port };
});
