import { normalise } from '@parley/nlu';
import { pointsAtThings } from '../cues/beside-question.ts';
import { leansBack } from '../cues/leans-back.ts';
import { lastOfBot } from '../lines/last-of-bot.ts';
import type { Line } from '../lines/line.ts';
import { readBurst } from '../lines/read-burst.ts';
import { askOfTold } from './ask-of-told.ts';
import { type Hearing, hear } from './hear-burst.ts';
import type { Heard } from './heard.ts';

const unclear: ReadonlySet<string | undefined> = new Set(['torn', 'likely', 'lost']);
const known: ReadonlySet<string | undefined> = new Set(['sure']);
const longest = 60;

/**
 * Hears what is not clear by itself together with what was said before it and was not clear either, or only likely: people who are asked what they mean say the rest of it.
 * The new words must at least hint at what comes of that; undefined where nothing does.
 */
export async function hearOn(
  hearing: Hearing,
  lines: readonly Line[],
  texts: readonly string[],
  heard: readonly Heard[],
): Promise<Heard | undefined> {
  const [only, another] = heard;
  if (!only || another || only.answer || only.wants) return undefined;
  const text = texts.join('\n');
  const pointsBack = leansBack(text) || (text.length <= longest && pointsAtThings(text));
  const before = pointsBack || asksOn(text) ? saidTo(lines, unclear, known) : saidTo(lines, unclear);
  if (before.length === 0) return undefined;
  const together = await hear(hearing, [...before, ...texts].join('\n'));
  const meant = (together.answer ?? together.likely)?.question;
  const about = lastOfBot(lines)?.said.answer?.question;
  if (pointsBack && about !== undefined && (meant === undefined || meant === about)) {
    const further = await askOfTold(hearing, about, text, only);
    if (further) return further;
  }
  // What was told already says nothing new to words that mean something else by themselves.
  if (!pointsBack && meant === about && only.likely && only.likely.question !== about) return undefined;
  // An "it" is what was spoken of, whatever else the rest may mean.
  if (pointsBack && meant !== undefined) return together;
  return only.candidates.some(({ question }) => question === meant) ? together : undefined;
}

/** What asks how it would be otherwise, and leaves the rest as it was: "and what if it is broken?", "那要是坏的呢". */
const further =
  /^(?:and|but|so|ok(?:ay)?)[, ]+(?:what (?:if|about|when)|if|when|for)\b|^(?:and|or)(?: [a-z']+){1,4} ?\?*$|^what if\b|^(?:那|那么|还有|哦|嗯)*(?:要是|如果|假如|万一|换成|换作)|^(?:では|じゃあ|あと)?(?:もし|もしも)/u;
const asksOn = (text: string): boolean => further.test(normalise(text.slice(0, 200)).trim());

/** What the customer said just before, where it was not understood for sure. */
export const saidUnclearly = (lines: readonly Line[]): string[] => saidTo(lines, unclear);

/** What the customer said to which the bot answered last, where it decided so. */
function saidTo(lines: readonly Line[], ...decisions: readonly ReadonlySet<string | undefined>[]): string[] {
  const last = lastOfBot(lines);
  return last && decisions.some((each) => each.has(last.said.answer?.decision))
    ? saidBefore(lines, last.at)
    : [];
}

function saidBefore(lines: readonly Line[], at: number): string[] {
  const until = lines.slice(0, at + 1).findLastIndex(({ by }) => by === 'contact');
  return readBurst(lines.slice(0, until + 1)).texts;
}
