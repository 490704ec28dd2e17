import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const translationKey = (workspaceId: string) => ['translation', workspaceId] as const;

/** Whether a translation service is connected; undefined until that is known. */
export function useIsTranslatorConnected(): boolean | undefined {
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: [...translationKey(workspaceId), 'connected'],
    queryFn: ({ signal }) => client.call('describeTranslation', { params: { workspaceId }, signal }),
  });
  return data?.isConnected;
}
