import type { ConversationId, MonitorFilter, MonitorRow } from '@parley/contract';
import { Eye, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../../frame/loading.tsx';
import { useNames } from '../../people/agents.ts';
import { Avatar } from '../../people/avatar.tsx';
import { Empty } from '../../shell/empty.tsx';
import { spanText } from '../../shell/format.ts';
import { usePhone } from '../../shell/look/appearance.ts';
import { cx } from '../../shell/look/cx.ts';
import { useNow } from '../../shell/now.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { useMonitor } from '../live.ts';
import { Filters } from './filters.tsx';
import styles from './monitor.module.css';
import { RiskTags } from './risk-tags.tsx';
import { WatchPane } from './watch-pane.tsx';

/** All running conversations, worst first; one of them looked into. */
export function MonitorPage({ id }: { id?: string | undefined }) {
  const t = useWords();
  const isPhone = usePhone();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState<MonitorFilter>({});
  const monitored = useMonitor(filter);
  const watched = (id ?? null) as ConversationId | null;
  const open = (wanted: ConversationId | null) =>
    navigate(`/${workspaceId}/supervise/monitor${wanted ? `/${wanted}` : ''}`);
  return (
    <div className={cx(styles.monitor, isPhone && watched !== null && styles.watching)}>
      <section className={styles.list} aria-label={t('supervise.pages.monitor')}>
        <Filters filter={filter} onFilter={setFilter} />
        {monitored ? <Rows {...monitored} watched={watched} onOpen={open} /> : <Loading />}
      </section>
      <section className={styles.pane} aria-label={t('thread.region')}>
        {watched ? (
          <WatchPane
            key={watched}
            id={watched}
            row={monitored?.rows.find((row) => row.conversationId === watched)}
            onBack={() => open(null)}
          />
        ) : (
          <Empty
            icon={<Eye size={22} />}
            title={t('supervise.nobodyWatched')}
            text={t('supervise.watchText')}
          />
        )}
      </section>
    </div>
  );
}

interface RowsProps {
  rows: readonly MonitorRow[];
  total: number;
  watched: ConversationId | null;
  onOpen(id: ConversationId): void;
}

function Rows({ rows, total, watched, onOpen }: RowsProps) {
  const t = useWords();
  if (rows.length === 0)
    return (
      <Empty
        icon={<ShieldCheck size={22} />}
        title={t('supervise.nothing')}
        text={t('supervise.nothingText')}
      />
    );
  return (
    <>
      <p className={styles.sum} role="status">
        {t('supervise.running', { count: total })}
      </p>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.conversationId} row={row} isHere={row.conversationId === watched} onOpen={onOpen} />
        ))}
      </ul>
    </>
  );
}

interface RowProps {
  row: MonitorRow;
  isHere: boolean;
  onOpen(id: ConversationId): void;
}

function Row({ row, isHere, onOpen }: RowProps) {
  const t = useWords();
  const locale = useLocale();
  const names = useNames();
  const nowMs = useNow();
  const { owner, waitingSince, preview } = row;
  const whose =
    owner.kind === 'agent'
      ? names.agent(owner.agentId)
      : t(owner.kind === 'bot' ? 'people.bot' : 'views.queue');
  return (
    <li>
      <button
        type="button"
        className={cx(styles.row, isHere && styles.here)}
        data-grave={row.risks[0]?.level === 3 || undefined}
        aria-current={isHere ? 'true' : undefined}
        onClick={() => onOpen(row.conversationId)}
      >
        <Avatar name={row.contactName} picture={row.contactPicture} size={32} />
        <span className={styles.head}>
          <b>{row.contactName}</b>
          <span>{whose}</span>
          {row.teamId ? <span>{names.team(row.teamId)}</span> : null}
          {waitingSince ? (
            <time className="figures" dateTime={waitingSince}>
              {spanText(nowMs - Date.parse(waitingSince), locale)}
            </time>
          ) : null}
        </span>
        {preview ? (
          <span className={styles.preview}>
            {preview.author === 'bot' ? t('inbox.bot') : preview.author === 'agent' ? t('inbox.we') : ''}
            {preview.text}
          </span>
        ) : null}
        {row.risks.length > 0 ? <RiskTags risks={row.risks} /> : null}
      </button>
    </li>
  );
}
