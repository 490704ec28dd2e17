import { WebSocket } from 'ws';
import { answer } from './answer.ts';
import { textOf } from './protocol.ts';

const connections = 100;
const inFlight = 4;

/** Says to an echo what visitors say to the server, as fast as it comes back. */
answer(async ({ port, seconds }: { port: number; seconds: number }) => {
  const frame = JSON.stringify({
    t: 'say',
    ref: '4711',
    conversationId: `cnv_${'0'.repeat(26)}`,
    message: { clientId: 'abcdefgh-4711', text: textOf('abcdefgh', 4711) },
  });
  let echoes = 0;
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = new WebSocket(`ws://127.0.0.1:${port}`, { perMessageDeflate: false });
      await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
      socket.on('message', () => {
        echoes++;
        socket.send(frame);
      });
      return socket;
    }),
  );
  for (const socket of sockets) for (let count = 0; count < inFlight; count++) socket.send(frame);
  await new Promise((resolve) => setTimeout(resolve, 500));
  echoes = 0;
  const begun = performance.now();
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const perSecond = echoes / ((performance.now() - begun) / 1000);
  for (const socket of sockets) socket.terminate();
  return { perSecond };
});
