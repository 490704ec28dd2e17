import type { Bulk } from '@parley/contract';
import { Button } from 'antd';
import { X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { useWords } from '../../../words/index.ts';
import styles from './bulk.module.css';
import { dismissBulk, isUnderWay, useBulkActs, useShownBulk } from './bulks.ts';

const Skipped = lazy(() => import('./skipped.tsx').then((m) => ({ default: m.Skipped })));

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
      {isOpen ? (
        <Suspense fallback={null}>
          <Skipped bulk={bulk} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
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
