import type { QuestionContent, QuestionId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import { type AgentCaller, isAtLeast } from '../../kernel/route.ts';
import type { KnowledgeRoom } from '../room.ts';
import { questionsOf, tidyWordings } from '../wordings.ts';

/** Refuses to publish for somebody who may not, and what would make the bot answer other than it must. */
export const guardQuestion = (
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  content: QuestionContent,
): Promise<void> => guardQuestions(room, caller, new Map([[id, content]]));

/** The same for several that are to be published together: they are tried once, all of them at their places. */
export async function guardQuestions(
  room: KnowledgeRoom,
  { workspaceId, agentId: actor, role }: AgentCaller,
  contents: ReadonlyMap<QuestionId, QuestionContent>,
): Promise<void> {
  if (!isAtLeast(role, 'supervisor'))
    throw new Refusal('right.missing', { detail: 'Agents write drafts; a supervisor publishes them.' });
  const questions = new Map(
    [...contents].map(([id, content]) => [id, { ...content, wordings: tidyWordings(content.wordings) }]),
  );
  const [first] = questions.values();
  const [title = ''] = first ? questionsOf(first.wordings) : [];
  const about = questions.size > 1 ? `${title} +${questions.size - 1}` : title;
  await room.beforePublish({ workspaceId, actor }, { cause: 'knowledge', about }, { questions });
}
