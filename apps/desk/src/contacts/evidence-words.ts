import type { Evidence } from '@parley/contract';
import type { Translate } from '../words/index.ts';

/** What two contacts have in common, in words. */
export const evidenceWords = (t: Translate, { kind, value, isProven }: Evidence): string => {
  const said = t(`persons.evidence.${kind}`, { value });
  return isProven ? t('persons.proven', { said }) : said;
};
