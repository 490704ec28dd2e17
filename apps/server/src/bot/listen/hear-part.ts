import { leansBack, thingOf } from '../cues/leans-back.ts';
import { askOfTold } from './ask-of-told.ts';
import { type Hearing, hear } from './hear-burst.ts';
import type { Heard } from './heard.ts';
import { sureAt } from './how-sure.ts';
import { tells } from './lean-on-before.ts';
import type { Part } from './split-wishes.ts';

const closeness = 0.1;

/** How likely the likeliest is. */
export const scoreOf = ({ candidates: [best] }: Heard) => best?.score ?? 0;
/** Whether the two together are as clear as the one alone; what is sure is clear enough, beside a question word for word too. */
export const isClearer = (together: Heard, alone: Heard): boolean =>
  (together.answer ?? together.likely) !== undefined &&
  scoreOf(together) >= Math.min(scoreOf(alone) - closeness, sureAt);

/** What a question that leaves out its thing means of the thing that was asked of just before; undefined where it has its own, or means no more with it. */
export async function hearOfThing(
  hearing: Hearing,
  before: Part | undefined,
  by: string,
  heardOf: ReadonlyMap<string, Heard>,
): Promise<Heard | undefined> {
  if (!before || !leansBack(by)) return undefined;
  const thing = thingOf(before.by);
  const [asked, alone] = [heardOf.get(before.by), heardOf.get(by)];
  if (thing === undefined) {
    const told = asked && meantBy(asked);
    // What tells it already answers it too ("do you ship there? how much is it?").
    if (asked?.answer && tells(by, asked)) return asked;
    return told === undefined || !alone || alone.answer ? undefined : askOfTold(hearing, told, by, alone);
  }
  const heard = await hear(hearing, `${thing}\n${by}`);
  // What is clear by itself gives way only to what is as clear.
  if (alone?.answer && !isClearer(heard, alone)) return undefined;
  return isNeither(heard, [asked?.answer && asked, alone]) ? heard : undefined;
}

const meantBy = ({ answer, likely }: Heard) => (answer ?? likely)?.question;

/** Whether what is heard together is known, and is more than what either says by itself. */
export const isNeither = (together: Heard, others: readonly (Heard | undefined)[]): boolean =>
  meantBy(together) !== undefined &&
  others.every((each) => each === undefined || meantBy(each) !== meantBy(together));
