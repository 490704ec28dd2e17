import { z } from 'zod';
import { type Dialect, isTraditional, languageIn, tagOf, usualRefusal } from './dialect.ts';

const answer = z.object({
  translations: z.array(z.object({ text: z.string(), detected_source_language: z.unknown() })),
});

/** Targets are named with a variant where there are several. */
const named = (to: string): string => {
  if (languageIn(to) === 'zh') return isTraditional(to) ? 'ZH-HANT' : 'ZH-HANS';
  if (to === 'en') return 'EN-US';
  if (to === 'pt') return 'PT-PT';
  return /^(en|pt)-/.test(to) ? to.toUpperCase() : languageIn(to).toUpperCase();
};
const tags = { 'zh-hans': 'zh-CN', 'zh-hant': 'zh-TW' };

/** DeepL, as its API documents it: https://developers.deepl.com/docs/api-reference/translate */
export const deepl: Dialect = {
  ask: (texts, to, key) => ({
    path: '/v2/translate',
    credentials: key === null ? {} : { Authorization: `DeepL-Auth-Key ${key}` },
    body: { text: texts, target_lang: named(to) },
  }),
  read(given) {
    const parsed = answer.safeParse(given);
    return parsed.data?.translations.map((each) => ({
      text: each.text,
      from: tagOf(each.detected_source_language, tags),
    }));
  },
  judge(status, said) {
    if (status === 456) return 'translation.quota-used';
    if (status === 400 && /target_lang/i.test(said)) return 'translation.language-unknown';
    return usualRefusal(status);
  },
  // It takes 50 texts and 128 KiB; the rest of the request needs little.
  most: { texts: 50, bytes: 120_000 },
};
