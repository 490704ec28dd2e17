import type { QuestionId } from '@parley/contract';
import type { AgentCaller } from '../../kernel/route.ts';
import { getRow } from '../questions/get-question.ts';
import type { KnowledgeRoom } from '../room.ts';
import {
  deleteWorkingCopy,
  findWorkingCopy,
  listOtherWriters,
  saveWorkingCopy,
  type Which,
  type WorkingCopy,
} from './store.ts';

/** Somebody who typed within this time is still writing. */
const writingMs = 5 * 60_000;

/** What one wrote last and did not save, and who else is writing at the same question. */
export async function getWorkingCopy(
  { kernel }: KnowledgeRoom,
  caller: AgentCaller,
  question: QuestionId | undefined,
): Promise<{ mine: WorkingCopy | null; others: { name: string; savedAt: string }[] }> {
  const query = kernel.database.in(caller.workspaceId);
  const which = whichOf(caller, question);
  const since = new Date(kernel.clock.now() - writingMs).toISOString();
  const [mine, others] = await Promise.all([
    findWorkingCopy(query, which),
    question ? listOtherWriters(query, which, since) : [],
  ]);
  return { mine: mine ?? null, others };
}

/** Keeps what one is writing; one copy a question and agent. */
export async function keepWorkingCopy(
  { kernel }: KnowledgeRoom,
  caller: AgentCaller,
  { question, version, content }: Omit<WorkingCopy, 'savedAt'> & { question?: QuestionId | undefined },
): Promise<{ savedAt: string }> {
  const query = kernel.database.in(caller.workspaceId);
  if (question) await getRow(query, caller.workspaceId, question);
  const savedAt = new Date(kernel.clock.now()).toISOString();
  await saveWorkingCopy(query, whichOf(caller, question), { version, savedAt, content });
  return { savedAt };
}

export const dropWorkingCopy = ({ kernel }: KnowledgeRoom, caller: AgentCaller, question?: QuestionId) =>
  deleteWorkingCopy(kernel.database.in(caller.workspaceId), whichOf(caller, question));

const whichOf = ({ workspaceId, agentId }: AgentCaller, question: QuestionId | undefined): Which => ({
  ...{ workspaceId, agentId, question },
});
