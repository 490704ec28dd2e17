import type { QuestionId } from '@parley/contract';
import type { Heard } from '../listen/heard.ts';

type Likely = NonNullable<Heard['likely']>;
type Found = Pick<Heard, 'candidates'>;

/** What a question must reach where the case that it is about is known by itself, and what it must where the case was named for it. */
const leastAlone = 0.3;
const leastNamed = 0.4;
const leastHint = 0.2;
/** How many times as likely as the next one it must be. */
const leastLead = 2;

const standsOut = ({ candidates: [first, second] }: Found, least: number): boolean =>
  first !== undefined && first.score >= least && first.score >= leastLead * (second?.score ?? 0);

/** Whether the knowledge may have something to say, however faint. */
export const isHintedAt = (found: Found): boolean => standsOut(found, leastHint);

/** Where nothing is clear but the case that a message is about, the question that stands out, by itself or once the case is named with it, is probably the one that is asked. */
export async function leanOnCase(
  heard: readonly Heard[],
  {
    hearNamed,
    answerTo,
  }: { hearNamed(): Promise<Heard>; answerTo(question: QuestionId): Promise<Likely | undefined> },
): Promise<readonly Heard[]> {
  const [only, another] = heard;
  if (!only || another || only.answer || only.likely) return heard;
  const question = standsOut(only, leastAlone)
    ? only.candidates[0]?.question
    : namedBy(await hearNamed(), only);
  const likely = question && (await answerTo(question));
  return likely ? [{ ...only, decision: 'torn', likely }] : heard;
}

/** What stands out with the case named, and was among what may be meant before. */
function namedBy(named: Found, { candidates }: Found): QuestionId | undefined {
  const question = named.candidates[0]?.question;
  return standsOut(named, leastNamed) && candidates.some((each) => each.question === question)
    ? question
    : undefined;
}
