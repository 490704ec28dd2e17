import { normalise } from '@parley/nlu';
import { isQuestion } from '../cues/is-question.ts';
import { standsIn } from '../cues/stands-in.ts';
import { type Thing, thingsIn } from '../dialogue/things.ts';

const around = [
  /^(?:(?:and|or|ok|k|so|also|oh|then|what about|how about|what of|same for|for|with|(?:the|an?|my|your|one of your))[ ,]+)+|[ ,]+(?:then|too|as well|instead|please|pls|though|tho)(?= ?$)/gu,
  /^(?:那|那么|还有|换成|要是|和)+|(?:的)?(?:呢|的话|也是吗)$/gu,
  /^(?:では|じゃあ|あと)[、 ]*|(?:の場合)?(?:は|だと)$/gu,
];

/** The question asked before, of the other thing that is all a text names: "how long is the guarantee on a kettle" and "laptop?" make "how long is the guarantee on a laptop". */
export function askOfThing(
  before: readonly string[],
  text: string,
  things: readonly Thing[],
): string | undefined {
  const named = around
    .reduce((rest, words) => rest.replace(words, ''), normalise(text).replace(/[\s?!.。]+$/u, ''))
    .trim();
  const thing = things.find(({ names }) => names.some((name) => name === named || `${name}s` === named));
  if (!thing) return undefined;
  for (const each of before) {
    const [other, another] = thingsIn(things, each);
    if (!other || another) continue;
    if (other.slot !== thing.slot || other.value === thing.value || !isQuestion(each)) return undefined;
    const asked = normalise(each);
    const [name] = other.names
      .filter((name) => name.length > 1 && standsIn(asked, name))
      .toSorted((one, two) => two.length - one.length);
    return name && asked.replace(name, named);
  }
  return undefined;
}
