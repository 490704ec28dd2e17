import type { PublishedFlow } from '../../flows/index.ts';
import { languageOf } from '../../knowledge/index.ts';
import { saysYes } from '../cues/agrees.ts';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { isQuestion } from '../cues/is-question.ts';
import { thingsIn, thingsOf } from '../dialogue/things.ts';
import { inLanguage } from '../dialogue/write-words.ts';
import { lastSaid } from '../lines/choose-by-number.ts';
import type { Line } from '../lines/line.ts';
import type { TurnMind } from '../mind-of-turn.ts';
import type { Hearing } from './hear-burst.ts';
import { sureAt } from './how-sure.ts';
import { type Leaned, soleOf, unanswered } from './lean-on-before.ts';
import { readSaid } from './read-said.ts';

const longest = 200;

/**
 * Hears as a wish for the case that was offered under the last answer what only tells for which order it is wanted ("SP20260004, the name should be Li Na"),
 * or agrees and says more ("yes, that laptop"). Undefined where no case was offered, or something is asked.
 */
export async function takeUpOffer(
  mind: Pick<TurnMind, 'flows' | 'namesIn'>,
  { workspaceId, locale }: Hearing,
  lines: readonly Line[],
  leaned: Leaned,
): Promise<Leaned | undefined> {
  const sole = soleOf(leaned);
  if (!sole || sole.text.length > longest || isQuestion(sole.text)) return undefined;
  const { text, heard: only } = sole;
  const flows = (await mind.flows?.list(workspaceId)) ?? [];
  const offered = offeredIn(lines, flows, locale);
  if (!offered) return undefined;
  const { entities } = readSaid(mind, { locale, heard: [] }, [text]);
  const namesOrder = entities.some(({ kind }) => kind === 'order');
  const says = asksToBeDone(text) || thingsIn(thingsOf(flows), text).length > 0;
  if (!namesOrder && !(saysYes(text) && says)) return undefined;
  const [best] = (await mind.flows?.match(workspaceId, text, { language: languageOf(locale) })) ?? [];
  if (best && best.id !== offered.id && best.score >= sureAt) return undefined;
  return {
    texts: [`${inLanguage(offered.definition.title, locale)}\n${text}`],
    heard: [unanswered(only)],
  };
}

/** The case whose name stands under what the bot said last, as a choice. */
function offeredIn(
  lines: readonly Line[],
  flows: readonly PublishedFlow[],
  locale: Hearing['locale'],
): PublishedFlow | undefined {
  const last = lastSaid(lines);
  if (!last?.answer?.question) return undefined;
  const labels = new Set(last.choices?.map(({ label }) => label));
  return flows.find(({ definition: { title } }) => labels.has(inLanguage(title, locale)));
}
