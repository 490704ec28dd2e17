import type { RefusalCode } from '@parley/contract';

/** A text as a service gave it back. */
export interface Given {
  text: string;
  /** which language the service took it to be in, as BCP 47 writes it */
  from: string | null;
}
type TranslationRefusal = Extract<RefusalCode, `translation.${string}`>;

/** How one kind of service is spoken to. */
export interface Dialect {
  /** where below the base address, with what, to have these texts translated */
  ask(
    texts: readonly string[],
    to: string,
    key: string | null,
  ): { path: string; credentials: Record<string, string>; body: Record<string, unknown> };
  /** What an answer says, in the order of the texts; undefined where it has another shape. */
  read(answer: unknown): Given[] | undefined;
  /** Why it refused, from the status and from what it said. */
  judge(status: number, said: string): TranslationRefusal;
  /** of one request */
  most: { texts: number; bytes: number };
}

/** What a status means with any service. */
export function usualRefusal(status: number): TranslationRefusal {
  if (status === 401 || status === 403) return 'translation.key-refused';
  if (status === 429) return 'translation.quota-used';
  return status >= 500 ? 'translation.unavailable' : 'translation.refused';
}

/** A language as a service names it, as the product does; null where it is no such name. */
export function tagOf(named: unknown, others: Readonly<Record<string, string>>): string | null {
  if (typeof named !== 'string' || !/^[a-z]{2,3}(-[a-z]{2,4})?$/i.test(named)) return null;
  const known = others[named.toLowerCase()];
  if (known) return known;
  const [language = '', region] = named.split('-');
  return region?.length === 2 ? `${language.toLowerCase()}-${region.toUpperCase()}` : language.toLowerCase();
}

/** The language of a tag, without script and region. */
export const languageIn = (tag: string): string => tag.split('-')[0] ?? tag;

/** Whether a tag means Chinese in traditional characters. */
export const isTraditional = (tag: string): boolean => /^zh-(Hant|TW|HK|MO)/.test(tag);
