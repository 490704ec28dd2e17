import type { Locale } from '@parley/contract';
import { useMemo } from 'react';
import { useArticles, wordingFor } from '../../knowledge/articles.ts';
import { fillBlanks, type Values } from '../../replies/blanks.ts';
import { useCannedReplies } from '../../replies/canned-replies.ts';
import { findCanned } from '../../replies/find-canned.ts';
import { whenText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import type { Picking } from './picker.ts';
import type { Pick } from './picker-list.tsx';

/** What the list above the field offers for the letters typed. */
export function usePicks(picking: Picking | null, values: Values, spoken: Locale | null) {
  const t = useWords();
  const locale = useLocale();
  const canned = useCannedReplies();
  const articles = useArticles(picking?.query ?? '', picking?.kind === 'article');
  const picks = useMemo((): Pick[] => {
    if (!picking) return [];
    if (picking.kind === 'canned')
      return findCanned(canned.data ?? [], picking.query).map((reply) => ({
        id: reply.id,
        title: `/${reply.code}`,
        detail: fillBlanks(reply.text, values),
        aside: reply.shared ? reply.folder : t('canned.own'),
        text: fillBlanks(reply.text, values),
      }));
    return (articles.data ?? []).map((question) => {
      const wording = wordingFor(question, spoken ?? locale);
      return {
        id: question.id,
        title: wording.questions[0] ?? '',
        detail: wording.answer,
        aside: whenText(question.updatedAt, Date.now(), locale),
        text: wording.answer,
      };
    });
  }, [picking, canned.data, articles.data, values, spoken, locale, t]);
  return { picks, isLoading: picking?.kind === 'canned' ? canned.isPending : articles.isFetching };
}
