import type { QuestionId } from '@parley/contract';
import type { Candidate } from '../../knowledge/index.ts';
import { isWide } from '../cues/is-wide.ts';
import { asksForDeadline } from '../cues/leaves-out.ts';
import { lastOfBot } from '../lines/last-of-bot.ts';
import type { Line } from '../lines/line.ts';
import { type Hearing, hear } from './hear-burst.ts';
import type { Heard } from './heard.ts';
import { tellsTime } from './lean-on-before.ts';

const answering: ReadonlySet<string | undefined> = new Set(['sure', 'likely']);
const longest = { wide: 30, letters: 90 };
const leastTogether = 0.02;
/** Less than this by itself and together is chance. */
const leastWeight = 0.001;
/** From here on what was told is asked once more in other words. */
const leastAgain = 0.1;
/** How many times as likely as the next one the first must be. */
const leastLead = 2;
/** What stands beside what was told, and comes of both together, needs no more than this; and nothing else may be meant as clearly. */
const leastBeside = 0.3;
const mostElse = 0.4;

/**
 * What is not clear by itself, as one of what it may mean that goes together with what was told just now: "who pays for that?" is another question after an exchange than after a return.
 * Undefined where nothing was told, or the topic settles nothing.
 */
export async function weighByTopic(
  hearing: Hearing,
  lines: readonly Line[],
  texts: readonly string[],
  heard: readonly Heard[],
): Promise<Heard | undefined> {
  const [only, another] = heard;
  const [text, more] = texts;
  if (!only || another || !text || more !== undefined || only.answer || only.wants) return undefined;
  if (text.length > (isWide(text) ? longest.wide : longest.letters)) return undefined;
  const said = lastOfBot(lines)?.said.answer;
  if (!said?.question || !answering.has(said.decision)) return undefined;
  const meant = await meantOf(hearing, said.question, text, only);
  const isKnown = meant === undefined || meant === only.likely?.question;
  const likely = isKnown ? undefined : await answerOf(hearing, meant);
  return likely && { ...asFirst(only, likely.question), decision: 'torn', likely };
}

const answerOf = ({ knowledge, workspaceId, locale, reader }: Hearing, question: QuestionId) =>
  knowledge.answerOf(workspaceId, question, locale, reader);

async function meantOf(
  hearing: Hearing,
  told: QuestionId,
  text: string,
  alone: Heard,
): Promise<QuestionId | undefined> {
  const [offer] = await hearing.knowledge.offersOf(hearing.workspaceId, [told], hearing.locale);
  if (!offer) return undefined;
  const together = await hear(hearing, `${offer.text}\n${text}`);
  const answered = await answerOf(hearing, told);
  const isDue = asksForDeadline(text) && tellsTime(answered);
  const [best, next] = alone.candidates
    .flatMap(({ question, score }) => {
      const both = together.candidates.find((each) => each.question === question);
      return both && both.score >= leastTogether ? [{ question, score, weight: score * both.score }] : [];
    })
    .toSorted((one, other) => other.weight - one.weight);
  const isClear = best !== undefined && best.weight >= Math.max(leastWeight, leastLead * (next?.weight ?? 0));
  // What is probable by itself, and goes together with what was told, needs no other.
  const goesTogether = isAmong(together, alone.candidates[0]);
  if (goesTogether && alone.likely) return undefined;
  const isAgain = isDue || (!goesTogether && (best?.score ?? 0) >= leastAgain);
  if (isClear && (best.question !== told || isAgain)) return best.question;
  const [first] = together.candidates;
  if (!first || (alone.candidates[0]?.score ?? 0) >= mostElse) return undefined;
  if (first.question === told) return isDue ? told : undefined;
  const isBeside = answered?.related.some(({ question }) => question === first.question);
  return isBeside && first.score >= leastBeside ? first.question : undefined;
}

const isAmong = ({ candidates }: Heard, first: Candidate | undefined): boolean =>
  candidates.some(({ question, score }) => question === first?.question && score >= leastTogether);

/** With the question that is meant in front, as likely as the likeliest was. */
function asFirst(heard: Heard, question: QuestionId): Heard {
  const [best] = heard.candidates;
  const found = heard.candidates.find((each) => each.question === question);
  const meant = { ...(found ?? { question, matched: '' }), score: Math.max(best?.score ?? 0, leastBeside) };
  return { ...heard, candidates: [meant, ...heard.candidates.filter((each) => each.question !== question)] };
}
