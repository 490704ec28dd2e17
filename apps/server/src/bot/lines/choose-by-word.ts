import type { Button } from '@parley/contract';
import { findAssent, findOrdinal, normalise } from '@parley/nlu';
import { asksToBeDone } from '../cues/asks-in-general.ts';
import { either } from '../cues/either.ts';
import { isQuestion } from '../cues/is-question.ts';
import { asButton, lastSaid } from './choose-by-number.ts';
import type { Line } from './line.ts';

const longest = 20;
const longestRefusal = 40;
const unclear: ReadonlySet<string | undefined> = new Set(['torn', 'likely', 'lost']);

/** What is chosen in words of what the bot asked back or took to be meant: a yes to the one question it named ("对"), a place among several ("the second one"), or none of them, which is the way to a person. */
export function chooseByWord(text: string, lines: readonly Line[]): Button | undefined {
  const { answer, choices = [] } = lastSaid(lines) ?? {};
  if (!unclear.has(answer?.decision) || text.length > longestRefusal) return undefined;
  const person = choices.find(({ action }) => action === 'person');
  if (person && refusesAll(text)) return asButton(person);
  if (answer?.decision !== 'torn' || text.length > longest) return undefined;
  const offered = choices.filter(({ action }) => action !== 'person').map(asButton);
  const [only, another] = offered;
  if (only && !another) return findAssent(text) === 'yes' ? only : undefined;
  const place = findOrdinal(text, offered.length);
  return place === undefined ? undefined : offered[place];
}

const refusing = either(
  '^(?:以上)?(?:都|全)不是',
  '^none of (?:these|those|them|the above)\\b',
  '^(?:どれでも|どちらでも)(?:ない|ありません)|^どれも(?:違|ちが)',
);

/** Whether none of what was offered is meant, and nothing else is asked for. */
function refusesAll(text: string): boolean {
  const said = normalise(text);
  const rest = said.replace(refusing, '');
  return rest !== said && !isQuestion(rest) && !asksToBeDone(rest);
}
