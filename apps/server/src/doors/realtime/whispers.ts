import type { AgentId, ContactId, ConversationId } from '@parley/contract';
import { asRead, type Typed } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Audience, DeskConnection } from './audience.ts';
import { push } from './connection.ts';

/** What lasts only a moment: who types, who looks. On the bus only, never in the log. */
export interface Whispers {
  visitorTypes(contactId: ContactId, conversationId: ConversationId, on: boolean, typed?: Typed): void;
  agentTypes(agentId: AgentId, contactId: ContactId, conversationId: ConversationId, on: boolean): void;
  viewersChanged(conversationId: ConversationId): void;
}
type Whisper =
  | { who: 'contact'; conversationId: ConversationId; on: boolean; typed?: Typed | undefined }
  | { who: 'agent'; agentId: AgentId; contactId: ContactId; conversationId: ConversationId; on: boolean }
  | { who: 'viewers'; processId: string; conversationId: ConversationId; agentIds: AgentId[] };

const topic = 'whisper';

export function createWhispers(kernel: Kernel, audience: Audience): Whispers {
  const elsewhere = new Map<string, AgentId[]>();
  const now = () => kernel.clock.now();
  const hear = (whisper: Whisper) => {
    if (whisper.who === 'viewers') {
      const key = `${whisper.processId}|${whisper.conversationId}`;
      if (whisper.agentIds.length > 0) elsewhere.set(key, whisper.agentIds);
      else elsewhere.delete(key);
      tellViewers(whisper.conversationId);
    } else tellTyping(audience, whisper, now());
  };
  const spread = (whisper: Whisper) => {
    kernel.bus.publish(topic, whisper);
    hear(whisper);
  };
  const tellViewers = (conversationId: ConversationId) => {
    const remote = [...elsewhere].flatMap(([key, ids]) => (key.endsWith(`|${conversationId}`) ? ids : []));
    const agentIds = [...new Set([...viewersHere(audience, conversationId), ...remote])];
    for (const desk of audience.openDesks.of(conversationId))
      push(desk, { t: 'viewers', conversationId, agentIds }, now());
  };
  kernel.bus.subscribe(topic, (message) => hear(message as Whisper));
  return {
    visitorTypes: (_, conversationId, on, typed) => spread({ who: 'contact', conversationId, on, typed }),
    agentTypes: (agentId, contactId, conversationId, on) =>
      spread({ who: 'agent', agentId, contactId, conversationId, on }),
    viewersChanged(conversationId) {
      kernel.bus.publish(topic, {
        who: 'viewers',
        processId: kernel.processId,
        conversationId,
        agentIds: viewersHere(audience, conversationId),
      } satisfies Whisper);
      tellViewers(conversationId);
    },
  };
}

const viewersHere = (audience: Audience, id: ConversationId): AgentId[] => [
  ...new Set([...audience.openDesks.of(id)].map((desk: DeskConnection) => desk.caller.agentId)),
];

function tellTyping(audience: Audience, whisper: Exclude<Whisper, { who: 'viewers' }>, now: number) {
  const { conversationId, on } = whisper;
  if (whisper.who === 'contact') {
    for (const desk of audience.openDesks.of(conversationId)) {
      const text = whisper.typed && { text: asRead(whisper.typed, desk.caller) };
      push(desk, { t: 'typing', conversationId, who: 'contact', on, ...text }, now);
    }
    return;
  }
  for (const visitor of audience.visitors.of(whisper.contactId))
    push(visitor, { t: 'typing', conversationId, who: 'agent', on }, now);
  for (const desk of audience.openDesks.of(conversationId))
    if (desk.caller.agentId !== whisper.agentId)
      push(desk, { t: 'typing', conversationId, who: { agentId: whisper.agentId }, on }, now);
}
