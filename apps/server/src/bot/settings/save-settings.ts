import type { BotSettings, SavedBotSettings, WorkspaceId } from '@parley/contract';
import { isoNow } from '../../kernel/clock.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AuditNote } from '../../people/index.ts';
import type { BotPorts } from '../room.ts';
import { readSettings } from './live-settings.ts';
import { findSettings, saveSettingsRow } from './store.ts';

/** How the workspace wants its bot, as it stands in the database. */
export const getSettings = async (
  { database }: Kernel,
  workspaceId: WorkspaceId,
): Promise<SavedBotSettings> => readSettings(await findSettings(database.in(workspaceId), workspaceId));

/** Saves settings over the version their editor has seen; every process goes by them at once. */
export function saveSettings(
  kernel: Kernel,
  { writeAudit }: Pick<BotPorts, 'writeAudit'>,
  { workspaceId, actor }: { workspaceId: WorkspaceId; actor: AuditNote['actor'] },
  { settings, version }: { settings: BotSettings; version: number },
): Promise<SavedBotSettings> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const before = readSettings(await findSettings(tx, workspaceId));
    const at = isoNow(kernel.clock);
    const isSaved =
      version === before.version &&
      (await saveSettingsRow(tx, { workspaceId, settings, seen: version, by: actor, at })) > 0;
    if (!isSaved)
      throw new Refusal('object.changed', { detail: 'The settings were saved by somebody else meanwhile.' });
    await writeAudit?.(tx, {
      ...{ workspaceId, actor, action: 'bot-settings.changed', object: workspaceId },
      detail: { changed: namesOfChanged(before.settings, settings) },
    });
    await kernel.events.announce(tx, { workspaceId, subject: 'bot' });
    return { settings, version: version + 1 };
  });
}

/** `rules.vip` and the like: which parts are not as they were. */
function namesOfChanged(before: BotSettings, after: BotSettings): string[] {
  const { rules: oldRules, wording: oldWording, ...old } = before;
  const { rules, wording, ...rest } = after;
  return [
    ...differing('rules.', oldRules, rules),
    ...differing('wording.', oldWording, wording),
    ...differing('', old, rest),
  ];
}

const differing = <T extends object>(prefix: string, before: T, after: T): string[] =>
  (Object.keys(after) as (keyof T & string)[])
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => prefix + name);
