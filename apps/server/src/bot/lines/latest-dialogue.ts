import type { Dialogue, FlowFrame } from '@parley/contract';
import { changesHands } from './changes-hands.ts';
import type { Line } from './line.ts';

const nothing: Dialogue = { frames: [], spokenOf: [] };

/** What the bot has in mind of a conversation: nothing once somebody else had it, but for what was spoken of. Before its first turn that is what it knows from elsewhere. */
export function latestDialogue(lines: readonly Line[], elsewhere: Dialogue = nothing): Dialogue {
  let isOurs = true;
  for (const { body } of lines.toReversed()) {
    if (body.kind === 'bot-turn') return isOurs ? body.dialogue : { ...body.dialogue, frames: [] };
    if (changesHands.has(body.kind)) isOurs = false;
  }
  return elsewhere;
}

/** What of another conversation of the same person helps in this one: what was spoken of, and the case they were in, which a follow-up is about. */
export function carriedOver({ frames, spokenOf, last }: Dialogue): Dialogue {
  const flow = frames.at(-1)?.flow ?? last;
  return { frames: [], spokenOf, ...(flow ? { last: flow } : {}) };
}

/** As long as it takes until a case counts as left where it was. */
const patienceMs = 30 * 60_000;

/** The case that waited for an answer for too long: what is said now was hardly meant for it. */
export function findLapsed(lines: readonly Line[], { frames }: Dialogue): FlowFrame | undefined {
  const asked = lines.findLast(({ body }) => body.kind === 'bot-turn')?.at;
  const now = lines.at(-1)?.at;
  const isLate = asked !== undefined && now !== undefined && Date.parse(now) - Date.parse(asked) > patienceMs;
  return isLate ? frames.at(-1) : undefined;
}

/** What the bot has in mind after a case was left; what more was wished for goes with it. */
export const withoutCase = ({ spokenOf }: Dialogue, { flow }: FlowFrame): Dialogue => ({
  ...{ frames: [], spokenOf, last: flow },
});
