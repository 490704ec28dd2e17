import type { Gap, GapId, Locale, QuestionId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { InsightRoom } from '../room.ts';
import { writeFromUse } from '../write-from-use.ts';
import { getGap } from './read-gaps.ts';
import { findGap, mergeGaps, noteWritten, setGapState, setSamples, takeGapTurn } from './store.ts';

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
  await query.transaction(async (tx) => {
    await noteWritten(tx, workspaceId, id, { question, at, by: agentId });
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
