import type { ConversationFilter, ConversationId } from '@parley/contract';
import { Select } from 'antd';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useChannels } from '../../../channels/channels.ts';
import { useAgents } from '../../../people/agents.ts';
import { useWords } from '../../../words/index.ts';
import { useKnownTags } from '../known-tags.ts';
import styles from './search.module.css';
import { SearchResults } from './search-results.tsx';

/** How a search is narrowed. */
export interface Narrowing {
  kind?: 'message' | 'note';
  by?: 'contact' | 'agent' | 'bot';
  agentId?: `agt_${string}`;
  from?: string;
  filter?: ConversationFilter;
}
interface Chosen {
  kind?: Narrowing['kind'];
  by?: Narrowing['by'];
  agentId?: Narrowing['agentId'];
  days?: number;
  tags: string[];
  channel?: `cha_${string}`;
}
const dayMs = 86_400_000;
const everything: Chosen = { tags: [] };

/** The search with what narrows it: what, who, when, and in which conversations. */
export function SearchPane({
  query,
  onOpen,
}: {
  query: string;
  onOpen(id: ConversationId, seq?: number): void;
}) {
  const t = useWords();
  const [chosen, setChosen] = useState(everything);
  const [isOpen, setOpen] = useState(false);
  const [now] = useState(Date.now);
  const count = Object.values(chosen).filter((each) => (Array.isArray(each) ? each.length > 0 : each)).length;
  return (
    <>
      <div className={styles.head}>
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <SlidersHorizontal size={14} aria-hidden="true" /> {t('found.filters')}
          {count > 0 ? <b className="figures">{count}</b> : null}
        </button>
        {count > 0 ? (
          <button type="button" onClick={() => setChosen(everything)}>
            {t('found.reset')}
          </button>
        ) : null}
      </div>
      {isOpen ? <Filters chosen={chosen} onChange={(next) => setChosen({ ...chosen, ...next })} /> : null}
      <SearchResults query={query} narrowing={narrowingOf(chosen, now)} onOpen={onOpen} />
    </>
  );
}

/** The same day however often it is drawn, so that the answer is kept. */
function narrowingOf({ kind, by, agentId, days, tags, channel }: Chosen, now: number): Narrowing {
  const all: ConversationFilter['all'] = [
    ...(tags.length > 0 ? [{ field: 'tag' as const, how: 'all' as const, in: tags }] : []),
    ...(channel ? [{ field: 'channel' as const, in: [channel] }] : []),
  ];
  return {
    ...(kind ? { kind } : {}),
    ...(by ? { by } : {}),
    ...(agentId ? { agentId } : {}),
    ...(days ? { from: new Date(now - days * dayMs).toISOString() } : {}),
    ...(all.length > 0 ? { filter: { all } } : {}),
  };
}

function Filters({ chosen, onChange }: { chosen: Chosen; onChange(next: Partial<Chosen>): void }) {
  const t = useWords();
  const agents = useAgents().data ?? [];
  const channels = useChannels().data ?? [];
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
