import type { QuestionId } from '@parley/contract';
import { type Hearing, hear } from './hear-burst.ts';
import type { Heard } from './heard.ts';

const leastTogether = 0.02;
/** How many times as likely as the next one the first must be. */
const leastLead = 2;

/**
 * What a question that leaves out its thing asks further of what was told under a title ("what happens to them if I cancel?" after coupons): of all that it may mean by itself, what comes
 * nearest once the title is said with it. Undefined where nothing stands out.
 */
export async function askOfTold(
  hearing: Hearing,
  told: QuestionId,
  text: string,
  alone: Pick<Heard, 'candidates'>,
): Promise<Heard | undefined> {
  const { knowledge, workspaceId, locale, reader } = hearing;
  const [offer] = await knowledge.offersOf(workspaceId, [told], locale);
  if (!offer) return undefined;
  const together = await hear(hearing, `${offer.text}\n${text}`);
  const [best, next] = together.candidates
    .filter(({ question, score }) => question !== told && score >= leastTogether)
    .flatMap((each) => {
      const own = alone.candidates.find(({ question }) => question === each.question);
      return own ? [{ each, weight: each.score * own.score }] : [];
    })
    .toSorted((one, other) => other.weight - one.weight);
  if (!best || best.weight < leastLead * (next?.weight ?? 0)) return undefined;
  const likely = await knowledge.answerOf(workspaceId, best.each.question, locale, reader);
  if (!likely) return undefined;
  const candidates = [best.each, ...alone.candidates.filter((each) => each.question !== best.each.question)];
  const { answer: _, ...rest } = together;
  return { ...rest, decision: 'torn', candidates, likely };
}
