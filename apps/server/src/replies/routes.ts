import { replyEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import { deleteReply } from './delete-reply.ts';
import { importReplies } from './exchange/import-replies.ts';
import { writeCsv } from './exchange/write-csv.ts';
import { withSounds } from './get-reply.ts';
import { readerOf } from './reader-of.ts';
import type { RepliesRoom } from './room.ts';
import { changeReply, createReply } from './save-reply.ts';
import { listReplies } from './store.ts';
import { removeTemplate, saveTemplate } from './templates/save-template.ts';
import { listTemplates } from './templates/store.ts';

export function replyRoutes(room: RepliesRoom): Route[] {
  const { database } = room.kernel;
  return [
    route(endpoints.listCannedReplies, async (_, caller) => ({
      data: (await listReplies(database.in(caller.workspaceId), readerOf(caller))).map(withSounds),
    })),
    route(endpoints.createCannedReply, ({ body }, caller) => createReply(room, caller, body)),
    route(endpoints.changeCannedReply, ({ params, body }, caller) =>
      changeReply(room, caller, params.cannedReplyId, body),
    ),
    route(endpoints.deleteCannedReply, async ({ params }, caller) => {
      await deleteReply(room, caller, params.cannedReplyId);
      return {};
    }),
    route(endpoints.importCannedReplies, ({ body }, caller) => importReplies(room, caller, body)),
    route(endpoints.exportCannedReplies, async (_, caller) => ({
      csv: writeCsv(await listReplies(database.in(caller.workspaceId), readerOf(caller))),
    })),
    route(endpoints.listMessageTemplates, async (_, { workspaceId }) => ({
      data: await listTemplates(database.in(workspaceId), workspaceId),
    })),
    route(endpoints.createMessageTemplate, ({ body }, caller) => saveTemplate(room, caller, body)),
    route(endpoints.changeMessageTemplate, ({ params, body }, caller) =>
      saveTemplate(room, caller, body, params.messageTemplateId),
    ),
    route(endpoints.deleteMessageTemplate, async ({ params }, caller) => {
      await removeTemplate(room, caller, params.messageTemplateId);
      return {};
    }),
  ];
}
