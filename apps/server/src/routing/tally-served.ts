import type { Reaction } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { countServed } from './store.ts';

/** The line within a team's queue that those stand in who ask for the same skills; they overtake whoever asks for more. */
export const lineOf = (skills: Readonly<Record<string, number>>): string =>
  Object.entries(skills)
    .map(([skill, level]) => `${skill} ${level}`)
    .sort()
    .join();

/** Counts who got an agent, by team, line and minute: what waits are estimated from. Counted twice after a crash, it is an estimate still. */
export const tallyServed = (kernel: Kernel): Reaction => ({
  name: 'tally-served',
  wants: ({ body }) => body.kind === 'assigned' && body.why !== undefined,
  async run({ at, body }, { workspaceId, teamId }) {
    if (teamId && body.kind === 'assigned')
      await countServed(kernel.database.system, workspaceId, teamId, lineOf(body.why?.skills ?? {}), at);
  },
});
