import type { Button } from '@parley/contract';
import { findAssent, findOrdinal } from '@parley/nlu';
import { asButton, lastSaid } from './choose-by-number.ts';
import type { Line } from './line.ts';

const longest = 20;

/** What is chosen in words of what the bot asked back: a yes to the one question it named ("对"), or a place among several ("the second one"). */
export function chooseByWord(text: string, lines: readonly Line[]): Button | undefined {
  const { answer, choices = [] } = lastSaid(lines) ?? {};
  if (answer?.decision !== 'torn' || text.length > longest) return undefined;
  const offered = choices.filter(({ action }) => action !== 'person').map(asButton);
  const [only, another] = offered;
  if (only && !another) return findAssent(text) === 'yes' ? only : undefined;
  const place = findOrdinal(text, offered.length);
  return place === undefined ? undefined : offered[place];
}
