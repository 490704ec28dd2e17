import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { inLanguage } from '../../contacts/in-language.ts';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale } from '../../words/index.ts';
import { useFlows } from '../flows/flows.ts';
import type { Namings } from './expectation-words.ts';

/** What the questions and flows are called that tests name; one that is gone is its id. */
export function useNamings(questions: readonly string[]): Namings {
  const { workspaceId } = useSeat();
  const locale = useLocale();
  const flows = useFlows().data;
  const asked = useQueries({
    queries: [...new Set(questions)].slice(0, 60).map((questionId) => ({
      queryKey: ['knowledge', workspaceId, 'title', questionId] as const,
      staleTime: 60_000,
      retry: false,
      queryFn: () =>
        client.call('getQuestion', { params: { workspaceId, questionId: questionId as `qna_${string}` } }),
    })),
    combine: (found) => found.flatMap(({ data }) => data ?? []),
  });
  return useMemo(
    () => ({
      question(id) {
        const wordings = asked.find((each) => each.id === id)?.wordings;
        if (!wordings) return id;
        const titles = Object.entries(wordings).map(
          ([
            tag,
            {
              questions: [first = id],
            },
          ]) => [tag, first],
        );
        return inLanguage(Object.fromEntries(titles), locale);
      },
      flow(id) {
        const title = flows?.find((flow) => flow.id === id)?.title;
        return title ? inLanguage(title, locale) : id;
      },
    }),
    [asked, flows, locale],
  );
}
