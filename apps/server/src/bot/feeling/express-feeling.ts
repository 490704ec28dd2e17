import type { BodyOf, BotWording, Locale } from '@parley/contract';
import type { Mood } from '../lines/read-mood.ts';
import { type FeelingKind, feelingLines } from './lines.ts';

type Message = BodyOf<'message'>;

/** What an answer is to be said with. */
export interface Manner {
  wording: Pick<BotWording, 'tone' | 'showsFeeling'>;
  locale: Locale;
  mood: Mood;
  /** what the bot said before, oldest first */
  earlier: readonly string[];
}

const clear = 2;
const fitting: ReadonlySet<string | undefined> = new Set(['sure', 'likely', 'flow']);

/** The line that a customer's feeling is met with: none for the calm, and never the one that was said last. */
export function lineFor({ wording, locale, mood, earlier }: Manner): string | undefined {
  const kind = wording.showsFeeling ? kindOf(mood) : undefined;
  if (!kind) return undefined;
  const lines = feelingLines[locale][wording.tone][kind];
  const every = Object.values(feelingLines[locale][wording.tone]).flat();
  const said = earlier.flatMap((text) => every.find((line) => text.startsWith(line)) ?? []);
  const place = lines.indexOf(said.findLast((line) => (lines as readonly string[]).includes(line)) ?? '');
  return lines[(place + 1) % lines.length];
}

function kindOf({ feeling, trend, isLasting }: Mood): FeelingKind | undefined {
  const { emotion, intensity } = feeling;
  if (emotion === 'pleased') return intensity >= clear ? 'pleased' : undefined;
  if (emotion === 'neutral' || emotion === 'grateful') return undefined;
  if (isLasting && trend.direction === 'worse' && emotion !== 'anxious') return 'worse';
  return intensity >= clear ? emotion : undefined;
}

/** Sets the line before what is said first; what only asks back, greets or hands over is left as it is. */
export function expressFeeling(says: readonly Message[], manner: Manner): Message[] {
  const [first, ...rest] = says;
  const fits = fitting.has(first?.answer?.decision);
  const line = first && fits ? lineFor(manner) : undefined;
  return first && line ? [startWith(first, line, joint[manner.locale]), ...rest] : [...says];
}

const joint: Readonly<Record<Locale, string>> = { 'zh-CN': '', 'zh-TW': '', en: ' ', ja: '' };

function startWith({ text = '', blocks, ...message }: Message, line: string, between: string): Message {
  const said = { ...message, text: `${line}${between}${text}` };
  if (!blocks) return said;
  const [first, ...others] = blocks;
  return first?.kind === 'text'
    ? { ...said, blocks: [{ ...first, text: `${line}${between}${first.text}` }, ...others] }
    : { ...said, blocks: [{ kind: 'text', text: line }, ...blocks] };
}
