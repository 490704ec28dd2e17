import type { ConversationId, FlowId, KeptCorrection, QuestionId } from '@parley/contract';
import { stateOf } from '../../conversations/index.ts';
import type { Tx } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { dropMissed } from '../gaps/store.ts';
import { noteMissed } from '../hear/note-missed.ts';
import { type Burst, burstsOf } from '../hear/read-talk.ts';
import { findConversationRow, type Line, listLines } from '../hear/store.ts';
import { wordingOf } from '../hear/wording-of.ts';
import { keepLessons, type NewLesson } from '../lessons/store.ts';
import type { InsightRoom } from '../room.ts';
import {
  findCorrection,
  findStanding,
  keepCorrection,
  type Meant,
  type Place,
  takeCorrectionTurn,
  withdrawLesson,
} from './store.ts';

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

/** Notes that the bot answered wrongly, and what was meant: a lesson that waits for review. Where nothing answers it, it is missing. Of the same words the last that was said holds. */
export async function correctAnswer(
  room: InsightRoom,
  caller: AgentCaller,
  { conversation, seq, question, flow }: Correction,
): Promise<KeptCorrection> {
  const { workspaceId } = caller;
  const query = room.kernel.database.in(workspaceId);
  const row = await findConversationRow(query, workspaceId, conversation);
  if (!row) throw new Refusal('object.not-found');
  const lines = await listLines(query, conversation, seq, mostLines);
  const asked = askedBefore(lines, seq);
  if (question) await room.knowledge.getQuestion(workspaceId, question);
  if (flow && !(await room.flows.find(workspaceId, flow))) throw new Refusal('object.not-found');
  const state = stateOf(row);
  const meant = { question: question ?? null, flow: flow ?? null };
  const isMeant = meant.question !== null || meant.flow !== null;
  if (!isMeant && !(await noteMissed(room, state, lines, 'corrected', asked)))
    throw new Refusal('request.invalid', {
      detail: `“${asked.text.slice(0, 80)}” asks nothing that an answer could be written for. Choose the entry or the case that was meant.`,
    });
  const wording = await wordingOf(room, state, asked, meant, 'correction');
  const settled = {
    place: { workspaceId, conversation, seq: asked.seq },
    ...{ meant, lesson: { ...wording, weight: correctionWeight }, seq },
  };
  const outcome = await query.transaction((tx) => settle(room, tx, caller, settled));
  const standing = isMeant ? await findStanding(query, workspaceId, settled.lesson) : undefined;
  return { outcome, state: standing?.state ?? null };
}

interface Settled {
  place: Place;
  meant: Meant;
  lesson: NewLesson;
  /** of what the bot said */
  seq: number;
}

/** Keeps what was meant unless it was said before, and takes back what was said otherwise. */
async function settle(
  room: InsightRoom,
  tx: Tx,
  { workspaceId, agentId }: AgentCaller,
  { place, meant, lesson, seq }: Settled,
): Promise<KeptCorrection['outcome']> {
  await takeCorrectionTurn(tx, place.conversation);
  const before = await findCorrection(tx, place);
  if (before && before.question === meant.question && before.flow === meant.flow) return 'known';
  if (before) await withdrawLesson(tx, workspaceId, { ...lesson, ...before });
  const isMeant = meant.question !== null || meant.flow !== null;
  if (isMeant) {
    await keepLessons(tx, workspaceId, [lesson]);
    await dropMissed(tx, place.conversation, place.seq);
  }
  const at = new Date(room.kernel.clock.now()).toISOString();
  await keepCorrection(tx, place, meant, { at, by: agentId });
  await room.writeAudit(tx, {
    ...{ workspaceId, actor: agentId, action: 'answer.corrected', object: place.conversation },
    detail: { seq, meant: meant.question ?? meant.flow },
  });
  return before ? 'replaced' : 'kept';
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
