import type { QuestionCounts, QuestionId, QuestionStanding } from '@parley/contract';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const questionsKey = (workspaceId: string) => ['questions', workspaceId] as const;

/** What narrows a list of questions. */
export interface Narrowing {
  category: string | null;
  tag: string | null;
  standing: QuestionStanding | null;
}
export const everything: Narrowing = { category: null, tag: null, standing: null };

/** The knowledge of the workspace page by page, searched and narrowed. */
export function useQuestions(query: string, narrowing: Narrowing) {
  const { workspaceId } = useSeat();
  const q = query.trim();
  const named = Object.fromEntries(Object.entries(narrowing).filter(([, value]) => value !== null));
  const list = useInfiniteQuery({
    queryKey: [...questionsKey(workspaceId), 'list', q, narrowing],
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam: cursor, signal }) =>
      client.call('listQuestions', {
        params: { workspaceId },
        query: { limit: 60, ...(q ? { q } : {}), ...named, ...(cursor ? { cursor } : {}) },
        signal,
      }),
  });
  const questions = useMemo(() => list.data?.pages.flatMap((page) => page.data) ?? [], [list.data]);
  return { ...list, questions };
}

/** How many questions stand where, and the categories and tags in use. */
export function useCounts() {
  const { workspaceId } = useSeat();
  return useQuery<QuestionCounts>({
    queryKey: [...questionsKey(workspaceId), 'counts'],
    queryFn: ({ signal }) => client.call('countQuestions', { params: { workspaceId }, signal }),
  });
}

/** One question, as it stands on the server. */
export function useQuestion(id: QuestionId | null) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...questionsKey(workspaceId), 'one', id],
    enabled: id !== null,
    queryFn: ({ signal }) =>
      client.call('getQuestion', { params: { workspaceId, questionId: id as QuestionId }, signal }),
  });
}

/** How knowledge is published here. */
export function useKnowledgeSettings() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...questionsKey(workspaceId), 'settings'],
    queryFn: ({ signal }) => client.call('getKnowledgeSettings', { params: { workspaceId }, signal }),
  });
}
