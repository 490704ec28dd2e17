import { importLimits, type KnowledgeImport } from '@parley/contract';
import type { Translate } from '../../words/index.ts';

/** Why something could not come in, in the reader's words where it is a known reason. */
export const reasonWords = (
  t: Translate,
  { problem, why }: Pick<KnowledgeImport, 'problem' | 'why'>,
): string => (why ? t(`exchange.problems.${why.code}`, { detail: why.detail }) : (problem ?? ''));

const bytesOfMb = 1024 * 1024;

/** What keeps a file from being sent at all, which spares its reader the wait; undefined: nothing. */
export function unfitFile(t: Translate, { name, size }: Pick<File, 'name' | 'size'>): string | undefined {
  if (size === 0) return t('exchange.empty', { name });
  if (size <= importLimits.bytes) return undefined;
  const sizes = { size: Math.ceil(size / bytesOfMb), most: importLimits.bytes / bytesOfMb };
  return t('exchange.tooLarge', { name, ...sizes });
}
