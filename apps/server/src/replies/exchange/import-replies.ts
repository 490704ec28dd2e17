import type { TeamId } from '@parley/contract';
import { newId } from '../../kernel/ids.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { refuseSharing } from '../refuse-sharing.ts';
import { type RepliesRoom, recordChange } from '../room.ts';
import { isTeam, listCodes, putReplies, takeTurn } from '../store.ts';
import { type ReadReply, type RowProblem, readCsv } from './read-csv.ts';

interface Wanted {
  csv: string;
  shared: boolean;
  teamId: TeamId | null;
  dryRun: boolean;
}

/** Brings canned replies in, all of the file or nothing: a code that is there already is changed. A trial only tells what would be. */
export async function importReplies(room: RepliesRoom, caller: AgentCaller, wanted: Wanted) {
  refuseSharing(caller, wanted);
  const { replies, errors } = readCsv(wanted.csv);
  if (errors.length > 0) {
    if (!wanted.dryRun) throw refuseRows(errors);
    return { created: 0, updated: 0, errors: errors.slice(0, mostTold), dryRun: true };
  }
  return bring(room, caller, wanted, replies);
}

const mostTold = 100;

async function bring(
  room: RepliesRoom,
  caller: AgentCaller,
  { shared, teamId, dryRun }: Wanted,
  replies: readonly ReadReply[],
) {
  const { workspaceId, agentId } = caller;
  const owner = shared ? null : agentId;
  return room.kernel.database.in(workspaceId).transaction(async (tx) => {
    if (teamId && !(await isTeam(tx, workspaceId, teamId))) throw new Refusal('object.not-found');
    await takeTurn(tx, workspaceId);
    const known = new Map(
      (await listCodes(tx, { workspaceId, owner, teamId })).map(({ code, id }) => [code, id]),
    );
    const saved = replies.map((reply) => {
      const id = known.get(reply.code.toLowerCase()) ?? newId('can', room.kernel.clock.now());
      return { ...reply, id, workspaceId, owner, teamId };
    });
    const updated = replies.filter(({ code }) => known.has(code.toLowerCase())).length;
    if (!dryRun && saved.length > 0) {
      await putReplies(tx, saved);
      await recordChange(room, tx, {
        ...{ workspaceId, actor: agentId, action: 'canned-replies.imported', subject: 'canned-replies' },
        detail: { count: saved.length, shared },
      });
    }
    return { created: saved.length - updated, updated, errors: [], dryRun };
  });
}

const refuseRows = (errors: readonly RowProblem[]) =>
  new Refusal('request.invalid', {
    detail: 'Some rows are not right; nothing was brought in.',
    errors: Object.fromEntries(errors.slice(0, mostTold).map(({ row, problem }) => [String(row), problem])),
  });
