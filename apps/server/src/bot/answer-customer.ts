import type { ConversationState, Entry, QuestionId } from '@parley/contract';
import { readBurst } from './listen/read-burst.ts';
import type { BotRoom } from './room.ts';
import { speak } from './speak.ts';
import { findHabits, findReader, listLines } from './store.ts';
import { takeTurn } from './take-turn.ts';

const mostLines = 60;

/** Answers what the customer said, or hands over; when they have said more meanwhile, that is answered together with this. */
export async function answerCustomer(room: BotRoom, entry: Entry, state: ConversationState): Promise<void> {
  if (state.contactSeq > entry.seq) return;
  const { workspaceId, id } = state;
  const { hot } = room.kernel.database;
  const [habits, lines, known] = await Promise.all([
    findHabits(hot, workspaceId),
    listLines(hot, id, entry.seq, mostLines),
    findReader(hot, state.channelAccountId, state.contactId),
    // What is kept in memory is compared with the store once a second: here, all at one time.
    room.settings(workspaceId),
    room.knowledge.localeOf(workspaceId),
    room.flows?.list(workspaceId),
  ]);
  if (!habits) return;
  const { speech, counts, turn } = await takeTurn(room, { state, seq: entry.seq, lines, habits, known });
  if (!(await speak(room, entry, state, speech)) || !turn) return;
  for (const each of counts) room.knowledge.countAnswered(each, turn.locale);
  noteAsked(room, readBurst(lines).texts, counts);
}

/** Where one message had one answer, its words are a way of asking for it. */
function noteAsked({ knowledge }: BotRoom, texts: readonly string[], counts: readonly QuestionId[]): void {
  const [[said, ...more], [question, ...others]] = [texts, counts];
  if (said && question && more.length + others.length === 0) knowledge.noteAsked(question, said);
}
