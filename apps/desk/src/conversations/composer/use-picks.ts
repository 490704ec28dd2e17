import type { Callee, Locale } from '@parley/contract';
import { useEffect, useMemo, useState } from 'react';
import { useArticles, wordingFor } from '../../knowledge/articles.ts';
import { fillBlanks, type Values } from '../../replies/blanks.ts';
import { useCannedReplies } from '../../replies/canned-replies.ts';
import { findCanned } from '../../replies/find-canned.ts';
import { whenText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { findCallees } from './callees.ts';
import type { Picking } from './picker.ts';
import type { Pick } from './picker-list.tsx';

/** What the list above the field offers for the letters typed. */
export function usePicks(
  picking: Picking | null,
  values: Values,
  spoken: Locale | null,
  callees: readonly Callee[] | undefined,
) {
  const t = useWords();
  const locale = useLocale();
  const canned = useCannedReplies();
  const articles = useArticles(picking?.query ?? '', picking?.kind === 'article');
  const findEmoji = useFindEmoji(picking?.kind === 'emoji');
  const picks = useMemo((): Pick[] => {
    switch (picking?.kind) {
      case undefined:
        return [];
      case 'canned':
        return findCanned(canned.data ?? [], picking.query).map((reply) => ({
          id: reply.id,
          title: `/${reply.code}`,
          detail: fillBlanks(reply.text, values),
          aside: reply.shared ? reply.folder : t('canned.own'),
          text: fillBlanks(reply.text, values),
        }));
      case 'callee':
        return findCallees(callees ?? [], picking.query).map(({ id, name, kind }) => ({
          id,
          title: `@${name}`,
          detail: '',
          aside: kind === 'team' ? t('composing.team') : '',
          text: `@${name} `,
        }));
      case 'emoji':
        return (findEmoji?.(picking.query) ?? []).map(({ sign, name }) => ({
          id: sign,
          title: sign,
          detail: name,
          aside: '',
          text: sign,
        }));
      case 'article':
        // Who types on sees the list narrow; who looks words up at once must not choose from another list.
        if (articles.isOfBefore && picking.from === picking.to) return [];
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
    }
  }, [
    picking,
    canned.data,
    articles.data,
    articles.isOfBefore,
    values,
    spoken,
    locale,
    callees,
    findEmoji,
    t,
  ]);
  const loading = {
    canned: canned.isPending,
    article: articles.isFetching || articles.isOfBefore,
    callee: callees === undefined,
    emoji: findEmoji === undefined,
  };
  return { picks, isLoading: picking !== null && loading[picking.kind] };
}

type FindEmoji = typeof import('./emoji-names.ts')['findEmoji'];

/** The names of the signs, loaded when the first is asked for. */
function useFindEmoji(isAsked: boolean): FindEmoji | undefined {
  const [find, setFind] = useState<FindEmoji>();
  useEffect(() => {
    if (isAsked && !find)
      void import('./emoji-names.ts').then(
        (m) => setFind(() => m.findEmoji),
        () => {},
      );
  }, [isAsked, find]);
  return find;
}
