import type { BodyOf, ConversationState } from '@parley/contract';
import { keepLessons } from '../lessons/store.ts';
import type { InsightRoom } from '../room.ts';
import { noteMissed } from './note-missed.ts';
import { asksSomething, burstsOf } from './read-talk.ts';
import { keepVote, type Line } from './store.ts';
import { wordingOf } from './wording-of.ts';

/** Counts what a customer thinks of an answer: what did not help is missed, what helped is another way to ask. A vote on anything else than an answer of the bot is none. */
export async function hearVote(
  room: InsightRoom,
  state: ConversationState,
  lines: readonly Line[],
  { seq, isHelpful }: BodyOf<'voted'>,
): Promise<void> {
  const voted = lines.find((line) => line.seq === seq && line.by === 'bot');
  const question = voted?.body.kind === 'message' ? voted.body.answer?.question : undefined;
  if (!question) return;
  const { workspaceId, id } = state;
  const query = room.kernel.database.in(workspaceId);
  const at = new Date(room.kernel.clock.now()).toISOString();
  await keepVote(query, { conversationId: id, seq, workspaceId, question, isHelpful, at });
  const asked = burstsOf(lines.filter((line) => line.seq < seq)).findLast(({ by }) => by === 'contact');
  if (!asked || !asksSomething(asked.text)) return;
  if (!isHelpful) {
    await noteMissed(room, state, lines, 'voted-down', asked);
    return;
  }
  const { isExact } = await room.knowledge.understand(workspaceId, asked.text);
  if (isExact) return;
  await keepLessons(query, workspaceId, [await wordingOf(room, state, asked, { question }, 'vote')]);
}
