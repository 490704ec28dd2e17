import type { WorkspaceId } from '@parley/contract';
import { Refusal } from '../kernel/refusal.ts';
import type { Secrets } from '../kernel/secrets.ts';
import type { OpenTranslator } from './ask-translator.ts';
import type { TranslationRoom } from './room.ts';
import { findSettings, type KeptTranslator } from './store.ts';

/** The service of a workspace, ready to be asked; refuses where none is connected. */
export async function getTranslator(
  { kernel }: TranslationRoom,
  workspaceId: WorkspaceId,
): Promise<OpenTranslator> {
  const { translator } = await findSettings(kernel.database.in(workspaceId), workspaceId);
  if (!translator)
    throw new Refusal('translation.not-connected', {
      detail: 'No translation service is connected; an administrator connects one in the settings.',
    });
  return unsealed(kernel.secrets, translator);
}

export const unsealed = (secrets: Secrets, { kind, baseUrl, sealedKey }: KeptTranslator): OpenTranslator => ({
  ...{ kind, baseUrl },
  key: sealedKey === null ? null : secrets.open(sealedKey),
});
