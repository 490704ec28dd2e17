import {
  defaultProfileSettings,
  profileSettings,
  type SavedProfileSettings,
  type WorkspaceId,
} from '@parley/contract';
import type { Query } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import type { WriteAudit } from '../ports.ts';
import { findSettings, saveSettingsRow } from './store.ts';

/** What holds now: what was saved, and the product's own for what an older shape lacks. */
export async function getProfileSettings(
  query: Query,
  workspaceId: WorkspaceId,
): Promise<SavedProfileSettings> {
  const saved = await findSettings(query, workspaceId);
  if (!saved) return { settings: defaultProfileSettings, version: 0 };
  const tagRules = { ...defaultProfileSettings.tagRules, ...saved.settings.tagRules };
  const parsed = profileSettings.safeParse({ ...defaultProfileSettings, ...saved.settings, tagRules });
  return { settings: parsed.success ? parsed.data : defaultProfileSettings, version: saved.version };
}

/** Saves over the version that its editor has seen. Values of a field that is gone stay with the contacts. */
export function saveProfileSettings(
  { database, events }: Pick<Kernel, 'database' | 'events'>,
  writeAudit: WriteAudit,
  { workspaceId, agentId }: AgentCaller,
  { settings, version }: SavedProfileSettings,
): Promise<SavedProfileSettings> {
  return database.in(workspaceId).transaction(async (tx) => {
    const before = await getProfileSettings(tx, workspaceId);
    const isSaved =
      before.version === version && (await saveSettingsRow(tx, workspaceId, settings, version)) > 0;
    if (!isSaved)
      throw new Refusal('object.changed', { detail: `Version ${before.version} was saved meanwhile.` });
    await writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'profile-settings.changed', object: workspaceId },
      detail: { fields: settings.fields.map(({ key }) => key) },
    });
    await events.announce(tx, { workspaceId, subject: 'profile-settings' });
    return { settings, version: version + 1 };
  });
}
