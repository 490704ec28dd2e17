import { setTimeout } from 'node:timers/promises';
import {
  type ConversationId,
  type ConversationState,
  type DueRules,
  dueOf,
  type Entry,
  type WorkspaceId,
} from '@parley/contract';
import pg from 'pg';
import { type Clock, isoNow } from '../../kernel/clock.ts';
import type { Scope } from '../../kernel/database/index.ts';
import { Refusal } from '../../kernel/refusal.ts';
import { traced } from '../../kernel/tracing.ts';
import type { Append, Committed, Mark, Verdict } from './append.ts';
import { createKnownStates, type KnownStates } from './known-states.ts';
import { type Outcome, type Plan, planBatch } from './plan-batch.ts';
import { load, write } from './store.ts';

interface Waiting {
  append: Append;
  resolve(verdict: Verdict): void;
  reject(error: unknown): void;
}
export interface WriterOptions {
  store: Scope;
  processId: string;
  clock: Clock;
  markOf?(id: ConversationId): Mark | undefined;
  isHeard(entry: Entry, state: ConversationState): boolean;
  /** What tells when something is due; absent: nothing ever is. */
  dueRules?(workspaceId: WorkspaceId): Promise<DueRules>;
  onCommit(commits: readonly Committed[]): void;
  onBatch?(facts: { appends: number; ms: number }): void;
}

const batchAppends = 400;
/** Batches of several appends begin at least this far apart: each costs the same trips to the store, however many share it. */
const gatherMs = 5;
const longestQueue = 20_000;
const rounds = 20;

/**
 * Writes appends in the order they come, one batch after another: what arrives while a batch is being committed shares the next commit.
 * A lone append waits for nobody; only where several have just shared a batch does the next one gather for a moment.
 */
export function createWriter(options: WriterOptions): {
  append(append: Append): Promise<Verdict>;
  /** Another process has moved it: the next write looks first. */
  forget(id: ConversationId): void;
  idle(): Promise<void>;
  waiting(): number;
} {
  const known = createKnownStates();
  let queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  const run = async () => {
    let began = 0;
    let isShared = false;
    while (queue.length > 0) {
      const early = gatherMs - (performance.now() - began);
      if (isShared && early >= 1) await setTimeout(early);
      const batch = queue.slice(0, batchAppends);
      queue = queue.slice(batchAppends);
      isShared = batch.length > 1;
      began = performance.now();
      await traced('log.commit', { appends: batch.length }, () => commit(options, known, batch));
      options.onBatch?.({ appends: batch.length, ms: performance.now() - began });
    }
    running = undefined;
  };
  return {
    append(append) {
      if (queue.length >= longestQueue)
        return Promise.reject(
          new Refusal('store.unavailable', {
            detail: 'Too much is waiting to be stored; repeat with the same client id.',
            retryAfter: 2,
          }),
        );
      return new Promise((resolve, reject) => {
        queue.push({ append, resolve, reject });
        // Started in a microtask, so that everything that arrived in this turn of the loop shares the commit.
        running ??= Promise.resolve().then(run);
      });
    },
    forget: known.forget,
    idle: async () => void (await running),
    waiting: () => queue.length,
  };
}

/** Commits a batch; one that the database refuses is split, so that a poisoned append fails alone. */
async function commit(options: WriterOptions, known: KnownStates, batch: Waiting[]): Promise<void> {
  try {
    await settle(options, known, batch);
  } catch (error) {
    for (const { append } of batch) known.forget(append.conversationId);
    if (batch.length === 1 || !isPoison(error)) {
      for (const waiting of batch) waiting.reject(asRefusal(error));
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await commit(options, known, batch.slice(0, half));
    await commit(options, known, batch.slice(half));
  }
}

/** Another process stored the same message after this one looked for it: nothing was written, and the next look finds it. */
function asOvertaken(error: unknown): Set<ConversationId> {
  if (error instanceof pg.DatabaseError && ['entry_client', 'received_pkey'].includes(error.constraint ?? ''))
    return new Set();
  throw error;
}

const isPoison = (error: unknown) =>
  error instanceof pg.DatabaseError || (error instanceof Refusal && error.code === 'request.invalid');

function asRefusal(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError)) return error;
  if (error.constraint === 'conversation_live')
    return new Refusal('conversation.closed', {
      detail: 'The customer has a newer conversation; go on there.',
    });
  return error;
}

/**
 * Load what is not known, decide, write by compare-and-set; those whose conversation another process moved go round again on what is loaded then,
 * and so do those that a state not compared led to write nothing.
 */
async function settle(options: WriterOptions, known: KnownStates, batch: Waiting[]): Promise<void> {
  let open = batch;
  for (let round = 0; open.length > 0; round++) {
    if (round === rounds)
      throw new Refusal('store.unavailable', {
        detail: 'The conversation is being changed by too many at once; repeat with the same client id.',
        retryAfter: 1,
      });
    const { assumed, ...plan } = await planOn(options, known, open);
    const won =
      plan.moves.length > 0
        ? await write(options.store, options.processId, plan.moves).catch(asOvertaken)
        : new Set();
    const isSettled = new Map([...assumed].map((id) => [id, false]));
    for (const { state } of plan.moves) isSettled.set(state.id, won.has(state.id));
    const commits = plan.moves
      .filter((move) => won.has(move.state.id))
      .map(({ before, state, entries, heard, mark }) => ({
        ...{ before, after: state, entries, isHeard: heard },
        ...(mark ? { marked: mark.seq } : {}),
      }));
    for (const { after } of commits) known.set(after);
    if (commits.length > 0) options.onCommit(commits);
    const lost: Waiting[] = [];
    open.forEach((waiting, index) => {
      const { conversationId } = waiting.append;
      // Whatever was decided on a state that another process overtook, a refusal too, is decided again.
      if (isSettled.get(conversationId) === false) {
        known.forget(conversationId);
        lost.push(waiting);
      } else answer(waiting, plan.outcomes[index] as Outcome);
    });
    open = lost;
  }
}

const answer = (waiting: Waiting, outcome: Outcome) =>
  outcome.kind === 'refused' ? waiting.reject(outcome.error) : waiting.resolve(outcome.verdict);

/** Plans on the states that are known, and looks for the others alone; what of the known ones was said before under the same ids, the store refuses. */
async function planOn(
  options: WriterOptions,
  known: KnownStates,
  open: readonly Waiting[],
): Promise<Plan & { assumed: ReadonlySet<ConversationId> }> {
  const appends = open.map((waiting) => waiting.append);
  const assumed = new Map<ConversationId, ConversationState>();
  for (const { conversationId } of appends) {
    const state = known.get(conversationId);
    if (state) assumed.set(conversationId, state);
  }
  const unknown = appends.filter(({ conversationId }) => !assumed.has(conversationId));
  const { states, said } = await load(options.store, {
    ids: [...new Set(unknown.map((append) => append.conversationId))],
    clients: unknown.flatMap(({ conversationId, clientId }) =>
      clientId ? [{ conversationId, clientId }] : [],
    ),
    vendors: unknown.flatMap(({ vendor }) => (vendor ? [vendor] : [])),
  });
  const loaded = { states: new Map([...states, ...assumed]), said };
  const plan = planBatch(appends, loaded, isoNow(options.clock), options.isHeard);
  for (const move of plan.moves) move.mark = options.markOf?.(move.state.id);
  await noteDue(options, plan.moves);
  return { ...plan, assumed: new Set(assumed.keys()) };
}

/** Says of each move when its conversation is due; with the bot nothing is, and the rules are not asked for. */
async function noteDue({ dueRules }: WriterOptions, moves: Plan['moves']): Promise<void> {
  if (!dueRules) return;
  for (const move of moves)
    if (move.state.owner.kind !== 'bot')
      move.dueAt = dueOf(move.state, await dueRules(move.state.workspaceId));
}
