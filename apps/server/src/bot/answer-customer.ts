import type { ConversationState, Dialogue, Entry, QuestionId } from '@parley/contract';
import { carriedOver } from './lines/latest-dialogue.ts';
import type { Line } from './lines/line.ts';
import { readBurst } from './lines/read-burst.ts';
import type { BotRoom } from './room.ts';
import { speak } from './speak.ts';
import { findLatestTurn, findTurnGround } from './store.ts';
import { takeTurn } from './take-turn.ts';

const mostLines = 60;
/** What lies longer back is no longer what a customer means by “it”. */
const recalledMs = 7 * 24 * 3_600_000;

/** Answers what the customer said, or hands over; when they have said more meanwhile, that is answered together with this. */
export async function answerCustomer(room: BotRoom, entry: Entry, state: ConversationState): Promise<void> {
  if (state.contactSeq > entry.seq) return;
  const { workspaceId } = state;
  const [ground] = await Promise.all([
    findTurnGround(room.kernel.database.hot, state, entry.seq, mostLines),
    // What is kept in memory is compared with the store once a second: here, all at one time.
    room.settings(workspaceId),
    room.knowledge.localeOf(workspaceId),
    room.flows?.list(workspaceId),
  ]);
  if (!ground) return;
  const { habits, lines, known } = ground;
  const elsewhere = ground.hasKin ? await recall(room, state, lines) : undefined;
  const { speech, counts, turn } = await takeTurn(room, {
    ...{ state, seq: entry.seq, lines, habits, known, elsewhere },
  });
  if (!(await speak(room, entry, state, speech)) || !turn) return;
  for (const each of counts) room.knowledge.countAnswered(each, turn.locale);
  noteAsked(room, readBurst(lines).texts, counts);
}

/** At the beginning of a conversation: what the same person spoke of on another channel of late, where proofs say that they are the same. */
async function recall(
  { kernel, provenKinOf }: BotRoom,
  { workspaceId, contactId }: ConversationState,
  lines: readonly Line[],
): Promise<Dialogue | undefined> {
  if (lines.some(({ body }) => body.kind === 'bot-turn')) return undefined;
  const kin = (await provenKinOf?.(workspaceId, contactId)) ?? [];
  if (kin.length === 0) return undefined;
  const since = new Date(kernel.clock.now() - recalledMs).toISOString();
  const before = await findLatestTurn(kernel.database.in(workspaceId), kin, since);
  return before && carriedOver(before);
}

/** Where one message had one answer, its words are a way of asking for it. */
function noteAsked({ knowledge }: BotRoom, texts: readonly string[], counts: readonly QuestionId[]): void {
  const [[said, ...more], [question, ...others]] = [texts, counts];
  if (said && question && more.length + others.length === 0) knowledge.noteAsked(question, said);
}
