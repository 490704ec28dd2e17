import type { MessageTemplate, MessageTemplateId, PackContent, WorkspaceId } from '@parley/contract';
import type { Conversations } from '../conversations/index.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { PackKeeper } from '../kernel/pack-keeper.ts';
import type { Route } from '../kernel/route.ts';
import { countEffect } from './effect/count-effect.ts';
import { packReplies } from './pack-replies.ts';
import type { WriteAudit } from './room.ts';
import { replyRoutes } from './routes.ts';
import { findTemplate } from './templates/store.ts';

/** What agents say again and again: canned replies, what comes of them, and the templates of channels. */
export interface Replies {
  routes: Route[];
  findTemplate(workspaceId: WorkspaceId, id: MessageTemplateId): Promise<MessageTemplate | undefined>;
  packed: { replies: PackKeeper<PackContent['replies'][number]> };
}

export function createReplies(
  kernel: Kernel,
  { reactor }: Pick<Conversations, 'reactor'>,
  ports: { writeAudit: WriteAudit },
): Replies {
  const room = { kernel, ...ports };
  reactor.add(countEffect(kernel));
  return {
    routes: replyRoutes(room),
    findTemplate: (workspaceId, id) => findTemplate(kernel.database.in(workspaceId), workspaceId, id),
    packed: { replies: packReplies(room) },
  };
}
