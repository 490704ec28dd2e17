import type { Locale } from '@parley/contract';
import { useMemo } from 'react';
import { useArticles, wordingFor } from '../../knowledge/articles.ts';
import { useCannedReplies } from '../../knowledge/canned-replies.ts';
import { whenText } from '../../shell/format.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { fillCanned, findCanned, type Picking } from './picker.ts';
import type { Pick } from './picker-list.tsx';

/** What the list above the field offers for the letters typed. */
export function usePicks(picking: Picking | null, contactName: string, spoken: Locale | null) {
  const { me } = useSeat();
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
        detail: reply.text,
        aside: reply.shared ? '' : t('canned.own'),
        text: fillCanned(reply.text, { name: contactName, agent: me.person.name }),
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
  }, [picking, canned.data, articles.data, contactName, me, spoken, locale, t]);
  return { picks, isLoading: picking?.kind === 'canned' ? canned.isPending : articles.isFetching };
}
