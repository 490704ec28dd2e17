import { tryBotEndpoints, widgetEndpoints } from '@parley/contract';
import { type Route, route } from '../kernel/route.ts';
import type { BotRoom } from './room.ts';
import { settingRoutes } from './settings/routes.ts';
import { tryBot } from './try/try-bot.ts';

/** What visitors are offered to ask while they type, and before; and the bot, tried by those who teach it. */
export const botRoutes = (room: BotRoom): Route[] => [
  route(widgetEndpoints.suggestQuestions, async ({ query: { prefix, locale } }, { workspaceId }) => ({
    data: await room.knowledge.suggestPrefix(workspaceId, prefix, locale),
  })),
  route(tryBotEndpoints.tryBot, ({ body }, caller) => tryBot(room, caller, body)),
  ...settingRoutes(room),
];
