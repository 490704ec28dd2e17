import { setTimeout as sleep } from 'node:timers/promises';
import type {
  ConversationId,
  DeskFrame,
  DeskPush,
  EntriesPush,
  Entry,
  VisitorFrame,
  VisitorPush,
} from '@parley/contract';
import type { TestSocket } from '../test-socket.ts';

type Socket = TestSocket<DeskFrame, DeskPush> | TestSocket<VisitorFrame, VisitorPush>;

/** Somebody who reads one conversation as every client must: nothing twice, nothing beyond a gap, what is missing is asked for. */
export interface LogReader {
  head(): number;
  entries(): Entry[];
  /** the pushes that brought something new */
  pieces(): EntriesPush[];
  reaches(head: number): Promise<void>;
  /** The line is cut without a word. */
  cut(): void;
  goOnWith(socket: Socket): void;
  close(): void;
}

const patienceMs = 20_000;

export function logReader(first: Socket, id: ConversationId, held: number): LogReader {
  let head = held;
  let socket = first;
  const entries: Entry[] = [];
  const pieces: EntriesPush[] = [];
  const ask = () => {
    const isDesk = socket.received.some((push) => push.t === 'welcome' && 'agentId' in push);
    if (socket.ws.readyState !== socket.ws.OPEN) return;
    if (isDesk)
      (socket as TestSocket<DeskFrame, DeskPush>).send({ t: 'open', conversationId: id, after: head });
    else
      (socket as TestSocket<VisitorFrame, VisitorPush>).send({
        t: 'resume',
        conversationId: id,
        after: head,
      });
  };
  const take = (push: EntriesPush) => {
    if (push.conversationId !== id || push.head <= head) return;
    if (push.after > head) return ask();
    entries.push(...push.entries.filter((entry) => entry.seq > head));
    pieces.push(push);
    head = push.head;
  };
  const listen = (next: Socket) => {
    socket = next;
    for (const push of next.received) if (push.t === 'entries') take(push);
    next.ws.on('message', (data) => {
      const push = JSON.parse(String(data)) as VisitorPush | DeskPush;
      if (push.t === 'entries' && next === socket) take(push);
    });
    ask();
  };
  listen(first);
  return {
    head: () => head,
    entries: () => [...entries],
    pieces: () => [...pieces],
    async reaches(wanted) {
      const until = Date.now() + patienceMs;
      for (let asked = -1; head < wanted; await sleep(20)) {
        if (Date.now() > until) throw new Error(`reads up to ${head}, not up to ${wanted}`);
        // What a piece did not cover is asked for, as a client does that knows of a higher head.
        if (head !== asked) ask();
        asked = head;
      }
    },
    cut: () => socket.ws.terminate(),
    goOnWith: listen,
    close: () => socket.ws.terminate(),
  };
}
