import { translationEndpoints as endpoints } from '@parley/contract';
import type { Kernel } from '../kernel/kernel.ts';
import { type Route, route } from '../kernel/route.ts';
import { createInTurn } from './in-turn.ts';
import type { TranslationPorts, TranslationRoom } from './room.ts';
import { getSettings, saveSettings } from './save-settings.ts';
import { findSettings } from './store.ts';
import { translateDraft } from './translate-draft.ts';
import { translateEntries } from './translate-entries.ts';
import { tryTranslator } from './try-translator.ts';

export type { TranslationPorts } from './room.ts';

/** What customers and agents say, in each other's language: by a service that an administrator has connected, and not at all while there is none. */
export interface Translation {
  routes: Route[];
}

export function createTranslation(kernel: Kernel, ports: TranslationPorts): Translation {
  const room: TranslationRoom = { kernel, ports, inTurn: createInTurn() };
  return {
    routes: [
      route(endpoints.describeTranslation, async (_asked, { workspaceId }) => {
        const { translator } = await findSettings(kernel.database.in(workspaceId), workspaceId);
        return { isConnected: translator !== null };
      }),
      route(endpoints.getTranslationSettings, (_asked, { workspaceId }) => getSettings(room, workspaceId)),
      route(endpoints.changeTranslationSettings, ({ body }, caller) => saveSettings(room, caller, body)),
      route(endpoints.tryTranslation, ({ body }, caller) => tryTranslator(room, caller, body)),
      route(endpoints.translateEntries, async ({ params, body }, caller) => ({
        data: await translateEntries(room, caller, params.conversationId, body),
      })),
      route(endpoints.translateDraft, ({ params, body }, caller) =>
        translateDraft(room, caller, params.conversationId, body),
      ),
    ],
  };
}
