import type { Log, Reaction } from '../conversations/index.ts';

/** A rating of this many stars or fewer is looked at by somebody. */
const low = 2;
export const lowRatingTag = 'low-rating';

/** Marks conversations whose customer was unhappy, so that supervisors find them. */
export const flagLowRating = (log: Log): Reaction => ({
  name: 'flag-low-rating',
  wants: (entry) => entry.body.kind === 'rated' && entry.body.score <= low,
  async run(entry, state) {
    await log.append({
      workspaceId: state.workspaceId,
      conversationId: state.id,
      clientId: `flag-low-rating:${entry.seq}`,
      decide: ({ tags }) =>
        tags.includes(lowRatingTag)
          ? []
          : [{ author: { kind: 'system' }, body: { kind: 'tagged', added: [lowRatingTag], removed: [] } }],
    });
  },
});
