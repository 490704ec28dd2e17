import type { SessionId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { Monitor } from 'lucide-react';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { Part } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './settings.module.css';

/** Where one is signed in, and the way to end it. */
export function SessionsPart() {
  const t = useWords();
  const locale = useLocale();
  const { data } = useQuery({
    queryKey: ['sessions'],
    queryFn: ({ signal }) => client.call('listSessions', { signal }),
  });
  const end = useSave({
    save: (sessionId: SessionId) => client.call('endSession', { params: { sessionId } }),
    touches: [['sessions']],
    done: t('account.sessionEnded'),
  });
  return (
    <Part title={t('account.sessions')} text={t('account.sessionsText')}>
      <ul className={styles.lines}>
        {(data?.data ?? []).map((session) => (
          <li key={session.id}>
            <Monitor size={16} aria-hidden="true" />
            <span>
              <b>{session.device}</b>
              <small>
                {session.address} · {t('account.seen', { when: fullText(session.seenAt, locale) })}
              </small>
            </span>
            {session.current ? (
              <Tag>{t('account.thisOne')}</Tag>
            ) : (
              <Button size="small" onClick={() => end.mutate(session.id)}>
                {t('account.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
