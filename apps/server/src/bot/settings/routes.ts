import { botSettingEndpoints as endpoints } from '@parley/contract';
import { type Route, route } from '../../kernel/route.ts';
import type { BotRoom } from '../room.ts';
import { getSettings, saveSettings } from './save-settings.ts';

/** How the workspace wants its bot: read by supervisors, saved by administrators. */
export const settingRoutes = (room: BotRoom): Route[] => [
  route(endpoints.getBotSettings, (_asked, { workspaceId }) => getSettings(room.kernel, workspaceId)),
  route(endpoints.changeBotSettings, ({ body }, { workspaceId, agentId: actor }) =>
    saveSettings(room.kernel, room, { workspaceId, actor }, body),
  ),
];
