import { changesHands } from './changes-hands.ts';
import type { Line } from './line.ts';

/** How often in a row the bot has not understood, up to now: since its last answer, and since the conversation last came to it. */
export function countTries(lines: readonly Line[]): number {
  let tries = 0;
  for (const { by, body } of lines.toReversed()) {
    if (changesHands.has(body.kind)) break;
    if (body.kind !== 'message' || by === 'contact') continue;
    const decision = body.answer?.decision;
    if (by !== 'bot' || decision === 'sure' || decision === 'flow') break;
    if (decision === 'lost' || decision === 'torn') tries += 1;
  }
  return tries;
}
