import type { RegressionRun } from '@parley/contract';
import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';
import styles from './tests.module.css';
import { testsKey } from './tests.ts';

/** Lets a change through that tests held back, for a reason; for administrators. */
export function AllowChange({ run, onAllowed }: { run: RegressionRun; onAllowed?(): void }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const [reason, setReason] = useState('');
  const allow = useSave({
    save: () =>
      client.call('allowRegressionRun', {
        params: { workspaceId, regressionRunId: run.id },
        body: { reason: reason.trim() },
      }),
    touches: [testsKey(workspaceId)],
    done: t('tests.allowDone'),
    ...(onAllowed ? { onSaved: onAllowed } : {}),
  });
  if (!mayAct(role, 'admin')) return <p className={styles.muted}>{t('tests.onlyAdmins')}</p>;
  return (
    <div className={styles.allow}>
      <p className={styles.muted}>{t('tests.allowText')}</p>
      <TextArea
        value={reason}
        rows={2}
        maxLength={300}
        placeholder={t('tests.reason')}
        aria-label={t('tests.reason')}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button danger loading={allow.isPending} disabled={reason.trim() === ''} onClick={() => allow.mutate()}>
        {t('tests.allow')}
      </Button>
    </div>
  );
}
