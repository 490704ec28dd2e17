import { useChannelNames } from '../../../channels/channels.ts';
import { useNames } from '../../../people/agents.ts';
import { useLocale, useWords } from '../../../words/index.ts';
import type { Naming } from './filter-words.ts';

/** What a filter needs to be said in words. */
export function useNaming(): Naming {
  const t = useWords();
  const names = useNames();
  const channels = useChannelNames().data ?? [];
  const locale = useLocale();
  return { t, names, locale, channel: (id) => channels.find((each) => each.id === id)?.name ?? '–' };
}
