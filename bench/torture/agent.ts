import { type DeskPush, socketPaths } from '@parley/contract';
import type { Acknowledgement } from '../check-views.ts';
import type { SeededAgent } from '../stage/seed-site.ts';
import { keepLine, type Line } from './line.ts';
import { createReader, type Reader } from './reader.ts';
import { createSpeaker, type Speaker } from './speaker.ts';
import type { ClientOptions } from './visitor.ts';

/** Somebody at a desk who follows some conversations, on a socket that may break at any time. */
export interface DeskAgent {
  who: string;
  line: Line;
  reader: Reader;
  speaker: Speaker;
  conversations: readonly string[];
  say(conversationId: string): Promise<Acknowledgement | undefined>;
}

const pageEntries = 500;

export function connectAgent(
  who: string,
  workspaceId: string,
  { cookie }: SeededAgent,
  /** which conversations to follow, with the seq held of each */
  follows: ReadonlyMap<string, number>,
  options: ClientOptions,
): DeskAgent {
  const reader = createReader(who, follows);
  const open = (line: Line, conversationId: string) =>
    line.send({ t: 'open', conversationId, after: reader.held(conversationId) });
  const ask = (line: Line, conversationId: string) => {
    if (reader.shallAsk(conversationId)) open(line, conversationId);
  };
  const hear = (push: DeskPush, on: Line) => {
    switch (push.t) {
      case 'welcome':
        for (const id of follows.keys()) open(on, id);
        return speaker.onWelcome();
      case 'entries':
        if (!follows.has(push.conversationId)) return;
        reader.take(push);
        // A full page tells that there may be more.
        if (push.entries.length >= pageEntries) return open(on, push.conversationId);
        return ask(on, push.conversationId);
      case 'resync':
        for (const id of follows.keys()) open(on, id);
        return;
      case 'said': {
        const made = push.changed.entries.find(({ clientId }) => clientId === push.ref);
        return speaker.onSaid(push.ref, made?.seq ?? push.changed.state.headSeq);
      }
      case 'refused':
        if (push.ref) speaker.onRefused(push.ref, push.problem);
        return;
    }
  };
  const line = keepLine({
    path: socketPaths.desk,
    choose: options.choose,
    headers: ({ url }) => ({ cookie, origin: url }),
    hello: () => ({ t: 'hello', workspaceId }),
    hear: (push, on) => hear(push as unknown as DeskPush, on),
    beat: (on) => {
      for (const id of follows.keys()) ask(on, id);
    },
  });
  const speaker = createSpeaker(who, () => line, options.heard);
  return { who, line, reader, speaker, conversations: [...follows.keys()], say: (id) => speaker.say(id) };
}
