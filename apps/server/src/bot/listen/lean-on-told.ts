import type { Dialogue, FlowId } from '@parley/contract';
import { languageOf } from '../../knowledge/index.ts';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { asksWhy } from '../cues/asks-why.ts';
import { clausesOf } from '../cues/clauses.ts';
import { isQuestion } from '../cues/is-question.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import { lastSaid } from '../lines/choose-by-number.ts';
import type { Line } from '../lines/line.ts';
import type { Mind } from '../room.ts';
import type { Hearing } from './hear-burst.ts';
import { likelyAt } from './how-sure.ts';
import { type Leaned, soleOf, unanswered } from './lean-on-before.ts';

const longest = 60;
/** From here on the case that has told is asked once more; what asks for it by itself needs nothing more. */
const leastAgain = 0.3;

/**
 * Hears what may be asked of an order that a case has just told of as a wish for that order ("太慢了，能取消吗" after where it is), and not for what holds of orders in general.
 * Undefined where something is known for sure, or no case about an order is asked for.
 */
export async function leanOnTold(
  { flows }: Pick<Mind, 'flows'>,
  { workspaceId, locale }: Hearing,
  lines: readonly Line[],
  { last, spokenOf }: Dialogue,
  leaned: Leaned,
): Promise<Leaned | undefined> {
  const sole = soleOf(leaned);
  if (!flows || !sole || sole.text.length > longest) return undefined;
  const { text, heard: only } = sole;
  if (only.answer || !last || spokenOf.at(-1)?.kind !== 'order') return undefined;
  if (
    lastSaid(lines)?.answer?.decision !== 'flow' ||
    asksWhy(text) ||
    !(isQuestion(text) || asksToBeDone(text))
  )
    return undefined;
  for (const { text: clause } of clausesOf(text)) {
    const [best] = await flows.match(workspaceId, clause, { language: languageOf(locale) });
    const flow =
      best && best.score >= likelyAt ? await flows.find(workspaceId, best.id as FlowId) : undefined;
    const again =
      best?.id === last && best.score >= leastAgain && best.score < likelyAt
        ? (flow ?? (await flows.find(workspaceId, last)))
        : undefined;
    if (again && isQuestion(clause))
      return {
        texts: [`${inLanguage(again.definition.title, locale)}\n${clause}`],
        heard: [unanswered(only)],
      };
    const carries = flow?.definition.slots.some((slot) => slot.kind === 'order' && slot.carries);
    if (carries && flow?.id !== last) return { texts: [clause], heard: [unanswered(only)] };
  }
  return undefined;
}
