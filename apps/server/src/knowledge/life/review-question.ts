import type { AgentId, Question, QuestionId, WorkspaceId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { getSeen } from '../questions/get-question.ts';
import type { Stage } from '../questions/store.ts';
import { writeQuestion } from '../questions/write-question.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { changeStage, findSettings, findVersion, insertStep } from './store.ts';

interface Move {
  from: readonly Stage[];
  to: Stage;
  act: 'proposed' | 'approved' | 'returned';
}
const moves: { readonly [A in Move['act']]: Move } = {
  proposed: { from: ['draft'], to: 'in-review', act: 'proposed' },
  // Who may approve what they wrote themselves need not propose it to themselves.
  approved: { from: ['draft', 'in-review'], to: 'approved', act: 'approved' },
  returned: { from: ['in-review', 'approved'], to: 'draft', act: 'returned' },
};

/** Moves the version somebody has seen on in its review; refused with `knowledge.wrong-stage` where it is not at that point, and with `knowledge.own-approval` where somebody else must approve. */
export const moveOn = (
  room: KnowledgeRoom,
  { workspaceId, agentId: by }: AgentCaller,
  id: QuestionId,
  act: Move['act'],
  { version, note }: { version: number; note?: string | undefined },
): Promise<Question> =>
  writeQuestion(room, workspaceId, id, async (tx, at) => {
    const { stage } = await getSeen(tx, workspaceId, id, version);
    const { from, to } = moves[act];
    if (!from.includes(stage))
      throw new Refusal('knowledge.wrong-stage', { detail: `Version ${version} is ${stage}.` });
    if (act === 'approved') await refuseOwn(tx, workspaceId, id, { version, by });
    await changeStage(tx, workspaceId, id, to, at);
    await insertStep(tx, { workspaceId, id, version, at, by, act, note: note || null });
    await recordChange(room, tx, {
      ...{ workspaceId, actor: by, action: `question.${act}`, subject: 'knowledge', object: id },
      detail: { version },
    });
  });

async function refuseOwn(
  tx: Tx,
  workspaceId: WorkspaceId,
  id: QuestionId,
  { version, by }: { version: number; by: AgentId },
): Promise<void> {
  const { reviewRequired, otherApproves } = await findSettings(tx, workspaceId);
  if (!reviewRequired || !otherApproves) return;
  const saved = await findVersion(tx, workspaceId, id, version);
  if (saved?.savedBy === by) throw new Refusal('knowledge.own-approval');
}
