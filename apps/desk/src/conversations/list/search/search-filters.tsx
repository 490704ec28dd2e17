import { Select } from 'antd';
import { useLiveChannels } from '../../../channels/channels.ts';
import { useAgents } from '../../../people/agents.ts';
import { useWords } from '../../../words/index.ts';
import { useKnownTags } from '../known-tags.ts';
import styles from './search.module.css';
import type { Chosen } from './search-pane.tsx';

/** The fields that narrow a search. */
export function SearchFilters({
  chosen,
  onChange,
}: {
  chosen: Chosen;
  onChange(next: Partial<Chosen>): void;
}) {
  const t = useWords();
  const agents = useAgents().data ?? [];
  const channels = useLiveChannels();
  const known = useKnownTags();
  const any = <V extends string | number>(label: string, options: { value: V; label: string }[]) => [
    { value: '' as const, label },
    ...options,
  ];
  const given = (value: string | number) => (value === '' ? undefined : value);
  const set = (name: keyof Chosen) => (value: string | number) =>
    onChange({ [name]: given(value) } as Partial<Chosen>);
  const named = (each: { id: string; name: string }) => ({ value: each.id, label: each.name });
  return (
    <div className={styles.filters}>
      <Select
        aria-label={t('found.kind')}
        value={chosen.kind ?? ''}
        options={any(t('found.anything'), [
          { value: 'message', label: t('found.message') },
          { value: 'note', label: t('found.note') },
        ])}
        onChange={set('kind')}
      />
      <Select
        aria-label={t('found.by')}
        value={chosen.by ?? ''}
        options={any(
          t('found.anybody'),
          (['contact', 'agent', 'bot'] as const).map((value) => ({ value, label: t(`found.${value}`) })),
        )}
        onChange={set('by')}
      />
      <Select
        aria-label={t('found.period')}
        value={chosen.days ?? ''}
        options={any(t('found.anyTime'), [
          { value: 1, label: t('found.day') },
          { value: 7, label: t('found.week') },
          { value: 30, label: t('found.month') },
          { value: 365, label: t('found.year') },
        ])}
        onChange={set('days')}
      />
      <Select
        aria-label={t('found.colleague')}
        showSearch
        optionFilterProp="label"
        value={chosen.agentId ?? ''}
        options={any(t('found.colleague'), agents.map(named))}
        onChange={set('agentId')}
      />
      <Select
        aria-label={t('found.channel')}
        value={chosen.channel ?? ''}
        options={any(t('found.channel'), channels.map(named))}
        onChange={set('channel')}
      />
      <Select
        mode="tags"
        aria-label={t('found.tags')}
        placeholder={t('found.tags')}
        value={chosen.tags}
        options={known.map((tag) => ({ value: tag, label: tag }))}
        onChange={(tags: string[]) => onChange({ tags: tags.map((tag) => tag.slice(0, 50)) })}
      />
    </div>
  );
}
