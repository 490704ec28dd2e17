import type { QuestionContent, QuestionId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { questionsOf, tidyWordings } from '../wordings.ts';

/** Refuses to publish for somebody who may not, and what would make the bot answer other than it must. */
export async function guardQuestion(
  room: KnowledgeRoom,
  { workspaceId, agentId: actor, role }: AgentCaller,
  id: QuestionId,
  content: QuestionContent,
): Promise<void> {
  if (!isAtLeast(role, 'supervisor'))
    throw new Refusal('right.missing', { detail: 'Agents write drafts; a supervisor publishes them.' });
  const wordings = tidyWordings(content.wordings);
  const [about = ''] = questionsOf(wordings);
  const questions = new Map([[id, { ...content, wordings }]]);
  await room.beforePublish({ workspaceId, actor }, { cause: 'knowledge', about }, { questions });
}
