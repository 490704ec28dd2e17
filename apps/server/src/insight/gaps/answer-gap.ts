import type { Gap, GapId, Locale, QuestionId, WorkspaceId } from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { correctionWeight } from '../corrections/correct-answer.ts';
import { lessonOf } from '../lessons/lesson-of.ts';
import { keepLessons, type NewLesson } from '../lessons/store.ts';
import type { InsightRoom } from '../room.ts';
import { writeFromUse } from '../write-from-use.ts';
import { getGap } from './read-gaps.ts';
import {
  findGap,
  listAskedOfGap,
  mergeGaps,
  noteWritten,
  setGapState,
  setSamples,
  takeGapTurn,
} from './store.ts';

type Given =
  | { locale: Locale; questions: string[]; answer: string; category: string; publish: boolean }
  | { question: QuestionId; locale: Locale; questions: string[]; publish: boolean };

/** Writes what a gap lacks, or gives its wordings to a question that is there; its gain is counted from now on. */
export async function answerGap(
  room: InsightRoom,
  caller: AgentCaller,
  id: GapId,
  given: Given,
): Promise<{ question: QuestionId; gap: Gap }> {
  const { workspaceId, agentId } = caller;
  const query = room.kernel.database.in(workspaceId);
  if (!(await findGap(query, workspaceId, id))) throw new Refusal('object.not-found');
  const question = await writeFromUse(room, caller, given);
  const at = new Date(room.kernel.clock.now()).toISOString();
  const corrections = 'question' in given ? await correctionsOf(query, workspaceId, id, given, at) : [];
  await query.transaction(async (tx) => {
    await noteWritten(tx, workspaceId, id, { question, at, by: agentId, isGiven: 'question' in given });
    if (corrections.length > 0) await keepLessons(tx, workspaceId, corrections);
    await room.writeAudit(tx, {
      workspaceId,
      actor: agentId,
      action: 'gap.written',
      object: id,
      detail: { question },
    });
  });
  return { question, gap: await getGap(room, workspaceId, id) };
}

const mostAsked = 50;

/** Who says that a known question answers a gap corrects the bot: how else it was asked teaches the next model. */
async function correctionsOf(
  query: Query,
  workspaceId: WorkspaceId,
  id: GapId,
  { question, locale, questions }: Extract<Given, { question: QuestionId }>,
  at: string,
): Promise<NewLesson[]> {
  const asked = await listAskedOfGap(query, workspaceId, id, mostAsked);
  const others = new Map(asked.map((each) => [each.text, each]));
  for (const text of questions) others.delete(text);
  return [...others.values()].map(({ text, conversation, seq }) =>
    lessonOf({
      ...{ kind: 'wording', source: 'correction', asked: text, question, locale },
      ...{ weight: correctionWeight, conversation, seq, at },
    }),
  );
}

/** Dismisses a gap, opens it again, or lets it become part of another. */
export async function changeGap(
  { kernel, writeAudit }: InsightRoom,
  { workspaceId, agentId }: AgentCaller,
  id: GapId,
  change: { state: 'open' | 'dismissed' } | { into: GapId },
): Promise<void> {
  await kernel.database.in(workspaceId).transaction(async (tx) => {
    await takeGapTurn(tx, workspaceId);
    const gap = await findGap(tx, workspaceId, id);
    if (!gap) throw new Refusal('object.not-found');
    const note = { workspaceId, actor: agentId, object: id };
    if ('state' in change) {
      await setGapState(tx, workspaceId, id, change.state, agentId);
      await writeAudit(tx, { ...note, action: change.state === 'open' ? 'gap.opened' : 'gap.dismissed' });
      return;
    }
    const other = await findGap(tx, workspaceId, change.into);
    if (!other || change.into === id) throw new Refusal('object.not-found');
    const samples = [...new Set([...other.samples, ...gap.samples])].slice(0, 24);
    await setSamples(tx, workspaceId, [{ id: other.id, samples }]);
    await mergeGaps(tx, workspaceId, id, other.id);
    await writeAudit(tx, { ...note, action: 'gap.merged', detail: { into: other.id } });
  });
}
