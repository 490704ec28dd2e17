import type { Match } from '@parley/nlu';
import type { LiveFlows } from '../../flows/index.ts';
import { languageOf } from '../../knowledge/index.ts';
import { asksToBeDone, isOfTheirOwn } from '../cues/asks-in-general.ts';
import { isBeside } from '../cues/beside-question.ts';
import { clausesOf, mostClauses } from '../cues/clauses.ts';
import { isQuestion } from '../cues/is-question.ts';
import type { Said } from '../dialogue/scene.ts';
import { likelyAt, sureAt } from '../listen/how-sure.ts';
import { withoutNames } from '../listen/without-names.ts';
import type { About } from './set-scene.ts';

export type Matching = Pick<About, 'state' | 'turn'>;

/** What the whole asks for, whatever numbers and days it names. */
export const matchWhole = (flows: LiveFlows, { state, turn }: Matching, said: Said): Promise<Match[]> =>
  flows.match(state.workspaceId, withoutNames(said), { language: languageOf(turn.locale) });

/** What the whole asks for, or where that is faint, or nothing that is asked has to do with it, the clause that asks for something clearly: stories say so much around a wish. */
export async function matchBest(flows: LiveFlows, about: Matching, said: Said): Promise<Match[]> {
  const whole = await matchWhole(flows, about, said);
  const clauses = clausesOf(said.text);
  if (clauses.length < 2 || clauses.length > mostClauses) return whole;
  const isClear = scoreOf(whole) >= likelyAt;
  if (isClear && clauses.length < leastOfStory) return whole;
  const matchPart = (text: string) => matchWhole(flows, about, partOf(said, text));
  const asking = clauses.filter(asksFor);
  const alone = await Promise.all(asking.map(({ text }) => matchPart(text)));
  const isOfWhole = alone.some((found) =>
    found.some(({ id, score }) => id === whole[0]?.id && score >= leastEcho),
  );
  if (isClear && isOfWhole) return whole;
  // What is asked may be of what was said just before it.
  const withBefore = await Promise.all(
    asking.flatMap((each) => {
      const before = clauses[clauses.indexOf(each) - 1];
      return before && !asksFor(before) ? [matchPart(`${before.text}\n${each.text}`)] : [];
    }),
  );
  const [clearest = []] = [...alone, ...withBefore].toSorted((one, other) => scoreOf(other) - scoreOf(one));
  return scoreOf(clearest) >= sureAt ? clearest : whole;
}

/** A message of so many clauses may tell a story around what it asks. */
const leastOfStory = 3;
/** From here on what is asked has to do with a case. */
const leastEcho = 0.1;

/** Whether a clause asks for an answer or a deed, and does not only state something around it. */
export const asksFor = ({ text, isAsked }: ReturnType<typeof clausesOf>[number]): boolean =>
  isAsked || isQuestion(text) || asksToBeDone(text);

export const scoreOf = ([best]: readonly Match[]): number => best?.score ?? 0;

/** A clause of what was said, with what that names. */
function partOf(said: Said, text: string): Said {
  const entities = said.entities.flatMap((each) => {
    const start = text.indexOf(each.raw);
    return start < 0 ? [] : [{ ...each, start, end: start + each.raw.length }];
  });
  return { ...said, text, entities };
}

/**
 * What one clause surely asks for, where what is known is only about a thing that another clause names: "where's my parcel, the white earbuds one" does not ask what earbuds cost.
 * Undefined where no clause does, or it has to do with what is known.
 */
export async function matchBesideKnown(
  flows: LiveFlows,
  about: Matching,
  said: Said,
): Promise<Match[] | undefined> {
  const known = about.turn.heard.flatMap(({ answer }) => (answer ? [`${answer.title}\n${answer.text}`] : []));
  const clauses = clausesOf(said.text);
  if (known.length === 0 || clauses.length < 2 || clauses.length > mostClauses) return undefined;
  const own = clauses.filter(
    ({ text }) => (asksToBeDone(text) || isOfTheirOwn(text)) && isBeside(text, known.join('\n')),
  );
  const found = await Promise.all(own.map(({ text }) => matchWhole(flows, about, partOf(said, text))));
  return found.find((each) => scoreOf(each) >= sureAt);
}
