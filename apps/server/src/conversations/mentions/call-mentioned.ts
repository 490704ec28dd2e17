import { cutText } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import type { News } from '../news.ts';
import type { Reaction } from '../reactions/reaction.ts';
import { insertMentions } from './store.ts';

const shownChars = 160;

/** Whoever a note names is told: at once where they are at work, and until they have looked. */
export function callMentioned(kernel: Kernel, news: News): Reaction {
  return {
    name: 'call-mentioned',
    wants: ({ body }) => body.kind === 'note' && (body.mentions?.length ?? 0) > 0,
    async run({ conversationId, seq, at, author, body }, { workspaceId }) {
      if (body.kind !== 'note' || author.kind !== 'agent') return;
      const agentIds = (body.mentions ?? []).filter((one) => one !== author.id);
      const called = await insertMentions(kernel.database.system, {
        ...{ workspaceId, conversationId, seq, at, agentIds },
      });
      const text = cutText(body.text, shownChars);
      for (const agentId of called)
        news.tell(agentId, { t: 'mentioned', conversationId, seq, by: author.id, text });
    },
  };
}
