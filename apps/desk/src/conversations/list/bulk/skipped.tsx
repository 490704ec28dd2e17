import type { Bulk } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { client } from '../../../shell/client.ts';
import { useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';
import styles from './bulk.module.css';
import { reasonKey } from './bulks.ts';

/** What a change of many left as it was, and why. */
export function Skipped({ bulk, onClose }: { bulk: Bulk; onClose(): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: ['bulk', workspaceId, bulk.id, 'skipped', bulk.stage],
    queryFn: ({ signal }) =>
      client.call('listBulkSkipped', {
        params: { workspaceId, bulkId: bulk.id },
        query: { limit: 100 },
        signal,
      }),
  });
  return (
    <Modal open footer={null} title={t('bulk.reportTitle')} onCancel={onClose}>
      <ul className={styles.reasons}>
        {bulk.skipped.map(({ reason, count }) => (
          <li key={reason}>
            <b className="figures">{count}</b> {t(reasonKey(reason))}
          </li>
        ))}
      </ul>
      <ul className={styles.skipped}>
        {(data?.data ?? []).map(({ conversationId, contactName, reason }) => (
          <li key={conversationId}>
            <span>{contactName || '–'}</span>
            <small>{t(reasonKey(reason))}</small>
          </li>
        ))}
      </ul>
    </Modal>
  );
}
