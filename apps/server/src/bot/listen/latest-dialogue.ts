import type { Dialogue } from '@parley/contract';
import { changesHands } from './changes-hands.ts';
import type { Line } from './line.ts';

const nothing: Dialogue = { frames: [], spokenOf: [] };

/** What the bot has in mind of a conversation: nothing once somebody else had it, but for what was spoken of. */
export function latestDialogue(lines: readonly Line[]): Dialogue {
  let isOurs = true;
  for (const { body } of lines.toReversed()) {
    if (body.kind === 'bot-turn') return isOurs ? body.dialogue : { ...body.dialogue, frames: [] };
    if (changesHands.has(body.kind)) isOurs = false;
  }
  return nothing;
}
