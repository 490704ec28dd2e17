import { isFollowUp } from '@parley/nlu';
import type { Said } from '../dialogue/scene.ts';
import { zoneOf } from '../dialogue/zone-of.ts';
import type { TurnMind } from '../mind-of-turn.ts';
import type { Turn } from './turn.ts';

/** What the customer said, as flows hear it. */
export function readSaid(
  { namesIn }: Pick<TurnMind, 'namesIn'>,
  { locale, heard }: Pick<Turn, 'locale' | 'heard'>,
  texts: readonly string[],
): Said {
  const text = texts.join('\n');
  const entities = namesIn(text, zoneOf(locale));
  const isQuestion = heard.some((each) => each.answer !== undefined) && !isFollowUp(text);
  return { text, entities, isQuestion };
}
