import type { TranslatorGiven } from '@parley/contract';
import type { AgentCaller } from '../kernel/route.ts';
import { askTranslator } from './ask-translator.ts';
import { languageIn } from './dialects/dialect.ts';
import { unsealed } from './get-translator.ts';
import type { TranslationRoom } from './room.ts';
import { settleTranslator } from './save-settings.ts';
import { findSettings } from './store.ts';

const english = 'Hello, how can I help you?';
const chinese = '您好，请问有什么可以帮您？';

/** Has a service translate a sample, with the saved key where none is given. */
export async function tryTranslator(
  { kernel }: TranslationRoom,
  { workspaceId }: AgentCaller,
  { translator, to }: { translator: TranslatorGiven; to: string },
): Promise<{ sample: string; text: string }> {
  const { translator: before } = await findSettings(kernel.database.in(workspaceId), workspaceId);
  const open = unsealed(kernel.secrets, settleTranslator(kernel.secrets, translator, before));
  const sample = languageIn(to) === 'en' ? chinese : english;
  const [given] = await askTranslator(kernel.guardedFetch, open, [sample], to);
  return { sample, text: given?.text ?? '' };
}
