import type { ConversationFilter, ConversationId } from '@parley/contract';
import { SlidersHorizontal } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useWords } from '../../../words/index.ts';
import styles from './search.module.css';
import { SearchResults } from './search-results.tsx';

const SearchFilters = lazy(() => import('./search-filters.tsx').then((m) => ({ default: m.SearchFilters })));

/** How a search is narrowed. */
export interface Narrowing {
  kind?: 'message' | 'note';
  by?: 'contact' | 'agent' | 'bot';
  agentId?: `agt_${string}`;
  from?: string;
  filter?: ConversationFilter;
}
/** What is chosen in the fields. */
export interface Chosen {
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
      {isOpen ? (
        <Suspense fallback={null}>
          <SearchFilters chosen={chosen} onChange={(next) => setChosen({ ...chosen, ...next })} />
        </Suspense>
      ) : null}
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
