import type { Reader, triedAnswer, WorkspaceId } from '@parley/contract';
import type { z } from 'zod';
import { localeOf } from '../locale-of.ts';
import type { KnowledgeRoom } from '../room.ts';

/** What the bot would answer to a text, and why; nothing is counted. */
export async function tryQuestion(
  { live }: KnowledgeRoom,
  workspaceId: WorkspaceId,
  { text, reader }: { text: string; reader?: Reader | undefined },
): Promise<z.infer<typeof triedAnswer>> {
  const { understanding, candidates } = await live.understand(workspaceId, text);
  const { decision, language, wants } = understanding;
  const locale = localeOf(language) ?? (await live.localeOf(workspaceId));
  const offers = await live.offersOf(
    workspaceId,
    candidates.map((each) => each.question),
    locale,
  );
  const titles = new Map(offers.map((offer) => [offer.question, offer.text]));
  const [first] = candidates;
  const isAnswered = decision === 'sure' && wants !== 'person' && first !== undefined;
  const answer = isAnswered ? await live.answerOf(workspaceId, first.question, locale, reader) : undefined;
  return {
    decision,
    language,
    wantsPerson: wants === 'person',
    candidates: candidates.flatMap(({ question, matched, score }) => {
      const title = titles.get(question);
      return title === undefined ? [] : [{ question, title, matched, score }];
    }),
    answer: answer?.text ?? null,
    blocks: answer?.blocks ?? null,
    version: answer?.version ?? null,
    variant: answer?.variant ?? null,
  };
}
