import { z } from 'zod';
import { type Dialect, isTraditional, languageIn, tagOf, usualRefusal } from './dialect.ts';

const detected = z.object({ language: z.unknown() });
const answer = z.object({
  translatedText: z.array(z.string()),
  detectedLanguage: z.array(detected).optional(),
});

/** Names that every version takes, newer ones beside those of BCP 47. */
const named = (to: string): string => {
  if (languageIn(to) === 'zh') return isTraditional(to) ? 'zt' : 'zh';
  return to === 'pt-BR' ? 'pb' : languageIn(to);
};
const tags = { zh: 'zh-CN', 'zh-hans': 'zh-CN', zt: 'zh-TW', 'zh-hant': 'zh-TW', pb: 'pt-BR' };

/** LibreTranslate, as its API documents it: https://docs.libretranslate.com/api/operations/translate */
export const libretranslate: Dialect = {
  ask: (texts, to, key) => ({
    path: '/translate',
    credentials: {},
    body: {
      ...{ q: texts, source: 'auto', target: named(to), format: 'text' },
      ...(key === null ? {} : { api_key: key }),
    },
  }),
  read(given) {
    const parsed = answer.safeParse(given);
    if (!parsed.success) return undefined;
    const { translatedText, detectedLanguage } = parsed.data;
    return translatedText.map((text, at) => ({ text, from: tagOf(detectedLanguage?.[at]?.language, tags) }));
  },
  judge(status, said) {
    if (status === 400 && /not (supported|available)/i.test(said)) return 'translation.language-unknown';
    if (status === 400 && /api key/i.test(said)) return 'translation.key-refused';
    return usualRefusal(status);
  },
  most: { texts: 50, bytes: 1_000_000 },
};
