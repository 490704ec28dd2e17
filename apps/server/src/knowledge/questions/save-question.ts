import type { Question, QuestionId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { tidyWordings, type Wordings } from '../wordings.ts';
import { getQuestion } from './get-question.ts';
import { insertQuestion, insertVersion, listKnown, type Saved, takeTurn, updateQuestion } from './store.ts';

export interface QuestionDraft {
  category: string;
  wordings: Wordings;
  related: QuestionId[];
  publish: boolean;
}
type Action = 'question.created' | 'question.changed';

/** Writes a question; when published, the bot of this process knows it before the answer is given, and the others a moment later. */
export async function createQuestion(
  room: KnowledgeRoom,
  caller: AgentCaller,
  draft: QuestionDraft,
): Promise<Question> {
  const id: QuestionId = newId('qna', room.kernel.clock.now());
  return save(room, caller, async (tx, at) => {
    const saved = await savedOf(tx, caller, { ...draft, id, at, version: 1 });
    await insertQuestion(tx, saved);
    await keep(room, tx, saved, 'question.created');
    return id;
  });
}

/** Saves a question over the version its editor has seen; refused with `object.changed` when there is a newer one. */
export async function changeQuestion(
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  draft: QuestionDraft & { version: number },
): Promise<Question> {
  return save(room, caller, async (tx, at) => {
    const before = await getQuestion(tx, caller.workspaceId, id);
    if (before.version !== draft.version)
      throw new Refusal('object.changed', {
        detail: `${before.updatedBy} saved version ${before.version} meanwhile; look at it first.`,
      });
    const saved = await savedOf(tx, caller, { ...draft, id, at, version: before.version + 1 });
    await updateQuestion(tx, saved);
    await keep(room, tx, saved, 'question.changed');
    return id;
  });
}

async function save(
  room: KnowledgeRoom,
  { workspaceId }: AgentCaller,
  work: (tx: Tx, at: string) => Promise<QuestionId>,
): Promise<Question> {
  const saved = await room.kernel.database.in(workspaceId).transaction(async (tx) => {
    const id = await work(tx, await takeTurn(tx, workspaceId));
    return getQuestion(tx, workspaceId, id);
  });
  await room.live.settled(workspaceId);
  return saved;
}

/** A related question that is no longer there is left out: somebody may have removed it while this was being written. */
async function savedOf(
  tx: Tx,
  { workspaceId, agentId }: AgentCaller,
  given: QuestionDraft & Pick<Saved, 'id' | 'version' | 'at'>,
): Promise<Saved> {
  const { id, version, at, category, publish } = given;
  const known = new Set(await listKnown(tx, workspaceId, given.related));
  const related = [...new Set(given.related)].filter((each) => known.has(each) && each !== id);
  const wordings = tidyWordings(given.wordings);
  return { id, workspaceId, category, wordings, related, version, publish, at, savedBy: agentId };
}

async function keep(room: KnowledgeRoom, tx: Tx, saved: Saved, action: Action): Promise<void> {
  const { workspaceId, id, version, publish } = saved;
  await insertVersion(tx, saved);
  await recordChange(room, tx, {
    ...{ workspaceId, actor: saved.savedBy, action, subject: 'knowledge', object: id },
    detail: { version, published: publish },
  });
}
