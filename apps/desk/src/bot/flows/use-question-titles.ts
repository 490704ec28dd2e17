import type { FlowDefinition, Locale, QuestionId } from '@parley/contract';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { inLanguage } from '../../contacts/in-language.ts';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import { noQuestion } from './draft/edit-flow.ts';
import type { QuestionTitles } from './node-kinds.ts';

/** What the questions are called that a flow speaks of. */
export function useQuestionTitles({ nodes }: FlowDefinition, language: Locale): QuestionTitles {
  const { workspaceId } = useSeat();
  const ids = [...new Set(nodes.flatMap((node) => (node.kind === 'answer' ? [node.question] : [])))].filter(
    (id) => id !== noQuestion,
  );
  const found = useQueries({
    queries: ids.map((id: QuestionId) => ({
      queryKey: ['questions', workspaceId, 'one', id],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        client.call('getQuestion', { params: { workspaceId, questionId: id }, signal }),
    })),
    combine: (results) =>
      results.flatMap(({ data }) => {
        if (!data) return [];
        const firsts = Object.entries(data.wordings).map(([locale, each]) => [
          locale,
          each?.questions[0] ?? '',
        ]);
        return [[data.id, inLanguage(Object.fromEntries(firsts), language)] as const];
      }),
  });
  return useMemo(() => new Map(found), [found]);
}
