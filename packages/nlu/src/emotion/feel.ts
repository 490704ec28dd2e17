import { MAX_TEXT_LENGTH } from '../normalise.ts';
import { recall } from '../recall.ts';
import type { Feeling } from './feeling.ts';
import { learntChances } from './learnt.ts';
import { type Emotion, emotions } from './lexicon.ts';
import { feelByWords, graded, type Told } from './words.ts';

/** A feeling that no word shows needs at least this chance. */
const leastWordless = 0.3;
/** From this chance on a wordless feeling is a clear one. */
const clear = 0.4;
const floor = 1e-4;

/** Tells the feeling of a text in zh, en or ja, by a model learnt from labelled service talk and by a table of words and signs with negation, irony and emphasis. */
export function feel(text: string): Feeling {
  return feelOf(text.slice(0, MAX_TEXT_LENGTH));
}

const feelOf = recall((text): Feeling => {
  const { isReasoned, ...told } = feelByWords(text);
  if (isReasoned) return told;
  const chances = learntChances(text);
  const likelihood = (emotion: Emotion) =>
    Math.log(chances[emotion] + floor) + (emotion === told.emotion ? trust(told) : 0);
  const emotion = emotions.reduce((best, each) => (likelihood(each) > likelihood(best) ? each : best));
  if (emotion === told.emotion || (emotion !== 'neutral' && chances[emotion] < leastWordless)) return told;
  return { emotion, ...graded(emotion, chances[emotion] >= clear ? 2 : 1), shownBy: [] };
});

/** How much the words count beside the chances learnt, in natural logarithms; chosen by cross-validation over the rows learnt from. */
const trust = ({ emotion, intensity }: Omit<Told, 'isReasoned'>): number =>
  emotion === 'neutral' ? 0 : 1.2 * intensity;
