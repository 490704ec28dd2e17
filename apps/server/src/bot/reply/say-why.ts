import { asksWhy, refuses } from '../cues/asks-why.ts';
import { lastSaid } from '../lines/choose-by-number.ts';
import type { Line } from '../lines/line.ts';
import type { Listened } from '../listen/listen.ts';
import { personChoice } from './choices.ts';
import type { Met } from './met.ts';
import { words } from './words.ts';

/** The reason once more, with a person beside it, for who asks why a case just kept something from them; undefined for all others. */
export function sayWhy(
  { texts, turn, dialogue }: Pick<Listened, 'texts' | 'turn' | 'dialogue'>,
  lines: readonly Line[],
): Pick<Met, 'says' | 'because'> | undefined {
  const [text, another] = texts;
  if (text === undefined || another !== undefined || dialogue.frames.length > 0 || !asksWhy(text))
    return undefined;
  const last = lastSaid(lines);
  if (!last?.text || last.answer?.decision !== 'flow' || !refuses(last.text)) return undefined;
  const say = words[turn.locale];
  const told = last.text.startsWith(say.itIsSo) ? last.text.slice(say.itIsSo.length).trim() : last.text;
  return {
    because: 'flow-asked',
    says: [
      {
        ...{ kind: 'message', text: `${say.itIsSo}\n${told}`, choices: [personChoice(say.person)] },
        answer: last.answer,
      },
    ],
  };
}
