import type { Question } from '@parley/contract';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const questionsKey = (workspaceId: string) => ['questions', workspaceId] as const;

/** The knowledge of the workspace page by page, searched and narrowed. */
export function useQuestions(query: string, category: string | null) {
  const { workspaceId } = useSeat();
  const q = query.trim();
  const list = useInfiniteQuery({
    queryKey: [...questionsKey(workspaceId), 'list', q, category],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listQuestions', {
        params: { workspaceId },
        query: {
          limit: 60,
          ...(q ? { q } : {}),
          ...(category === null ? {} : { category }),
          ...(cursor ? { cursor } : {}),
        },
        signal,
      }),
  });
  const questions = useMemo(() => list.data?.pages.flatMap((page) => page.data) ?? [], [list.data]);
  return { ...list, questions };
}

/** The categories in use; there is no list of them on the wire, so that they are read from the questions. */
export function useCategories() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...questionsKey(workspaceId), 'categories'],
    queryFn: async ({ signal }) => {
      const names = new Map<string, number>();
      let cursor: string | undefined;
      do {
        const page = await client.call('listQuestions', {
          params: { workspaceId },
          query: { limit: 200, ...(cursor ? { cursor } : {}) },
          signal,
        });
        for (const { category } of page.data) names.set(category, (names.get(category) ?? 0) + 1);
        cursor = page.next_cursor ?? undefined;
      } while (cursor && names.size < 200);
      return [...names].toSorted((a, b) => a[0].localeCompare(b[0]));
    },
  });
}

/** One question by its id, for titles of related ones. */
export function useQuestion(id: Question['id']) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...questionsKey(workspaceId), 'one', id],
    queryFn: ({ signal }) => client.call('getQuestion', { params: { workspaceId, questionId: id }, signal }),
  });
}
