import { refersBack } from '@parley/nlu';
import { languageOf } from '../../knowledge/index.ts';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { isQuestion } from '../cues/is-question.ts';
import type { Line } from '../lines/line.ts';
import type { Mind } from '../room.ts';
import { type Hearing, hear } from './hear-burst.ts';
import { saidUnclearly } from './hear-on.ts';
import { likelyAt } from './how-sure.ts';
import { type Leaned, soleOf, unanswered } from './lean-on-before.ts';

const longest = 40;

/**
 * Hears a wish for an "it" together with what was stated just before and not understood for sure: "the lamp hurts my eyes" and "I want to return it" tell of one return what and why.
 * Undefined where both together are no wish for the same case.
 */
export async function wishForBefore(
  { flows }: Pick<Mind, 'flows'>,
  hearing: Hearing,
  lines: readonly Line[],
  leaned: Leaned,
): Promise<Leaned | undefined> {
  const sole = soleOf(leaned);
  if (!flows || !sole || sole.text.length > longest || isQuestion(sole.text)) return undefined;
  if (!asksToBeDone(sole.text) || !refersBack(sole.text)) return undefined;
  const before = saidUnclearly(lines);
  if (before.length === 0 || before.some((text) => isQuestion(text) || asksToBeDone(text))) return undefined;
  const whole = [...before, sole.text].join('\n');
  const language = languageOf(hearing.locale);
  const [wished] = await flows.match(hearing.workspaceId, sole.text, { language });
  const [together] = await flows.match(hearing.workspaceId, whole, { language });
  if (!wished || wished.id !== together?.id || together.score < likelyAt) return undefined;
  return { texts: [whole], heard: [unanswered(await hear(hearing, whole))] };
}
