import {
  defaultSupervisionSettings,
  type HeldSupervisionSettings,
  type SavedSupervisionSettings,
  type SupervisionSettings,
  supervisionSettings,
  type WorkspaceId,
} from '@parley/contract';
import { dueAnew } from '../../conversations/index.ts';
import type { Query } from '../../kernel/database/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { readStored, tellUnread } from '../../kernel/read-stored.ts';
import { Refusal } from '../../kernel/refusal.ts';
import type { AgentCaller } from '../../kernel/route.ts';
import { listKnownTeams } from '../due/store.ts';
import type { SupervisionRoom } from '../room.ts';
import { findSettings, saveSettingsRow } from './store.ts';

/** The settings that hold now: what was saved, and the product's own for what an older shape lacks and for what cannot be understood. */
export async function getSettings(query: Query, workspaceId: WorkspaceId): Promise<HeldSupervisionSettings> {
  const saved = await findSettings(query, workspaceId);
  if (!saved) return { settings: defaultSupervisionSettings, version: 0, unread: [] };
  const { value, unread } = readStored(supervisionSettings, saved.settings, {
    fill: filled,
    usual: defaultSupervisionSettings,
  });
  return { settings: value, version: saved.version, unread };
}

/** The same where the settings are gone by: what cannot be understood is said in the log too. */
export async function getSettingsAloud(
  kernel: Pick<Kernel, 'logger'>,
  query: Query,
  workspaceId: WorkspaceId,
): Promise<HeldSupervisionSettings> {
  const held = await getSettings(query, workspaceId);
  tellUnread(kernel, 'targets and alarms', { workspaceId, ...held });
  return held;
}

function filled(stored: Partial<SupervisionSettings>) {
  const { targets } = defaultSupervisionSettings;
  return { ...defaultSupervisionSettings, ...stored, targets: { ...targets, ...stored.targets } };
}

/** Saves over the version their editor has seen. */
export function saveSettings(
  { kernel, writeAudit }: SupervisionRoom,
  { workspaceId, agentId: actor }: AgentCaller,
  { settings, version }: SavedSupervisionSettings,
): Promise<HeldSupervisionSettings> {
  if (settings.zone !== null && !isZone(settings.zone))
    throw new Refusal('request.invalid', {
      errors: { 'settings.zone': 'a time zone such as Asia/Shanghai' },
    });
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    await refuseUnknownTeams(tx, workspaceId, Object.keys(settings.teamTargets));
    const { unread } = await getSettings(tx, workspaceId);
    if ((await saveSettingsRow(tx, workspaceId, settings, version)) === 0)
      throw new Refusal('object.changed', { detail: 'Somebody else saved meanwhile.' });
    await writeAudit(tx, {
      ...{ workspaceId, actor, action: 'supervision-settings.changed', object: workspaceId },
      // What could not be understood is written over now; here it stays.
      ...(unread.length > 0 ? { detail: { unread } } : {}),
    });
    await kernel.jobs.add(tx, dueAnew(workspaceId, kernel.clock.now()));
    await kernel.events.announce(tx, { workspaceId, subject: 'supervision' });
    return { settings, version: version + 1, unread: [] };
  });
}

async function refuseUnknownTeams(
  tx: Query,
  workspaceId: WorkspaceId,
  ids: readonly string[],
): Promise<void> {
  const known = new Set((await listKnownTeams(tx, workspaceId, ids)).map(({ id }) => id));
  const errors = ids
    .filter((id) => !known.has(id))
    .map((id) => [`settings.teamTargets.${id}`, `There is no team ${id}.`]);
  if (errors.length > 0) throw new Refusal('request.invalid', { errors: Object.fromEntries(errors) });
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
