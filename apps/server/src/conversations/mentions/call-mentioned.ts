import { cutText } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { maySee } from '../access.ts';
import type { News } from '../news.ts';
import type { ConversationPorts } from '../ports.ts';
import type { Reaction } from '../reactions/reaction.ts';
import { insertMentions, listCalled } from './store.ts';

const shownChars = 160;

/** Whoever a note names, or names a team of, is told if they may look: at once where they are at work, and until they have looked. */
export function callMentioned(
  kernel: Kernel,
  news: News,
  ports: Pick<ConversationPorts, 'findCallers'>,
): Reaction {
  return {
    name: 'call-mentioned',
    wants: ({ body }) =>
      body.kind === 'note' && (body.mentions?.length ?? 0) + (body.mentionedTeams?.length ?? 0) > 0,
    async run({ conversationId, seq, at, author, body }, state) {
      const { workspaceId } = state;
      if (body.kind !== 'note' || author.kind !== 'agent') return;
      const asked = await listCalled(kernel.database.system, workspaceId, body.mentions, body.mentionedTeams);
      const callers = await ports.findCallers(workspaceId, asked);
      const agentIds = callers
        .filter((one) => one.agentId !== author.id && maySee(one, state))
        .map(({ agentId }) => agentId);
      const called = await insertMentions(kernel.database.system, {
        ...{ workspaceId, conversationId, seq, at, agentIds },
      });
      const text = cutText(body.text, shownChars);
      for (const agentId of called)
        news.tell(agentId, { t: 'mentioned', conversationId, seq, by: author.id, text });
    },
  };
}
