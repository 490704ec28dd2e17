import { supervisionEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import { acknowledgeMine, announce } from './announcements/announce.ts';
import { listAnnouncements, listMine } from './announcements/store.ts';
import type { SupervisionRoom } from './room.ts';
import { getSettingsAloud, saveSettings } from './settings/save-settings.ts';
import { watchConversation } from './watch-conversation.ts';

const mostAnnouncements = 50;
/** An announcement of another day is no news. */
const freshHours = 24;

export function supervisionRoutes(room: SupervisionRoom): Route[] {
  const { database } = room.kernel;
  return [
    route(endpoints.getSupervisionSettings, (_, { workspaceId }) =>
      getSettingsAloud(room.kernel, database.in(workspaceId), workspaceId),
    ),
    route(endpoints.saveSupervisionSettings, ({ body }, caller) => saveSettings(room, caller, body)),
    route(endpoints.getDueRules, (_, { workspaceId }) => room.dueRules(workspaceId)),
    route(endpoints.watchConversation, async ({ params }, caller) => {
      await watchConversation(room, caller, params.conversationId);
      return {};
    }),
    route(endpoints.announce, ({ body }, caller) => announce(room, caller, body)),
    route(endpoints.listAnnouncements, async (_, { workspaceId }) => ({
      data: await listAnnouncements(database.in(workspaceId), workspaceId, mostAnnouncements),
    })),
    route(endpoints.listMyAnnouncements, async (_, { workspaceId, agentId }) => ({
      data: await listMine(database.in(workspaceId), agentId, freshHours),
    })),
    route(endpoints.acknowledgeAnnouncement, async ({ params }, caller) => {
      await acknowledgeMine(room, caller, params.announcementId);
      return {};
    }),
  ];
}
