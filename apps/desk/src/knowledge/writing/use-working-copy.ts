import type { QuestionId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';
import type { Draft } from './question-draft.ts';

const restMs = 1_000;
export type Keeping = 'nothing' | 'waiting' | 'kept' | 'failed';

/** What one was writing here before and did not save, and who else writes; asked for once, when the editor opens. */
export function useLeftCopy(question: QuestionId | null) {
  const { workspaceId, agentId } = useSeat();
  return useQuery({
    queryKey: ['working-copy', workspaceId, agentId, question],
    staleTime: 0,
    gcTime: 0,
    refetchInterval: 20_000,
    queryFn: ({ signal }) =>
      client.call('getWorkingCopy', {
        params: { workspaceId },
        query: question ? { question } : {},
        signal,
      }),
  });
}

interface Writing {
  question: QuestionId | null;
  version: number | null;
  draft: Draft;
  isChanged: boolean;
}

/** Keeps what is being written on the server, a moment after each pause; what is not changed any more is forgotten there. */
export function useKeptCopy({ question, version, draft, isChanged }: Writing): Keeping {
  const { workspaceId } = useSeat();
  const [keeping, setKeeping] = useState<Keeping>('nothing');
  const hasKept = useRef(false);
  useEffect(() => {
    if (!isChanged && !hasKept.current) return;
    const which = question ? { question } : {};
    const params = { workspaceId };
    const keep = async () => {
      if (isChanged)
        await client.call('keepWorkingCopy', {
          params,
          body: { ...which, version, content: JSON.stringify(draft) },
        });
      else await client.call('dropWorkingCopy', { params, query: which });
      hasKept.current = isChanged;
      setKeeping(isChanged ? 'kept' : 'nothing');
    };
    setKeeping('waiting');
    const timer = setTimeout(() => void keep().catch(() => setKeeping('failed')), restMs);
    return () => clearTimeout(timer);
  }, [workspaceId, question, version, draft, isChanged]);
  return keeping;
}
