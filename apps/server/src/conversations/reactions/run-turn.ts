import type { Kernel } from '../../kernel/kernel.ts';
import { traced } from '../../kernel/tracing.ts';
import type { Reaction } from './reaction.ts';
import { type Due, type Parked, park, unpark } from './store.ts';

const patience = { firstSeconds: 1, mostSeconds: 300 };

/** Runs every reaction over what is due in one conversation, in order; one that fails is parked and holds up nobody else. Returns the new mark, and whether nothing is parked. */
export async function runTurn(
  kernel: Kernel,
  reactions: readonly Reaction[],
  due: Due,
): Promise<{ mark: number; isDone: boolean }> {
  const mark = Math.max(due.reactedSeq, due.entries.at(-1)?.seq ?? 0);
  let isDone = true;
  for (const reaction of reactions) {
    const parked = due.parked.find((each) => each.reaction === reaction.name);
    const waits = parked && Date.parse(parked.retryAt) > kernel.clock.now();
    const ran = !waits && (await runReaction(kernel, reaction, due, parked));
    isDone &&= ran;
  }
  return { mark, isDone };
}

/** Tells whether it ran to the end; else it is parked. */
async function runReaction(
  kernel: Kernel,
  reaction: Reaction,
  due: Due,
  parked: Parked | undefined,
): Promise<boolean> {
  const from = parked ? parked.seq : due.reactedSeq + 1;
  for (const entry of due.entries) {
    if (entry.seq < from || !reaction.wants(entry, due.state)) continue;
    try {
      await traced(`reaction.${reaction.name}`, { conversation: due.state.id, seq: entry.seq }, () =>
        reaction.run(entry, due.state),
      );
    } catch (error) {
      const attempts = (parked?.seq === entry.seq ? parked.attempts : 0) + 1;
      const waitSeconds = Math.min(patience.mostSeconds, patience.firstSeconds * 2 ** (attempts - 1));
      kernel.logger.error(
        { error, reaction: reaction.name, conversation: due.state.id, seq: entry.seq, attempts },
        'a reaction failed and is parked',
      );
      await park(kernel.database.system, {
        reaction: reaction.name,
        id: due.state.id,
        workspaceId: due.state.workspaceId,
        seq: entry.seq,
        attempts,
        waitSeconds,
        error: String(error),
      });
      return false;
    }
  }
  if (parked) await unpark(kernel.database.system, reaction.name, due.state.id);
  return true;
}
