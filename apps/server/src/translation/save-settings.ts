import type { SavedTranslationSettings, TranslatorGiven, WorkspaceId } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import type { AgentCaller } from '../kernel/route.ts';
import type { Secrets } from '../kernel/secrets.ts';
import { settleBaseUrl } from '../kernel/settle-base-url.ts';
import type { TranslationRoom } from './room.ts';
import { findSettings, type KeptTranslator, saveSettingsRow } from './store.ts';

/** The settings as administrators see them: without the key. */
export async function getSettings(
  { kernel }: TranslationRoom,
  workspaceId: WorkspaceId,
): Promise<SavedTranslationSettings> {
  const { translator, version } = await findSettings(kernel.database.in(workspaceId), workspaceId);
  return { translator: shown(translator), version };
}

const shown = (translator: KeptTranslator | null): SavedTranslationSettings['translator'] =>
  translator && { kind: translator.kind, baseUrl: translator.baseUrl, hasKey: translator.sealedKey !== null };

/** Connects a service, or none, over the version its editor has seen. */
export function saveSettings(
  { kernel, ports }: TranslationRoom,
  { workspaceId, agentId }: AgentCaller,
  asked: { translator: TranslatorGiven | null; version: number },
): Promise<SavedTranslationSettings> {
  return kernel.database.in(workspaceId).transaction(async (tx) => {
    const before = await findSettings(tx, workspaceId);
    const translator =
      asked.translator && settleTranslator(kernel.secrets, asked.translator, before.translator);
    const isSaved =
      before.version === asked.version &&
      (await saveSettingsRow(tx, workspaceId, translator, asked.version)) > 0;
    if (!isSaved)
      throw new Refusal('object.changed', { detail: `Version ${before.version} was saved meanwhile.` });
    await ports.writeAudit(tx, {
      ...{ workspaceId, actor: agentId, action: 'translation-settings.changed', object: workspaceId },
      detail: shown(translator) ?? { kind: null },
    });
    await kernel.events.announce(tx, { workspaceId, subject: 'translation' });
    return { translator: shown(translator), version: asked.version + 1 };
  });
}

/** A service as it is kept. A key that is not given again stays with the service and the server it was entered for, and goes to no other. */
export function settleTranslator(
  secrets: Secrets,
  { kind, baseUrl: entered, key }: TranslatorGiven,
  before: KeptTranslator | null,
): KeptTranslator {
  const baseUrl = settleBaseUrl(entered, 'translator.baseUrl');
  if (key !== undefined) return { kind, baseUrl, sealedKey: key === null ? null : secrets.seal(key) };
  const sealedKey = before?.sealedKey ?? null;
  const isSame = before?.kind === kind && new URL(before.baseUrl).origin === new URL(baseUrl).origin;
  if (sealedKey !== null && !isSame)
    throw new Refusal('request.invalid', {
      detail: 'Enter the key again: it was entered for another service.',
      errors: { 'translator.key': 'enter it again: it was entered for another service' },
    });
  return { kind, baseUrl, sealedKey };
}
