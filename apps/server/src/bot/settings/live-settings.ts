import { botSettings, defaultBotSettings, type SavedBotSettings, type WorkspaceId } from '@parley/contract';
import type { Kernel } from '../../kernel/kernel.ts';
import { findSettings, findSettingsVersion } from './store.ts';

/** How a workspace wants its bot at this moment, in memory; what was saved holds within a moment in every process. */
export type LiveSettings = (workspaceId: WorkspaceId) => Promise<SavedBotSettings>;

interface Kept {
  checkedAt: number;
  saved: SavedBotSettings;
}

const checkMs = 1_000;
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

export function createLiveSettings({
  database,
  clock,
  events,
}: Pick<Kernel, 'database' | 'clock' | 'events'>): LiveSettings {
  const kept = new Map<WorkspaceId, Promise<Kept>>();
  events.subscribe(({ subject, workspaceId }) => {
    if (subject === 'bot') kept.delete(workspaceId);
  });
  const keep = (workspaceId: WorkspaceId): Promise<Kept> => {
    const reading = findSettings(database.in(workspaceId), workspaceId).then((row) => ({
      checkedAt: clock.now(),
      saved: readSettings(row),
    }));
    kept.delete(workspaceId);
    kept.set(workspaceId, reading);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest) kept.delete(oldest);
    reading.catch(() => kept.get(workspaceId) === reading && kept.delete(workspaceId));
    return reading;
  };
  return async (workspaceId) => {
    const held = await (kept.get(workspaceId) ?? keep(workspaceId));
    if (clock.now() - held.checkedAt < checkMs) return held.saved;
    held.checkedAt = clock.now();
    const version = await findSettingsVersion(database.in(workspaceId), workspaceId);
    return version === held.saved.version ? held.saved : (await keep(workspaceId)).saved;
  };
}
