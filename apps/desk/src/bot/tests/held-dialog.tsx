import type { RegressionRunId } from '@parley/contract';
import { Button, Modal, Skeleton } from 'antd';
import { useLocation } from 'wouter';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { AllowChange } from './allow-change.tsx';
import { Failures } from './failures.tsx';
import styles from './tests.module.css';
import { useRun } from './tests.ts';

/** Shows why something was not published: which tests would fail, with what is said now and would be said then. */
export function HeldDialog({ runId, onClose }: { runId: RegressionRunId; onClose(): void }) {
  const t = useWords();
  const { workspaceId, role } = useSeat();
  const [, navigate] = useLocation();
  const { data: run } = useRun(runId);
  const isForSupervisors = mayAct(role, 'supervisor');
  return (
    <Modal
      open
      width={720}
      title={run ? t('tests.held', { failed: run.failed, total: run.total }) : t('tests.stopped')}
      onCancel={onClose}
      footer={
        <>
          {isForSupervisors ? (
            <Button
              onClick={() => {
                onClose();
                navigate(`/${workspaceId}/bot/tests`);
              }}
            >
              {t('tests.look')}
            </Button>
          ) : null}
          <Button type="primary" onClick={onClose}>
            {t('shell.close')}
          </Button>
        </>
      }
    >
      <p className={styles.muted}>{t('tests.heldText')}</p>
      {run ? <Failures failures={run.failures} isChange /> : <Skeleton active />}
      {run ? <AllowChange run={run} onAllowed={onClose} /> : null}
    </Modal>
  );
}
