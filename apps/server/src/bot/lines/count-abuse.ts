import { isAbusive } from '../cues/is-abusive.ts';
import { changesHands } from './changes-hands.ts';
import type { Line } from './line.ts';

/** How often the customer was abusive since the bot has the conversation, if these texts are; else 0. */
export function countAbuse(lines: readonly Line[], texts: readonly string[]): number {
  if (!texts.some(isAbusive)) return 0;
  const since = lines.findLastIndex(({ body }) => changesHands.has(body.kind)) + 1;
  const burst = texts.length;
  const said = lines
    .slice(since)
    .flatMap(({ by, body }) => (by === 'contact' && body.kind === 'message' ? [body.text ?? ''] : []));
  return said.slice(0, said.length - burst).filter(isAbusive).length + 1;
}
