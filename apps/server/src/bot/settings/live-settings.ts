import { botSettings, defaultBotSettings, type SavedBotSettings, type WorkspaceId } from '@parley/contract';
import { keepCurrent } from '../../kernel/keep-current.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findSettings, findSettingsVersion } from './store.ts';

/** How a workspace wants its bot at this moment, in memory; what was saved holds within a moment in every process. */
export type LiveSettings = (workspaceId: WorkspaceId) => Promise<SavedBotSettings>;

const mostKept = 10_000;

/** What was saved, read anew: a row of an older shape takes what it lacks from the product's own. */
export function readSettings(row: SavedBotSettings | undefined): SavedBotSettings {
  if (!row) return { settings: defaultBotSettings, version: 0 };
  const { rules, wording } = defaultBotSettings;
  const filled = {
    ...defaultBotSettings,
    ...row.settings,
    rules: { ...rules, ...row.settings.rules },
    wording: { ...wording, ...row.settings.wording },
  };
  const parsed = botSettings.safeParse(filled);
  return { settings: parsed.success ? parsed.data : defaultBotSettings, version: row.version };
}

export function createLiveSettings(kernel: Pick<Kernel, 'database' | 'clock' | 'events'>): LiveSettings {
  const { database } = kernel;
  return keepCurrent(kernel, {
    subject: 'bot',
    findStamp: async (workspaceId) => `${await findSettingsVersion(database.in(workspaceId), workspaceId)}`,
    read: async (workspaceId) => readSettings(await findSettings(database.in(workspaceId), workspaceId)),
    most: mostKept,
  });
}
