import { type PackId, packLimits } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../shell/client.ts';
import { useSeat } from '../../shell/seat.tsx';

export const packsKey = (workspaceId: string) => ['packs', workspaceId] as const;

/** The packs that are installed. */
export function usePacks() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...packsKey(workspaceId), 'list'],
    queryFn: ({ signal }) => client.call('listPacks', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

/** One pack with what became of each thing that it brought. */
export function usePack(packId: PackId) {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: [...packsKey(workspaceId), packId],
    queryFn: ({ signal }) => client.call('getPack', { params: { workspaceId, packId }, signal }),
  });
}

/** The text of a file, or why it cannot be sent. */
export const readFile = async (file: File): Promise<{ text: string } | 'tooLarge'> =>
  file.size > packLimits.bytes ? 'tooLarge' : { text: await file.text() };
