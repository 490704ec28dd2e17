import { Modal } from 'antd';
import { momentText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { type SaidLine, textNow } from '../thread/lines.ts';
import styles from './messages.module.css';
import type { ThreadActs } from './thread-acts.ts';

interface RecallProps {
  line: SaidLine;
  channel: ThreadActs['channel'];
  onRecall(): void;
  onClose(): void;
}

/** Says what recalling means here, and asks. */
export function RecallDialog({ line, channel, onRecall, onClose }: RecallProps) {
  const t = useWords();
  const locale = useLocale();
  const untilMs = Date.parse(line.entry.at) + (channel?.recallMinutes ?? 0) * 60_000;
  const time = momentText(new Date(untilMs).toISOString(), Date.now(), locale);
  const confirm = () => {
    onRecall();
    onClose();
  };
  return (
    <Modal
      open
      width={440}
      title={t('messages.recallTitle')}
      okText={t('messages.recallNow')}
      okButtonProps={{ danger: true, autoFocus: true }}
      cancelText={t('shell.cancel')}
      onOk={confirm}
      onCancel={onClose}
    >
      <div className={styles.body}>
        <blockquote className={styles.preview}>{textNow(line.entry, line.since)}</blockquote>
        <p>{t('messages.recallText')}</p>
        <p className={styles.quiet}>{t('messages.recallKept')}</p>
        <p className={styles.quiet}>{t('messages.recallUntil', { time })}</p>
      </div>
    </Modal>
  );
}
