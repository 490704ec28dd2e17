import type { ContactId, ConversationId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Before, Committed } from './append.ts';
import { listMoved, readMany, type Wanted } from './commits-store.ts';

/** What the other processes are told of a commit; they read the rest only if somebody of theirs wants it. */
export interface CommitHint {
  id: ConversationId;
  workspaceId: WorkspaceId;
  contactId: ContactId;
  before: Before;
  after: Before;
}

export const hintOf = ({ before, after }: Committed): CommitHint => ({
  id: after.id,
  workspaceId: after.workspaceId,
  contactId: after.contactId,
  before: beforeOf(before),
  after: beforeOf(after),
});
export const beforeOf = ({ headSeq, status, owner, teamId, participants }: Before): Before => ({
  headSeq,
  status,
  owner,
  teamId,
  participants,
});

const gatherMs = 2;
const remembered = 50_000;

/** Turns what the bus tells into commits with their entries, read from the store, many conversations at a time. */
export function readCommits(kernel: Kernel, tell: (commits: readonly Committed[]) => void) {
  const gathered = new Map<ConversationId, Wanted>();
  const told = new Map<ConversationId, number>();
  const remember = (id: ConversationId, head: number) => {
    told.delete(id);
    told.set(id, head);
    if (told.size > remembered) told.delete(told.keys().next().value as ConversationId);
  };
  const flush = async () => {
    const wanted = new Map(gathered);
    gathered.clear();
    const read = await readMany(kernel.database.hot, wanted);
    // What this process wrote meanwhile has been told: an older state told after it would stand, so it is read once more.
    const isOvertaken = ({ after }: Committed) => (told.get(after.id) ?? 0) > after.headSeq;
    for (const { after, ...known } of read.filter(isOvertaken)) want(after.id, known);
    const commits = read.filter((commit) => !isOvertaken(commit));
    for (const { after } of commits) remember(after.id, after.headSeq);
    if (commits.length > 0) tell(commits);
  };
  const complain = (error: unknown) =>
    kernel.logger.warn({ error }, 'commits of another process could not be read; readers will find the gap');
  const want = (id: ConversationId, { before, isMissed }: Wanted) => {
    if (gathered.size === 0) setTimeout(() => void flush().catch(complain), gatherMs);
    if (!gathered.has(id)) gathered.set(id, { before, ...(isMissed ? { isMissed } : {}) });
  };
  return {
    want: (hint: CommitHint) => want(hint.id, { before: hint.before }),
    remember: (commits: readonly Committed[]) => {
      for (const { after } of commits) remember(after.id, after.headSeq);
    },
    async catchUp(workspaceIds: readonly WorkspaceId[], sinceIso: string) {
      for (const state of await listMoved(kernel.database.system, workspaceIds, sinceIso)) {
        const head = told.get(state.id) ?? Math.max(0, state.headSeq - 50);
        if (head < state.headSeq)
          want(state.id, { before: { ...beforeOf(state), headSeq: head }, isMissed: true });
      }
    },
  };
}
