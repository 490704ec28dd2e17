import { socketPaths, type VisitorPush } from '@parley/contract';
import type { Acknowledgement } from '../check-views.ts';
import type { SeededVisitor } from '../stage/seed-site.ts';
import { keepLine, type Line, type Target } from './line.ts';
import { createReader, type Reader } from './reader.ts';
import { createSpeaker, type Speaker } from './speaker.ts';

/** A customer whose socket may break at any time. */
export interface Visitor {
  who: string;
  seeded: SeededVisitor;
  line: Line;
  reader: Reader;
  speaker: Speaker;
  say(): Promise<Acknowledgement | undefined>;
}
export interface ClientOptions {
  choose(): Target;
  heard(said: Acknowledgement, by: string | undefined): void;
}

export function connectVisitor(who: string, seeded: SeededVisitor, options: ClientOptions): Visitor {
  const { conversationId, token } = seeded;
  const reader = createReader(who, new Map([[conversationId, seeded.head]]));
  const resume = (on: Line) => {
    if (reader.shallAsk(conversationId))
      on.send({ t: 'resume', conversationId, after: reader.held(conversationId) });
  };
  const hear = (push: VisitorPush, on: Line) => {
    switch (push.t) {
      case 'welcome':
        for (const { id, head } of push.conversations) if (id === conversationId) reader.hearHead(id, head);
        return speaker.onWelcome();
      case 'entries':
        if (push.conversationId === conversationId) reader.take(push);
        return resume(on);
      case 'resync':
        return on.send({ t: 'resume', conversationId, after: reader.held(conversationId) });
      case 'said':
        return speaker.onSaid(push.ref, push.seq);
      case 'refused':
        if (push.ref) speaker.onRefused(push.ref, push.problem);
        return;
    }
  };
  const line = keepLine({
    path: socketPaths.visitor,
    choose: options.choose,
    headers: () => ({}),
    hello: () => ({ t: 'hello', token, held: { [conversationId]: reader.held(conversationId) } }),
    hear: (push, on) => hear(push as unknown as VisitorPush, on),
    beat: resume,
  });
  const speaker = createSpeaker(who, () => line, options.heard);
  return { who, seeded, line, reader, speaker, say: () => speaker.say(conversationId) };
}
