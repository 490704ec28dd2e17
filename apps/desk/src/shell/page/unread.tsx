import type { UnreadPart } from '@parley/contract';
import { Alert } from 'antd';
import { useWords } from '../../words/index.ts';
import styles from './page.module.css';

/** What of the stored settings this version does not understand, place by place. */
export function Unread({ parts }: { parts: readonly UnreadPart[] }) {
  const t = useWords();
  if (parts.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className={styles.alert ?? ''}
      title={t('shell.unread')}
      description={
        <>
          <p>{t('shell.unreadText')}</p>
          <ul className={styles.unread}>
            {parts.map(({ at, problem, stored }) => (
              <li key={`${at} ${problem}`}>
                <code>{at}</code> {problem} <code>{stored}</code>
              </li>
            ))}
          </ul>
        </>
      }
    />
  );
}
