import type { ConversationId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';
import { renderingOf, setRendering } from './rendering.ts';
import { translationKey } from './use-translator.ts';

/** So long nothing is typed before it is translated. */
const calmMs = 600;

/** Has a draft translated once its writer pauses, and shows it as the rendering that goes out. */
export function useDraftTranslation(id: ConversationId, written: string, to: string) {
  const { workspaceId } = useSeat();
  const [calm, setCalm] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(written), calmMs);
    return () => clearTimeout(timer);
  }, [written]);
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: [...translationKey(workspaceId), 'draft', id, to, calm],
    queryFn: ({ signal }) =>
      client.call('translateDraft', {
        params: { workspaceId, conversationId: id },
        body: { text: calm, to },
        signal,
      }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  useEffect(() => {
    const shown = renderingOf(id);
    // What its writer has mended stays as long as the draft does.
    const isShown = shown?.of === calm && shown.to === to;
    if (data && !isShown) setRendering(id, { of: calm, text: data.text, to });
  }, [id, to, calm, data]);
  const isWaiting = calm !== written || isFetching;
  return { error: isWaiting ? null : error, isWaiting, again: () => void refetch() };
}
