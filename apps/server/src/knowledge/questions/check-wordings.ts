import type { QuestionId, WorkspaceId, wordingProblem } from '@parley/contract';
import type { z } from 'zod';
import { understandText } from '../answers/understand-text.ts';
import type { Shelf } from '../live/shelf.ts';
import { localeOf } from '../locale-of.ts';
import type { KnowledgeRoom } from '../room.ts';
import { titleOf, wordingFor } from '../wordings.ts';

type Problem = z.infer<typeof wordingProblem>;

/** Which ways of asking lead to another published question, word for word or by what they mean. */
export async function checkWordings(
  { live }: KnowledgeRoom,
  workspaceId: WorkspaceId,
  { question, texts }: { question?: QuestionId | undefined; texts: readonly string[] },
): Promise<{ problems: Problem[] }> {
  const problems: Problem[] = [];
  for (const text of texts) {
    const problem = await live.look(workspaceId, (shelf) => problemOf(shelf, question, text));
    if (problem) problems.push(problem);
    // Each takes about a millisecond; others have their turn between.
    await new Promise(setImmediate);
  }
  return { problems };
}

function problemOf(shelf: Shelf, own: QuestionId | undefined, text: string): Problem | undefined {
  const { understanding, isExact, candidates } = understandText(shelf, text);
  const [first] = candidates;
  if (understanding.decision !== 'sure' || !first || first.question === own) return undefined;
  const topic = shelf.topics.get(first.question);
  const found =
    topic && wordingFor(topic.wordings, localeOf(understanding.language) ?? shelf.locale, shelf.locale);
  if (!found) return undefined;
  const kind = isExact ? 'same' : 'alike';
  return { text, question: first.question, title: titleOf(found.wording), kind };
}
