import type { Candidate } from '../../knowledge/index.ts';
import { askedIn, isBeside, pointsAtThings } from '../cues/beside-question.ts';
import { isBareAsk, leavesOutThing } from '../cues/leaves-out.ts';
import type { Heard } from './heard.ts';
import { isNear } from './prefer-narrower.ts';

/** Understands a part of what was said. */
type Ear = (text: string) => Promise<Heard>;

/** By how much what is asked must be surer by itself than the whole. */
const leastGain = 0.3;

/** What is asked by itself, where the answer to the whole only comes of what is stated around it ("I bought the S1, what is postage?" has the price of the S1 for an answer); undefined where it does not. */
export async function hearAsked(
  hear: Ear,
  text: string,
  { question, matched, score }: Candidate,
  answer: Heard['answer'],
): Promise<Heard | undefined> {
  const parts = askedIn(text);
  if (!parts || !answer || isBareAsk(parts.asked)) return undefined;
  const isOff = isBeside(parts.asked, `${matched}\n${answer.title}\n${answer.text}`);
  const [stated, asked] = await Promise.all([hear(parts.stated), hear(parts.asked)]);
  const isStated = stated.candidates[0]?.question === question;
  const isHinted = asked.candidates.some((each) => each.question === question);
  // What the question by itself may mean as well is no mere echo of the statement.
  if (isHinted) return undefined;
  const isClearer = (asked.candidates[0]?.score ?? 0) > score + leastGain;
  // What is near to it is the same, asked of what is stated ("I got it in a flash sale, is the difference paid back?").
  const isOfThings = pointsAtThings(parts.asked);
  if (!isOfThings && asked.answer && isNear(answer, asked.answer)) return undefined;
  const isEcho = isOff && (isStated || isClearer) && isOwnAnswer(parts.asked, asked);
  return isEcho || (isStated && isOfThings) ? asked : undefined;
}

/** How many times as likely the question alone must be as all that was said around it. */
const leastClearer = 2;

/** What is asked by itself, where the whole is not understood and the question alone can be answered; undefined where it is no clearer, or leaves out what it is about. */
export async function hearQuestionAlone(
  hear: Ear,
  text: string,
  first: Candidate | undefined,
  answer: Heard['answer'],
): Promise<Heard | undefined> {
  const parts = askedIn(text);
  if (!parts || leavesOutThing(parts.asked)) return undefined;
  const asked = await hear(parts.asked);
  const score = asked.candidates[0]?.score ?? 0;
  const known = asked.answer ?? asked.likely ?? asked.either?.[0];
  // What is near to it is the same, asked of what is stated.
  if (!known || isNear({ related: [], ...known }, answer)) return undefined;
  return score >= leastClearer * (first?.score ?? 0) ? asked : undefined;
}

const isOwnAnswer = (asked: string, { answer, candidates: [best] }: Heard): boolean =>
  answer !== undefined && !isBeside(asked, `${best?.matched ?? ''}\n${answer.title}\n${answer.text}`);
