import type { Locale, Question, Wording } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';
import { languageNames } from '../words/index.ts';

/** Published knowledge for a few words, best first; without words the first of the list. What was found for other words stays until then, and is `isOfBefore`. */
export function useArticles(query: string, isWanted = true) {
  const { workspaceId } = useSeat();
  const asked = useCalm(query.trim(), 150);
  const found = useQuery({
    queryKey: ['questions', workspaceId, 'search', asked],
    enabled: isWanted,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      client.call('listQuestions', {
        params: { workspaceId },
        query: { limit: 12, ...(asked ? { q: asked } : {}) },
        signal,
      }),
    select: ({ data }) => data.filter((question) => question.status === 'published'),
  });
  return { ...found, isOfBefore: asked !== query.trim() || found.isPlaceholderData };
}

/** The wording a customer understands: theirs, the same language elsewhere, English, whatever there is. */
export function wordingFor(question: Question, locale: Locale): Wording {
  const { wordings } = question;
  const family = locale.split('-')[0] ?? locale;
  const near = (Object.keys(wordings) as Locale[]).find((one) => one.startsWith(family));
  const found = wordings[locale] ?? (near ? wordings[near] : undefined) ?? wordings.en;
  return found ?? Object.values(wordings)[0] ?? { questions: [''], answer: '' };
}

/** The languages that something is there in, as they call themselves. */
export const languagesText = (languages: readonly string[]): string =>
  languages.map((each) => (each in languageNames ? languageNames[each as Locale] : each)).join(' · ');

/** A value that has stood for a while. */
export function useCalm(value: string, ms: number): string {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return calm;
}
