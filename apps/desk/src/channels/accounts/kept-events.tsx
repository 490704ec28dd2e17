import type { ConnectedAccount } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { RotateCcw } from 'lucide-react';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { Part } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './accounts.module.css';
import { accountHealthKey, keptEventsKey } from './accounts.ts';

/** Events that could not be read, with why, and the way to have them read again. */
export function KeptEvents({ account }: { account: ConnectedAccount }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const params = { workspaceId, connectedAccountId: account.id };
  const kept = useQuery({
    queryKey: keptEventsKey(workspaceId, account.id),
    queryFn: ({ signal }) => client.call('listKeptEvents', { params, signal }),
  });
  const replay = useSave({
    save: () => client.call('replayKeptEvents', { params, body: {} }),
    touches: [keptEventsKey(workspaceId, account.id), accountHealthKey(workspaceId, account.id)],
    done: t('accounts.replay'),
  });
  const events = kept.data?.data ?? [];
  return (
    <Part title={t('accounts.aside')} text={t('accounts.asideText')}>
      {events.length === 0 ? <p className={styles.quiet}>{t('accounts.none')}</p> : null}
      {events.map((event) => (
        <details key={event.id} className={styles.kept}>
          <summary>
            <time dateTime={event.at}>{fullText(event.at, locale)}</time> {event.error}
          </summary>
          <pre>{event.body}</pre>
        </details>
      ))}
      {events.length > 0 ? (
        <div className={styles.row}>
          <Button icon={<RotateCcw size={14} />} loading={replay.isPending} onClick={() => replay.mutate()}>
            {t('accounts.replay')}
          </Button>
          <span role="status">
            {replay.data ? t('accounts.replayed', { count: replay.data.replayed }) : ''}
          </span>
        </div>
      ) : null}
    </Part>
  );
}
