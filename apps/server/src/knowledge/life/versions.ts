import {
  compareContents,
  type FieldChange,
  type Question,
  type QuestionContent,
  type QuestionId,
  type questionVersion,
} from '@parley/contract';
import type { z } from 'zod';
import type { Query } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { getRow, getSeen } from '../questions/get-question.ts';
import { saveNext } from '../questions/save-question.ts';
import { writeQuestion } from '../questions/write-question.ts';
import type { KnowledgeRoom } from '../room.ts';
import { guardQuestion } from './guard-question.ts';
import { findVersion, listVersions as listRows, listSteps } from './store.ts';

/** Every version of a question, newest first, each with what was done with it. */
export async function listVersions(
  { kernel }: KnowledgeRoom,
  { workspaceId }: AgentCaller,
  id: QuestionId,
): Promise<z.infer<typeof questionVersion>[]> {
  const query = kernel.database.in(workspaceId);
  await getRow(query, workspaceId, id);
  const [versions, steps] = await Promise.all([
    listRows(query, workspaceId, id),
    listSteps(query, workspaceId, id),
  ]);
  return versions.map((row) => ({
    ...row,
    steps: steps.flatMap(({ version, ...step }) => (version === row.version ? [step] : [])),
  }));
}

/** What a version says, or the refusal that says there is none. */
export async function getVersion(
  query: Query,
  { workspaceId }: AgentCaller,
  id: QuestionId,
  version: number,
): Promise<QuestionContent> {
  const found = await findVersion(query, workspaceId, id, version);
  if (!found) throw new Refusal('object.not-found', { detail: `There is no version ${version}.` });
  return found.content;
}

/** What differs between two versions. */
export async function compareVersions(
  { kernel }: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  { from, to }: { from: number; to: number },
): Promise<FieldChange[]> {
  const query = kernel.database.in(caller.workspaceId);
  const [before, after] = await Promise.all([
    getVersion(query, caller, id, from),
    getVersion(query, caller, id, to),
  ]);
  return compareContents(before, after);
}

/** Rolls back: a new version that says what an older one said. */
export const restoreQuestion = async (
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  { version, from, publish }: { version: number; from: number; publish: boolean },
): Promise<Question> => {
  const query = room.kernel.database.in(caller.workspaceId);
  if (publish) await guardQuestion(room, caller, id, await getVersion(query, caller, id, from));
  return writeQuestion(room, caller.workspaceId, id, async (tx, at) => {
    await getSeen(tx, caller.workspaceId, id, version);
    const content = await getVersion(tx, caller, id, from);
    await saveNext(room, tx, caller, { id, at, version: version + 1, content, restoredFrom: from }, publish);
  });
};
