import { Modal } from 'antd';
import { useWords } from '../../../words/index.ts';

interface RemoveViewProps {
  name: string;
  isBusy: boolean;
  onRemove(): void;
  onClose(): void;
}

/** Asks once more before a view is gone for whoever uses it. */
export function RemoveView({ name, isBusy, onRemove, onClose }: RemoveViewProps) {
  const t = useWords();
  return (
    <Modal
      open
      title={t('shell.removeOne', { name })}
      okText={t('shell.remove')}
      cancelText={t('shell.cancel')}
      okButtonProps={{ danger: true, loading: isBusy }}
      onOk={onRemove}
      onCancel={onClose}
    />
  );
}
