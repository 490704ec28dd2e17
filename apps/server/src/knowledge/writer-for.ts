import type { Locale } from '@parley/contract';
import { openTraditionalise } from '@parley/nlu';

/** Texts as a reader of this language reads them: whoever reads traditional Chinese is shown no simplified. What somebody wrote for them stands as it is. */
export async function writerFor(locale: Locale): Promise<((text: string) => string) | undefined> {
  return locale === 'zh-TW' ? openTraditionalise() : undefined;
}
