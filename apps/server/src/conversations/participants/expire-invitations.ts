import type { AgentId, ConversationId, WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Log } from '../log/append.ts';
import type { Reaction } from '../reactions/reaction.ts';
import { departed } from './acts.ts';

const kind = 'expire-invitation';

/** An invitation that nobody answers in time lapses: the entry sets a job for that moment. */
export function expireInvitations(kernel: Kernel, log: Log): Reaction {
  kernel.jobs.handle(kind, async ({ workspaceId, id, agentId, answerBy }) => {
    await log.append({
      workspaceId: workspaceId as WorkspaceId,
      conversationId: id as ConversationId,
      decide: ({ participants }) =>
        participants
          .filter((each) => each.agentId === (agentId as AgentId) && each.answerBy === answerBy)
          .map((each) => ({ author: { kind: 'system' }, body: departed(each, 'no-answer') })),
    });
  });
  return {
    name: kind,
    wants: (entry) => entry.body.kind === 'invited',
    async run({ body }, { workspaceId, id }) {
      if (body.kind !== 'invited') return;
      await kernel.jobs.add(kernel.database.system, {
        ...{ kind, workspaceId, key: `${kind}:${id}:${body.agent}`, runAt: body.answerBy },
        payload: { workspaceId, id, agentId: body.agent, answerBy: body.answerBy },
      });
      kernel.jobs.nudge();
    },
  };
}
