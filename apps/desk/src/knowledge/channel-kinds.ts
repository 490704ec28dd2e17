import { useLiveChannels } from '../channels/channels.ts';

export interface KindOption {
  value: string;
  label: string;
}

/** The kinds of channel that customers can write by now, called by the channels of that kind. */
export function useKindOptions(): KindOption[] {
  const channels = useLiveChannels();
  const kinds = [...new Set(channels.map(({ kind }) => kind))];
  return kinds.map((value) => ({
    value,
    label: channels.flatMap(({ kind, name }) => (kind === value ? [name] : [])).join(' · '),
  }));
}
