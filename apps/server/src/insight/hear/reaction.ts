import type { BodyOf, ConversationState, Entry } from '@parley/contract';
import type { Reaction } from '../../conversations/index.ts';
import { dropMissed } from '../gaps/store.ts';
import { learnFromClosed } from '../lessons/learn-from-closed.ts';
import { keepLessons, rejectLessonsOf } from '../lessons/store.ts';
import { announce, type InsightRoom } from '../room.ts';
import { choiceOf } from './choice-of.ts';
import { hearVote } from './hear-vote.ts';
import { missOf, noteMissed } from './note-missed.ts';
import { lastAnswered, refusedOf } from './read-talk.ts';
import { refusesAnswer } from './refuses-answer.ts';
import { type Line, listLines } from './store.ts';
import { wordingOf } from './wording-of.ts';

const mostLines = 60;
const lowRating = 2;
const certain = 0.999;

/** Hears what the bot could not help with, what customers chose and thought of it, and what people brought to an end. */
export const insightReaction = (room: InsightRoom): Reaction => ({
  name: 'insight',
  wants: (entry) =>
    missOf(entry) !== undefined ||
    isChosen(entry) ||
    isRefusing(entry) ||
    isUnhappy(entry) ||
    isClosedByPerson(entry) ||
    entry.body.kind === 'voted',
  async run(entry, state) {
    const { kernel } = room;
    const lines = await listLines(room.kernel.database.hot, state.id, entry.seq, mostLines);
    const reason = missOf(entry);
    if (reason) await noteMissed(room, state, lines, reason);
    const refused = isRefusing(entry) ? refusedOf(lines) : undefined;
    if (refused) await noteMissed(room, state, lines, 'voted-down', refused);
    const isLearnt = isChosen(entry) && (await learnFromChoice(room, state, lines));
    if (isUnhappy(entry)) await noteUnhappy(room, state, lines);
    if (isClosedByPerson(entry)) await learnFromClosed(room, lines, state);
    if (entry.body.kind === 'voted') await hearVote(room, state, lines, entry.body);
    // What is missed is announced once it is sorted.
    if (isUnhappy(entry) || isClosedByPerson(entry) || entry.body.kind === 'voted' || isLearnt)
      await kernel.database
        .in(state.workspaceId)
        .transaction((tx) => announce(kernel, tx, state.workspaceId));
  },
});

/** A tapped choice is certain, as a question word for word is. */
const isChosen = ({ author, body }: Entry): boolean =>
  author.kind === 'bot' && body.kind === 'message' && (body.answer?.score ?? 0) >= certain;
const isRefusing = ({ author, body }: Entry): boolean =>
  author.kind === 'contact' && body.kind === 'message' && refusesAnswer(body.text ?? '');
const isUnhappy = ({ body }: Entry): boolean =>
  body.kind === 'rated' && (body.score <= lowRating || body.solved === false);
const isClosedByPerson = ({ author, body }: Entry): boolean =>
  author.kind === 'agent' && body.kind === 'closed' && (body as BodyOf<'closed'>).reason === 'resolved';

/** What the customer meant by words that were not understood, since they said so themselves. */
async function learnFromChoice(
  room: InsightRoom,
  state: ConversationState,
  lines: readonly Line[],
): Promise<boolean> {
  const choice = choiceOf(lines);
  if (!choice) return false;
  const { asked, question } = choice;
  const query = room.kernel.database.in(state.workspaceId);
  await dropMissed(query, state.id, asked.seq);
  await keepLessons(query, state.workspaceId, [await wordingOf(room, state, asked, { question }, 'choice')]);
  return true;
}

/** Of a conversation that only the bot has answered the last question was not settled; what an agent's work taught in it is not learnt. */
async function noteUnhappy(
  room: InsightRoom,
  state: ConversationState,
  lines: readonly Line[],
): Promise<void> {
  const isBots = lines.every(({ by }) => by !== 'agent');
  if (isBots && lastAnswered(lines)) await noteMissed(room, state, lines, 'voted-down');
  const at = new Date(room.kernel.clock.now()).toISOString();
  await rejectLessonsOf(room.kernel.database.in(state.workspaceId), state.id, at);
}
