import type { FlowId } from '@parley/contract';
import { useMutation } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain, say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import type { DraftStore } from './draft/draft-store.ts';
import { flowKey, flowsKey } from './flows.ts';

/** Lets customers meet a version, the drawn one where none is named, or (null) no version any more. */
export function usePublish(flowId: FlowId, draft: DraftStore) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = { workspaceId, flowId };
  return useMutation({
    async mutationFn(wanted: number | null | 'drawn') {
      if (wanted === null) return client.call('withdrawFlow', { params });
      const version = wanted === 'drawn' ? await draft.flush() : wanted;
      if (version === null) throw new Unsaved();
      return client.call('publishFlow', { params, body: { version } });
    },
    onSuccess(flow, wanted) {
      queries.setQueryData(flowKey(workspaceId, flowId), flow);
      void queries.invalidateQueries({ queryKey: flowsKey(workspaceId) });
      draft.hear(flow);
      say(
        wanted === null
          ? t('flows.withdrawn')
          : t('flows.published', { version: flow.publishedVersion ?? 0 }),
      );
    },
    onError: (error) => complain(error instanceof Unsaved ? t('flows.notSaved') : problemWords(t, error)),
  });
}

class Unsaved extends Error {}
