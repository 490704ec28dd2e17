import { lastOfBot } from '../lines/last-of-bot.ts';
import type { Line } from '../lines/line.ts';
import type { Hearing } from './hear-burst.ts';
import type { Heard } from './heard.ts';

const leastScore = 0.1;
/** How many times as likely another question may be by itself. */
const mostBehind = 3;
const answering: ReadonlySet<string | undefined> = new Set(['sure', 'likely']);

/**
 * What is not clear by itself, heard as a question near to the one that was answered just now: people ask on about the same ("秒杀买的也算吗", after price protection).
 * Undefined where nothing was answered, or nothing near to that can be meant.
 */
export async function stayOnTopic(
  { knowledge, workspaceId, locale, reader }: Hearing,
  lines: readonly Line[],
  heard: readonly Heard[],
): Promise<Heard | undefined> {
  const [only, another] = heard;
  if (!only || another || only.answer || only.likely || only.wants) return undefined;
  const answer = lastOfBot(lines)?.said.answer;
  if (!answer?.question || !answering.has(answer.decision)) return undefined;
  const about = answer.question;
  // Whoever may mean the same once more asks anew, not on.
  if (only.candidates.some(({ question, score }) => question === about && score >= leastScore))
    return undefined;
  const answered = await knowledge.answerOf(workspaceId, about, locale, reader);
  const near = new Set(answered?.related.map(({ question }) => question));
  const [best] = only.candidates;
  const meant = only.candidates.find(
    ({ question, score }) =>
      near.has(question) && score >= leastScore && score * mostBehind >= (best?.score ?? 0),
  );
  const likely = meant && (await knowledge.answerOf(workspaceId, meant.question, locale, reader));
  if (!meant || !likely) return undefined;
  const candidates = [meant, ...only.candidates.filter((each) => each !== meant)];
  return { ...only, decision: 'torn', candidates, likely };
}
