import type { Locale, QuestionId, WorkspaceId } from '@parley/contract';
import { similar } from '@parley/nlu';
import { localeOf } from '../../knowledge/index.ts';
import type { InsightRoom } from '../room.ts';

const sameAnswer = 0.5;
/** Below this, two answers speak of different things, however alike the questions are. */
const nearAnswer = 0.15;

/** How what was asked stands to the knowledge. */
export interface Standing {
  locale: Locale;
  /** the question that has this answer already */
  known: QuestionId | undefined;
  /** it is asked so, word for word */
  isExact: boolean;
}

/** Whether the knowledge has what somebody answered: the same question, unless it is answered quite otherwise; or an alike one with the same answer. */
export async function findKnown(
  { knowledge }: InsightRoom,
  workspaceId: WorkspaceId,
  { asked, answer, spoken }: { asked: string; answer: string; spoken: Locale | null },
): Promise<Standing> {
  const { understanding, isExact, candidates } = await knowledge.understand(workspaceId, asked);
  const locale = localeOf(understanding.language) ?? spoken ?? (await knowledge.localeOf(workspaceId));
  const [first] = candidates;
  const known = first && (await knowledge.answerOf(workspaceId, first.question, locale));
  const likeness = known ? similar(known.text, answer) : 0;
  const isKnown =
    isExact || likeness >= sameAnswer || (understanding.decision === 'sure' && likeness >= nearAnswer);
  return { locale, known: known && isKnown ? known.question : undefined, isExact };
}
