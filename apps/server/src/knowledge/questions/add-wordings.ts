import type { Locale, Question, QuestionId } from '@parley/contract';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { exactKey } from '../live/exact-key.ts';
import type { KnowledgeRoom } from '../room.ts';
import { wordingFor } from '../wordings.ts';
import { getRow } from './get-question.ts';
import { changeQuestion } from './save-question.ts';

const mostWordings = 200;

/** Gives a question more ways of being asked, in the language they are in or its nearest; refused where the question has no words that are near. */
export async function addWordings(
  room: KnowledgeRoom,
  caller: AgentCaller,
  id: QuestionId,
  { locale, questions, publish }: { locale: Locale; questions: readonly string[]; publish: boolean },
): Promise<Question> {
  const { workspaceId } = caller;
  const { content, version } = await getRow(room.kernel.database.in(workspaceId), workspaceId, id);
  const near = wordingFor(content.wordings, locale, locale);
  if (!near) throw new Refusal('object.not-found');
  const known = new Set(near.wording.questions.map(exactKey));
  const added = questions.filter((each) => !known.has(exactKey(each)));
  const all = [...near.wording.questions, ...added].slice(0, mostWordings);
  const wordings = { ...content.wordings, [near.locale]: { ...near.wording, questions: all } };
  return changeQuestion(room, caller, id, { ...content, wordings, version, publish });
}
