import type { Locale, QuestionId } from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';
import type { InsightRoom } from './room.ts';

/** A new Q&A, or more wordings for one that is there. */
export type Writing =
  | { locale: Locale; questions: string[]; answer: string; category: string; publish: boolean }
  | { question: QuestionId; locale: Locale; questions: string[]; publish: boolean };

/** Writes into the knowledge what its use has shown to be missing; nothing goes live unless `publish` says so. */
export async function writeFromUse(
  { knowledge }: InsightRoom,
  caller: AgentCaller,
  writing: Writing,
): Promise<QuestionId> {
  const { locale, questions, publish } = writing;
  if ('question' in writing) {
    await knowledge.addWordings(caller, writing.question, { locale, questions, publish });
    return writing.question;
  }
  const { answer, category } = writing;
  const wordings = { [locale]: { questions, answer } };
  const content = { kind: 'qa' as const, category, tags: [], related: [], validFrom: null, validTo: null };
  const { id } = await knowledge.createQuestion(caller, { ...content, wordings, publish });
  return id;
}
