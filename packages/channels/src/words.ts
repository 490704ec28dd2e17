import type { Locale } from '@parley/contract';

/** One thing said in every language of the interface. */
export type Words = Readonly<Record<Locale, string>>;

/** What people read of a channel. */
export interface ChannelWords {
  name: Words;
  /** in one sentence, for whoever chooses among channels */
  about: Words;
  /** what is to be done in the vendor's console, in order; `{hook}` stands for the address that the vendor is to call */
  steps: readonly Words[];
  /** what the vendor does not let anybody do, said plainly */
  limits?: readonly Words[];
}

/** The same in every language: names of products and of fields in a vendor's console. */
export const same = (text: string): Words => ({ 'zh-CN': text, 'zh-TW': text, en: text, ja: text });
