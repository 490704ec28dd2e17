import type { ConversationId, ConversationState, DueRules, Entry, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Append, Committed, Log, Mark } from './append.ts';
import { laneOf } from './lane.ts';
import { type CommitHint, hintOf, readCommits } from './read-commits.ts';
import { createWriter } from './writer.ts';

// More would each commit less: on two cores two share the work best.
const writerCount = 2;

export interface LogOptions {
  /** Whether any reaction waits for this entry; what nobody hears needs no mark that it was heard. */
  isHeard(entry: Entry, state: ConversationState): boolean;
  /** How far reactions have come where the store does not know it yet: that is written beside the next entries. */
  markOf?(id: ConversationId): Mark | undefined;
  /** What tells when something is due; absent: nothing ever is. */
  dueRules?(workspaceId: WorkspaceId): Promise<DueRules>;
  onBatch?(facts: { appends: number; ms: number }): void;
}

export interface RunningLog extends Log {
  /** What the bus tells of other processes is read only where somebody here wants it. */
  wantRemote(wants: (hint: CommitHint) => boolean): void;
  /** Tells the subscribers what others wrote in these workspaces since then, in case the bus lost it. */
  catchUp(workspaceIds: readonly WorkspaceId[], sinceIso: string): Promise<void>;
  /** Resolves when everything that was handed in has been committed. */
  idle(): Promise<void>;
  waiting(): number;
}

/** Opens the log of this process; a conversation always goes to the same of a few writers. */
export function openLog(kernel: Kernel, options: LogOptions): RunningLog {
  const listeners = new Set<(commits: readonly Committed[]) => void>();
  const wants: ((hint: CommitHint) => boolean)[] = [];
  const tell = (commits: readonly Committed[]) => {
    for (const listener of listeners) listener(commits);
  };
  const remote = readCommits(kernel, tell);
  const onCommit = (commits: readonly Committed[]) => {
    remote.remember(commits);
    tell(commits);
    for (const commit of commits) kernel.bus.publish('commit', hintOf(commit));
  };
  const writers = Array.from({ length: writerCount }, () =>
    createWriter({
      ...{ store: kernel.database.live, processId: kernel.processId, clock: kernel.clock, onCommit },
      ...options,
    }),
  );
  const writerOf = (id: ConversationId) => writers[laneOf(id) % writerCount] as (typeof writers)[number];
  kernel.bus.subscribe('commit', (message) => {
    const hint = message as CommitHint;
    writerOf(hint.id).forget(hint.id);
    if (wants.some((want) => want(hint))) remote.want(hint);
  });
  return {
    append: (append: Append) => writerOf(append.conversationId).append(append),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    wantRemote: (want) => void wants.push(want),
    catchUp: remote.catchUp,
    idle: async () => void (await Promise.all(writers.map((writer) => writer.idle()))),
    waiting: () => writers.reduce((sum, writer) => sum + writer.waiting(), 0),
  };
}
