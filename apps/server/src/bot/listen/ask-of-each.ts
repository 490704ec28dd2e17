import { normalise } from '@parley/nlu';
import { isQuestion } from '../cues/is-question.ts';
import { standsIn } from '../cues/stands-in.ts';
import { type Thing, thingsIn } from '../dialogue/things.ts';
import { compares } from './compares.ts';

const longest = 300;
const mostThings = 3;
const sentences = /(?<=[,，。?？!！;；\n])/u;
const joining =
  /^(?:[\s,，、&+]|and|plus|as well as|the|an?|one|your|和|跟|与|及|还有|以及|加|と|や|それと)*$/u;

/** What is asked of several things at once, asked of each: "how much are the kettle and the coat?" asks twice. What compares them, or asks of one, stays as it is. */
export function askOfEach(text: string, things: readonly Thing[]): string {
  if (text.length > longest || compares(text)) return text;
  return text
    .split(sentences)
    .map((sentence) => apart(sentence, things))
    .join('');
}

function apart(sentence: string, things: readonly Thing[]): string {
  const named = thingsIn(things, sentence);
  if (named.length < 2 || named.length > mostThings || !isQuestion(sentence)) return sentence;
  const said = normalise(sentence);
  const places = named.map((thing) => placeOf(thing, said)).toSorted((one, other) => one.start - other.start);
  const isList = places.every(
    ({ start }, at) => at === 0 || joining.test(said.slice(places[at - 1]?.end, start)),
  );
  const [first, last] = [places[0], places.at(-1)];
  if (!isList || !first || !last) return sentence;
  return places.map(({ name }) => `${said.slice(0, first.start)}${name}${said.slice(last.end)}`).join('\n');
}

function placeOf({ names }: Thing, said: string): { name: string; start: number; end: number } {
  const [name = ''] = names
    .filter((each) => each.length > 1 && standsIn(said, each))
    .toSorted((one, other) => other.length - one.length);
  const start = said.indexOf(name);
  // A plural goes with its word.
  const end = start + name.length + (/^s\b/.test(said.slice(start + name.length)) ? 1 : 0);
  return { name, start, end };
}
