import type { Reaction } from '../../conversations/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { noteRating, noteResolved, noteUse } from './store.ts';

/** Counts how often canned replies are used and what becomes of the conversations they were used in. */
export function countEffect({ database: { system } }: Kernel): Reaction {
  return {
    name: 'canned-reply-effect',
    wants: ({ body, author }) =>
      (body.kind === 'message' && body.reply !== undefined && author.kind === 'agent') ||
      body.kind === 'closed' ||
      body.kind === 'reopened' ||
      body.kind === 'rated',
    async run({ seq, at, author, body }, { id, workspaceId }) {
      switch (body.kind) {
        case 'message':
          if (body.reply && author.kind === 'agent')
            await noteUse(system, {
              ...{ workspaceId, conversationId: id, replyId: body.reply, agentId: author.id, seq, at },
            });
          return;
        case 'closed':
          await noteResolved(system, id, body.reason === 'resolved');
          return;
        case 'reopened':
          await noteResolved(system, id, false);
          return;
        case 'rated':
          await noteRating(system, id, body.score);
          return;
        default:
      }
    },
  };
}
