import type { ConversationId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Committed } from '../log/append.ts';
import { laneOf } from '../log/lane.ts';
import { createFreshNews } from './fresh-news.ts';
import type { Marks } from './marks.ts';
import type { Reaction } from './reaction.ts';
import { runTurn } from './run-turn.ts';
import { type Due, loadDue } from './store.ts';

const atOnce = 64;

export interface Turns {
  /** What was just written, heard by somebody or not: where nothing lies between, a turn need not read it again. */
  hear(commit: Committed): void;
  /** Asks for a turn of this conversation; a second wish while one runs brings exactly one more. */
  want(id: ConversationId): void;
  isRunning(id: ConversationId): boolean;
  figures(): { queued: number; running: number };
}

/** Gives turns: conversations in parallel, one turn at a time each, many loaded by one statement. */
export function createTurns(
  kernel: Kernel,
  reactions: readonly Reaction[],
  marks: Marks,
  epochOf: (lane: number) => number | undefined,
): Turns {
  const wanted = new Set<ConversationId>();
  const running = new Set<ConversationId>();
  const news = createFreshNews(epochOf);
  let taking = false;

  const next = (): ConversationId[] => {
    const ids: ConversationId[] = [];
    for (const id of wanted) {
      if (running.size + ids.length >= atOnce) break;
      if (!running.has(id)) ids.push(id);
    }
    for (const id of ids) wanted.delete(id);
    return ids;
  };
  const turn = async (due: Due) => {
    const { id, headSeq } = due.state;
    try {
      const epoch = epochOf(laneOf(id));
      if (epoch === undefined) return news.forget(id);
      // The mark in the store is a little behind the one kept here.
      const reactedSeq = Math.max(due.reactedSeq, marks.of(id)?.seq ?? 0);
      const { mark: seq, isDone } = await runTurn(kernel, reactions, { ...due, reactedSeq });
      if (seq > reactedSeq) marks.set(id, { seq, epoch });
      if (seq < headSeq) wanted.add(id);
      if (isDone) news.settle(id, seq);
      else news.forget(id);
    } catch (error) {
      news.forget(id);
      kernel.logger.error(
        { error, conversation: id },
        'a turn of reactions failed; the sweep will try again',
      );
    } finally {
      running.delete(id);
      void take();
    }
  };
  const begin = async (ids: readonly ConversationId[]) => {
    const unknown: ConversationId[] = [];
    for (const id of ids) {
      running.add(id);
      const due = news.take(id);
      if (due) void turn(due);
      else unknown.push(id);
    }
    try {
      const dues = unknown.length > 0 ? await loadDue(kernel.database.hot, unknown) : [];
      const found = new Set(dues.map((due) => due.state.id));
      for (const id of unknown) if (!found.has(id)) running.delete(id);
      for (const due of dues) void turn(due);
    } catch (error) {
      for (const id of unknown) running.delete(id);
      kernel.logger.warn({ error }, 'reactions could not be read; the sweep will try again');
    }
  };
  const take = async () => {
    if (taking) return;
    taking = true;
    for (let ids = next(); ids.length > 0; ids = next()) await begin(ids);
    taking = false;
  };
  return {
    hear(commit) {
      if (commit.marked !== undefined) marks.written(commit.after.id, commit.marked);
      news.hear(commit);
    },
    want(id) {
      wanted.add(id);
      queueMicrotask(take);
    },
    isRunning: (id) => running.has(id),
    figures: () => ({ queued: wanted.size, running: running.size }),
  };
}
