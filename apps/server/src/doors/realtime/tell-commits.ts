import {
  amendmentsIn,
  asContactReads,
  type ConversationId,
  type EntriesPush,
  type Entry,
} from '@parley/contract';
import { type Committed, maySee, visitorView } from '../../conversations/index.ts';
import type { AgentNames } from '../ports.ts';
import type { Audience, DeskConnection } from './audience.ts';
import { push } from './connection.ts';

/** Pushes one commit to the customer's sockets and to the desks that follow the conversation; each frame is written out once. */
export function tellCommit(audience: Audience, commit: Committed, names: AgentNames, now: number): void {
  tellVisitor(audience, commit, names, now);
  tellDesks(audience, commit, now);
}

const entriesPush = (id: ConversationId, after: number, head: number, entries: Entry[]): EntriesPush => ({
  t: 'entries',
  conversationId: id,
  after,
  head,
  entries,
});

function tellVisitor(
  audience: Audience,
  { before, after, entries }: Committed,
  names: AgentNames,
  now: number,
) {
  const readers = audience.visitors.of(after.contactId);
  if (readers.size === 0) return;
  const amendments = amendmentsIn(entries);
  const visible = entries.flatMap((entry) => asContactReads(entry, amendments) ?? []);
  const frame = JSON.stringify(entriesPush(after.id, before.headSeq, after.headSeq, visible));
  for (const reader of readers) push(reader, frame, now);
  if (!changesView(entries)) return;
  const tell = (known: Awaited<ReturnType<AgentNames>>) => {
    const view = JSON.stringify({ t: 'conversation', conversation: visitorView(after, known) });
    for (const reader of readers) push(reader, view, now);
  };
  // While the store does not answer, nobody's name is known; how it stands is told all the same.
  void names(after.workspaceId).then(tell, () => tell(new Map()));
}

/** Messages and receipts are folded by the reader; everything else may change who serves and how it stands, or is not shown to them as an entry. */
const changesView = (entries: readonly Entry[]) =>
  entries.some(({ body }) => body.kind !== 'message' && body.kind !== 'read');

function tellDesks(audience: Audience, { before, after, entries }: Committed, now: number) {
  const readers = new Set<DeskConnection>(audience.openDesks.of(after.id));
  for (const agentId of [
    ...ownersOf(after),
    ...[...before.participants, ...after.participants].map((each) => each.agentId),
    ...entries.flatMap(({ body }) => (body.kind === 'note' && body.to ? [body.to] : [])),
  ])
    for (const desk of audience.agents.of(agentId)) readers.add(desk);
  if (readers.size === 0) return;
  const frame = JSON.stringify(entriesPush(after.id, before.headSeq, after.headSeq, [...entries]));
  for (const reader of readers) {
    const maySeeOn = maySee(reader.caller, after);
    if (maySeeOn || maySee(reader.caller, before)) push(reader, frame, now);
    // Whoever may see it no longer hears nothing of it any more, not even who types.
    if (!maySeeOn && reader.open.delete(after.id)) audience.openDesks.remove(after.id, reader);
  }
}

const ownersOf = ({ owner }: Committed['after']) => (owner.kind === 'agent' ? [owner.agentId] : []);
