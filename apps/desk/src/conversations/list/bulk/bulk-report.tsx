import type { Bulk } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { X } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../../shell/client.ts';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useSeat } from '../../../shell/seat.tsx';
import { useWords } from '../../../words/index.ts';
import styles from './bulk.module.css';
import { dismissBulk, isUnderWay, reasonKey, useBulkActs, useShownBulk } from './bulks.ts';

/** How a change of many goes, and what came of it: at the foot of the list until it is put away. */
export function BulkReport() {
  const t = useWords();
  const bulk = useShownBulk();
  const { cancel, undo } = useBulkActs();
  const [isOpen, setOpen] = useState(false);
  if (!bulk) return null;
  const isGoing = isUnderWay(bulk);
  const skipped = bulk.skipped.reduce((sum, { count }) => sum + count, 0);
  const mayUndo =
    (bulk.stage === 'done' || bulk.stage === 'cancelled') &&
    bulk.changed > bulk.undone &&
    bulk.act.kind !== 'read';
  return (
    <section className={styles.report} aria-label={t(`bulk.acts.${bulk.act.kind}`)}>
      <div className={styles.line}>
        <b>{t(`bulk.acts.${bulk.act.kind}`)}</b>
        <span className={styles.sum} role="status">
          {sumWords(bulk, t)}
        </span>
        {isGoing ? (
          <Button size="small" onClick={() => void cancel(bulk.id)}>
            {t('bulk.cancel')}
          </Button>
        ) : null}
        {mayUndo ? (
          <Button size="small" type="primary" onClick={() => void undo(bulk.id)}>
            {t('bulk.undo')}
          </Button>
        ) : null}
        {isGoing ? null : (
          <IconButton label={t('bulk.dismiss')} icon={<X size={15} />} onClick={dismissBulk} />
        )}
      </div>
      {isGoing ? (
        <progress max={Math.max(1, bulk.total)} value={bulk.done} aria-label={t('bulk.progress')} />
      ) : null}
      {skipped > 0 && !isGoing ? (
        <button type="button" className={styles.all} onClick={() => setOpen(true)}>
          {t('bulk.skipped', { count: skipped })} · {t('bulk.report')}
        </button>
      ) : null}
      {isOpen ? <Skipped bulk={bulk} onClose={() => setOpen(false)} /> : null}
    </section>
  );
}

function sumWords(bulk: Bulk, t: ReturnType<typeof useWords>): string {
  const { stage, done, total, changed, same, undone } = bulk;
  if (stage === 'running') return t('bulk.running', { done, total });
  if (stage === 'undoing') return t('bulk.undoing', { done, total });
  if (stage === 'undone') return t('bulk.undone', { count: undone });
  const words = t('bulk.done', { count: changed });
  return same > 0 ? `${words} · ${t('bulk.same', { count: same })}` : words;
}

function Skipped({ bulk, onClose }: { bulk: Bulk; onClose(): void }) {
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
