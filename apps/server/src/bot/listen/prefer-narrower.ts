import { contentOf } from '@parley/nlu';
import type { Answer, Candidate, Offer } from '../../knowledge/index.ts';

type Answered = (Pick<Answer, 'question' | 'title' | 'text'> & { related: readonly Offer[] }) | undefined;
type Weighed = Pick<Candidate, 'question' | 'matched' | 'score'>;

/** From here on a second question may be meant. */
const leastHint = 0.1;
const leastMeant = 0.5;
const sureAt = 0.75;
const leastOwn = { letters: 1, ideographs: 2 };

/** Whether one of two answers stands beside the other, as their editor or their words would have it. */
export const isNear = (one: Answered, other: Answered): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.related.some(({ question }) => question === other.question) ||
    other.related.some(({ question }) => question === one.question));

/**
 * The candidates of a text with the narrower of the first two in front: where two are near to each other, the one whose title says a word of the text that nothing of the other says is meant
 * ("is the difference paid back for a flash sale?" is not asked of prices in general). Undefined where that settles nothing.
 */
export async function preferNarrower(
  text: string,
  candidates: readonly Candidate[],
  answerOf: (question: Candidate['question']) => Promise<Answered>,
): Promise<Candidate[] | undefined> {
  const [first, second] = candidates;
  if (!first || !second || second.score < leastHint) return undefined;
  const [one, other] = await Promise.all([answerOf(first.question), answerOf(second.question)]);
  if (!one || !other || !isNear(one, other)) return undefined;
  const said = new Set(contentOf(text));
  const isFirst = saysOwn(said, one, wordsOf(second, other));
  if (isFirst === saysOwn(said, other, wordsOf(first, one)) || (isFirst && first.score >= sureAt))
    return undefined;
  const [meant, rest] = isFirst ? [first, second] : [second, first];
  const least = Math.min(meant.score, rest.score);
  return [
    { ...meant, score: Math.max(first.score, leastMeant) },
    { ...rest, score: least },
    ...candidates.slice(2),
  ];
}

const wordsOf = ({ matched }: Weighed, { title, text }: NonNullable<Answered>): Set<string> =>
  new Set(contentOf(`${matched}\n${title}\n${text}`));

function saysOwn(said: ReadonlySet<string>, { title }: NonNullable<Answered>, others: ReadonlySet<string>) {
  const own = contentOf(title).filter((word) => said.has(word) && !others.has(word));
  const words = own.filter((word) => !/\p{Script=Han}/u.test(word));
  return words.length >= leastOwn.letters || own.length - words.length >= leastOwn.ideographs;
}
