import type { Question, QuestionId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { getSeen } from '../questions/get-question.ts';
import type { Stage } from '../questions/store.ts';
import { writeQuestion } from '../questions/write-question.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { changeStage, insertStep } from './store.ts';

interface Move {
  from: readonly Stage[];
  to: Stage;
  act: 'proposed' | 'approved' | 'returned';
}
const moves: { readonly [A in Move['act']]: Move } = {
  proposed: { from: ['draft'], to: 'in-review', act: 'proposed' },
  // A supervisor may approve their own draft without proposing it to themselves.
  approved: { from: ['draft', 'in-review'], to: 'approved', act: 'approved' },
  returned: { from: ['in-review', 'approved'], to: 'draft', act: 'returned' },
};

/** Moves the version somebody has seen on in its review; refused with `knowledge.wrong-stage` where it is not at that point. */
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
    await changeStage(tx, workspaceId, id, to, at);
    await insertStep(tx, { workspaceId, id, version, at, by, act, note: note || null });
    await recordChange(room, tx, {
      ...{ workspaceId, actor: by, action: `question.${act}`, subject: 'knowledge', object: id },
      detail: { version },
    });
  });
