import { type Locale, locales, type OutsideDesk } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { client } from '../shell/client.ts';
import { useSeat } from '../shell/seat.tsx';

export const outsideDesksKey = (workspaceId: string) => ['outside-desks', workspaceId] as const;

/** Where customers can be sent outside of the workspace. */
export function useOutsideDesks() {
  const { workspaceId } = useSeat();
  return useQuery({
    queryKey: outsideDesksKey(workspaceId),
    queryFn: ({ signal }) => client.call('listOutsideDesks', { params: { workspaceId }, signal }),
    select: ({ data }) => data,
  });
}

/** The name in the reader's language, or in whichever it has. */
export const nameOfDesk = ({ names }: Pick<OutsideDesk, 'names'>, locale: Locale): string =>
  names[locale] ?? locales.flatMap((each) => names[each] ?? [])[0] ?? '';
