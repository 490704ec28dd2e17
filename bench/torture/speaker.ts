import type { Problem } from '@parley/contract';
import type { Acknowledgement } from '../check-views.ts';
import type { Line } from './line.ts';

/** Says one message at a time and repeats it with the same client id until it is acknowledged. */
export interface Speaker {
  isBusy(): boolean;
  /** Resolves with the acknowledgement; undefined when the server refuses it for good. */
  say(conversationId: string): Promise<Acknowledgement | undefined>;
  /** For whoever hears the socket. */
  onWelcome(): void;
  onSaid(ref: string, seq: number): void;
  onRefused(ref: string, problem: Problem): void;
  refusals(): Record<string, number>;
}

interface Pending {
  frame: object;
  ref: string;
  draft: Omit<Acknowledgement, 'seq'>;
  done(said: Acknowledgement | undefined): void;
}

const repeatMs = 2_000;
const passing = new Set<string>([
  'store.unavailable',
  'store.full',
  'request.too-many',
  'server.draining',
  'server.failed',
]);

export function createSpeaker(
  sender: string,
  line: () => Line,
  heard: (said: Acknowledgement, by: string | undefined) => void,
): Speaker {
  let counter = 0;
  let pending: Pending | undefined;
  let timer: NodeJS.Timeout | undefined;
  const refusals: Record<string, number> = {};
  const repeat = (afterMs: number) => {
    clearTimeout(timer);
    timer = setTimeout(attempt, afterMs);
  };
  const attempt = () => {
    if (!pending) return;
    line().send(pending.frame);
    repeat(repeatMs);
  };
  const finish = (said: Acknowledgement | undefined) => {
    clearTimeout(timer);
    const { done } = pending as Pending;
    pending = undefined;
    done(said);
  };
  return {
    isBusy: () => pending !== undefined,
    refusals: () => refusals,
    say(conversationId) {
      const number = ++counter;
      const clientId = `${sender}-${number}`;
      const text = `${clientId} 你好 hello`;
      const frame = { t: 'say', ref: clientId, conversationId, message: { clientId, text } };
      return new Promise((done) => {
        const draft = { conversationId, clientId, text, sender, counter: number };
        pending = { frame, ref: clientId, draft, done };
        attempt();
      });
    },
    onWelcome: attempt,
    onSaid(ref, seq) {
      if (pending?.ref !== ref) return;
      const said = { ...pending.draft, seq };
      heard(said, line().target()?.name);
      finish(said);
    },
    onRefused(ref, { code }) {
      if (pending?.ref !== ref) return;
      refusals[code] = (refusals[code] ?? 0) + 1;
      if (passing.has(code)) repeat(300);
      else finish(undefined);
    },
  };
}
