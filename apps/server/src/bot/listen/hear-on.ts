import type { Heard } from '../reply/turn.ts';
import { type Hearing, hear } from './hear-burst.ts';
import type { Line } from './line.ts';
import { readBurst } from './read-burst.ts';

const unclear: ReadonlySet<string | undefined> = new Set(['torn', 'likely', 'lost']);

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
  const before = unclearBefore(lines);
  if (before.length === 0) return undefined;
  const together = await hear(hearing, [...before, ...texts].join('\n'));
  const meant = (together.answer ?? together.likely)?.question;
  return only.candidates.some(({ question }) => question === meant) ? together : undefined;
}

/** What the customer said to which the bot asked back just now, or answered what was probably meant. */
function unclearBefore(lines: readonly Line[]): string[] {
  const at = lines.findLastIndex(({ by, body }) => by === 'bot' && body.kind === 'message');
  const last = lines[at]?.body;
  if (last?.kind !== 'message' || !unclear.has(last.answer?.decision)) return [];
  const until = lines.slice(0, at + 1).findLastIndex(({ by }) => by === 'contact');
  return readBurst(lines.slice(0, until + 1)).texts;
}
