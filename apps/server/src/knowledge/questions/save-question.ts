import type { Question, QuestionContent, QuestionId } from '@parley/contract';
import type { Tx } from '../../kernel/database/index.ts';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import { guardQuestion } from '../life/guard-question.ts';
import { insertStep, isReviewRequired, publishVersion } from '../life/store.ts';
import { recordChange } from '../record-change.ts';
import type { KnowledgeRoom } from '../room.ts';
import { filesOf, tidyWordings } from '../wordings.ts';
import { getSeen } from './get-question.ts';
import { insertQuestion, insertVersion, listKnown, type Saved, updateQuestion } from './store.ts';
import { writeQuestion } from './write-question.ts';

export type QuestionDraft = QuestionContent & { publish: boolean };
type Action = 'question.created' | 'question.changed' | 'question.restored';

/** Writes a question; when published, the bot of this process knows it before the answer is given, and the others a moment later. */
export async function createQuestion(
  room: KnowledgeRoom,
  caller: AgentCaller,
  { publish, ...content }: QuestionDraft,
): Promise<Question> {
  const id: QuestionId = newId('qna', room.kernel.clock.now());
  if (publish) await guardQuestion(room, caller, id, content);
  return writeQuestion(room, caller.workspaceId, id, async (tx, at) => {
    const saved = await savedOf(room, tx, caller, { id, at, version: 1, content, restoredFrom: null });
    await insertQuestion(tx, saved);
    await keep(room, tx, caller, saved, publish, 'question.created');
  });
}

/** Saves a question over the version its editor has seen; refused with `object.changed` when there is a newer one. */
export const changeQuestion = async (
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  { version, publish, ...content }: QuestionDraft & { version: number },
): Promise<Question> => {
  if (publish) await guardQuestion(room, caller, id, content);
  return writeQuestion(room, caller.workspaceId, id, async (tx, at) => {
    await getSeen(tx, caller.workspaceId, id, version);
    await saveNext(room, tx, caller, { id, at, version: version + 1, content, restoredFrom: null }, publish);
  });
};

type Given = Pick<Saved, 'id' | 'version' | 'at' | 'content' | 'restoredFrom'>;

/** Saves the next version of a question that is there, in a transaction that has the turn. */
export async function saveNext(
  room: KnowledgeRoom,
  tx: Tx,
  caller: AgentCaller,
  given: Given,
  publish: boolean,
): Promise<void> {
  const saved = await savedOf(room, tx, caller, given);
  await updateQuestion(tx, saved);
  await keep(
    room,
    tx,
    caller,
    saved,
    publish,
    given.restoredFrom === null ? 'question.changed' : 'question.restored',
  );
}

/** A related question that is no longer there is left out: somebody may have removed it while this was being written. */
async function savedOf(
  room: KnowledgeRoom,
  tx: Tx,
  { workspaceId, agentId }: AgentCaller,
  given: Given,
): Promise<Saved> {
  const { id, content } = given;
  const known = new Set(await listKnown(tx, workspaceId, content.related));
  const related = [...new Set(content.related)].filter((each) => known.has(each) && each !== id);
  const wordings = tidyWordings(content.wordings);
  await room.checkFiles(tx, workspaceId, filesOf(wordings));
  return { ...given, workspaceId, content: { ...content, wordings, related }, savedBy: agentId };
}

async function keep(
  room: KnowledgeRoom,
  tx: Tx,
  { role, agentId }: AgentCaller,
  saved: Saved,
  publish: boolean,
  action: Action,
): Promise<void> {
  const { workspaceId, id, version, at } = saved;
  await insertVersion(tx, saved);
  const step = { workspaceId, id, version, at, by: agentId, note: null };
  await insertStep(tx, { ...step, act: 'saved' });
  if (publish) {
    if (!isAtLeast(role, 'supervisor'))
      throw new Refusal('right.missing', { detail: 'Agents write drafts; a supervisor publishes them.' });
    if (await isReviewRequired(tx, workspaceId)) throw new Refusal('knowledge.review-required');
    await publishVersion(tx, workspaceId, id, at);
    await insertStep(tx, { ...step, act: 'published' });
  }
  await recordChange(room, tx, {
    ...{ workspaceId, actor: agentId, action, subject: 'knowledge', object: id },
    detail: { version, published: publish, ...(saved.restoredFrom ? { from: saved.restoredFrom } : {}) },
  });
}
