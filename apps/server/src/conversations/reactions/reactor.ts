import type { ConversationId, ConversationState, Entry } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { createRepeater } from '../../kernel/repeat.ts';
import type { Committed, Mark } from '../log/append.ts';
import { laneOf } from '../log/lane.ts';
import type { RunningLog } from '../log/log.ts';
import { createLaneHolder } from './lanes.ts';
import { createMarks } from './marks.ts';
import type { Reaction } from './reaction.ts';
import { listDue } from './store.ts';
import { createTurns } from './turns.ts';

const renewMs = 2_000;
const sweepMs = 1_000;
const saveMs = 250;
/** Somebody who is talking says the next thing within it, and that brings the mark to the store. */
const talkingMs = 2_000;
const foundAtOnce = 500;

/** Runs the reactions of the lanes this process holds: nudged by each commit, swept after a crash. */
export interface Reactor {
  add(reaction: Reaction): void;
  /** For the log: whether anybody waits for this entry. */
  isHeard(entry: Entry, state: ConversationState): boolean;
  /** For the log: how far the reactions have come in a conversation, where the store does not know it yet. */
  markOf(id: ConversationId): Mark | undefined;
  start(log: RunningLog, counts: () => { visitors: number; agents: number }): Promise<void>;
  /** Ends the turns under way, saves the marks, gives the lanes back. */
  stop(): Promise<void>;
  /** Resolves when nothing in the lanes held here is due any more, whoever wrote it. */
  idle(): Promise<void>;
  figures(): { queued: number; running: number; lanes: number };
}

export function createReactor(kernel: Kernel): Reactor {
  const reactions: Reaction[] = [];
  const repeater = createRepeater();
  let counts = () => ({ visitors: 0, agents: 0 });
  let stopped = true;
  const lanes = createLaneHolder(kernel, () => counts());
  const marks = createMarks(kernel);
  const turns = createTurns(kernel, reactions, marks, lanes.epochOf);
  const isHeard = (entry: Entry, state: ConversationState) =>
    reactions.some((reaction) => reaction.wants(entry, state));
  const hear = (commits: readonly Committed[]) => {
    for (const commit of commits) {
      const { after, entries, isHeard: isWaitedFor } = commit;
      if (stopped || lanes.epochOf(laneOf(after.id)) === undefined) continue;
      turns.hear(commit);
      if (isWaitedFor ?? entries.some((entry) => isHeard(entry, after))) turns.want(after.id);
    }
  };
  const renew = async () => {
    await lanes.renew();
    kernel.bus.setPeers(lanes.peers());
  };
  const sweep = async (): Promise<boolean> => {
    const held = lanes.held();
    if (held.length === 0 || turns.figures().queued > 0) return false;
    // What has run and is not saved looks due as well, and must not hide what is.
    const due = await listDue(kernel.database.hot, held, foundAtOnce + marks.count());
    for (const { id, headSeq } of due)
      if (!turns.isRunning(id) && (marks.of(id)?.seq ?? 0) < (headSeq ?? Number.POSITIVE_INFINITY))
        turns.want(id);
    return due.length > 0;
  };
  const complain = (what: string) => (error: unknown) => kernel.logger.warn({ error }, what);
  const settled = async () => {
    while (turns.figures().queued + turns.figures().running > 0)
      await new Promise((resolve) => setTimeout(resolve, 2));
    await marks.save(0);
  };
  return {
    add: (reaction) => void reactions.push(reaction),
    isHeard,
    markOf: marks.of,
    async start(log, counted) {
      stopped = false;
      counts = counted;
      log.wantRemote((hint) => lanes.epochOf(laneOf(hint.id)) !== undefined);
      log.subscribe(hear);
      await renew();
      repeater.every(renewMs, renew, complain('the lanes could not be renewed'));
      repeater.every(sweepMs, async () => void (await sweep()), complain('the sweep for reactions failed'));
      repeater.every(
        saveMs,
        () => marks.save(talkingMs),
        complain('the progress of reactions could not be saved; they may run once more'),
      );
    },
    async stop() {
      stopped = true;
      repeater.stop();
      await settled().catch(complain('the progress of reactions could not be saved; they may run once more'));
      await lanes.release().catch(complain('the lanes could not be given back; they expire'));
    },
    async idle() {
      do await settled();
      while (await sweep());
    },
    figures: () => ({ ...turns.figures(), lanes: lanes.held().length }),
  };
}
