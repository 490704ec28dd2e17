import type { ConversationId, FlowId, QuestionId } from '@parley/contract';
import { stateOf } from '../../conversations/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { dropMissed } from '../gaps/store.ts';
import { noteMissed } from '../hear/note-missed.ts';
import { type Burst, burstsOf } from '../hear/read-talk.ts';
import { findConversationRow, type Line, listLines } from '../hear/store.ts';
import { wordingOf } from '../hear/wording-of.ts';
import type { InsightRoom } from '../room.ts';
import { keepLessons } from './store.ts';

interface Correction {
  conversation: ConversationId;
  /** of what the bot said */
  seq: number;
  question?: QuestionId;
  flow?: FlowId;
}

const mostLines = 60;
/** Somebody said so themselves, who has read the conversation. */
export const correctionWeight = 3;

/** Notes that the bot answered wrongly, and what was meant: a lesson that waits for review. Where nothing answers it, it is missing. */
export async function correctAnswer(
  room: InsightRoom,
  { workspaceId, agentId }: AgentCaller,
  { conversation, seq, question, flow }: Correction,
): Promise<void> {
  const query = room.kernel.database.in(workspaceId);
  const row = await findConversationRow(query, workspaceId, conversation);
  if (!row) throw new Refusal('object.not-found');
  const lines = await listLines(query, conversation, seq, mostLines);
  const asked = askedBefore(lines, seq);
  if (question) await room.knowledge.getQuestion(workspaceId, question);
  if (flow && !(await room.flows.find(workspaceId, flow))) throw new Refusal('object.not-found');
  const state = stateOf(row);
  const meant = question ? { question } : flow ? { flow } : undefined;
  if (meant) {
    const lesson = await wordingOf(room, state, asked, meant, 'correction');
    await keepLessons(query, workspaceId, [{ ...lesson, weight: correctionWeight }]);
    await dropMissed(query, conversation, asked.seq);
  } else await noteMissed(room, state, lines, 'voted-down', asked);
  await query.transaction((tx) =>
    room.writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'answer.corrected', object: conversation },
      detail: { seq, meant: question ?? flow ?? null },
    }),
  );
}

/** What the customer had said when the bot said this. */
function askedBefore(lines: readonly Line[], seq: number): Burst {
  const said = lines.at(-1);
  if (said?.seq !== seq || said.by !== 'bot' || said.body.kind !== 'message')
    throw new Refusal('object.not-found');
  const asked = burstsOf(lines).findLast(({ by, text }) => by === 'contact' && text !== '');
  if (!asked)
    throw new Refusal('request.invalid', { detail: 'The customer had said nothing when the bot said this.' });
  return asked;
}
