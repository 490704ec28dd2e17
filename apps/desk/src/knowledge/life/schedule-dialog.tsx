import { Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../words/index.ts';
import { MomentField } from '../writing/moment-field.tsx';

const tomorrowAtNine = () => {
  const at = new Date(Date.now() + 24 * 3_600_000);
  at.setHours(9, 0, 0, 0);
  return at.toISOString();
};

/** Asks when something is to go out. */
export function ScheduleDialog({ onDone, onClose }: { onDone(at: string): void; onClose(): void }) {
  const t = useWords();
  const [at, setAt] = useState<string | null>(tomorrowAtNine);
  return (
    <Modal
      open
      title={t('life.schedule')}
      okText={t('life.scheduleIt')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ disabled: at === null || Date.parse(at) <= Date.now() }}
      onOk={() => at && onDone(at)}
      onCancel={onClose}
    >
      <MomentField label={t('life.when')} hint={t('life.whenHint')} value={at} onChange={setAt} />
    </Modal>
  );
}
