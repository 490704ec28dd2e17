import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { client } from '../shell/client.ts';
import { copy } from '../shell/copy.ts';
import { fullText } from '../shell/format.ts';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './panels.module.css';

/** The public key, to be copied; a new one voids every token at once. */
export function PanelKey() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const params = { workspaceId };
  const queryKey = ['panels', workspaceId, 'key'];
  const { data: key } = useQuery({
    queryKey,
    queryFn: ({ signal }) => client.call('getPanelKey', { params, signal }),
  });
  const rotate = useSave({
    save: () => client.call('rotatePanelKey', { params, body: {} }),
    touches: [queryKey],
    done: t('panels.rotated'),
  });
  if (!key) return null;
  return (
    <>
      <p>
        {t('panels.keySet')} <code>{key.keySetUrl}</code>
      </p>
      <pre className={styles.key}>{key.pem.trim()}</pre>
      <p className={styles.quiet}>
        {t('panels.keyFacts', { kid: key.kid, when: fullText(key.createdAt, locale) })}
      </p>
      <div>
        <Button onClick={() => void copy(key.pem, t('panels.copied'))}>{t('panels.copyKey')}</Button>{' '}
        <Popconfirm
          title={t('panels.rotateText')}
          okText={t('panels.rotate')}
          cancelText={t('shell.cancel')}
          onConfirm={() => rotate.mutate()}
        >
          <Button danger loading={rotate.isPending}>
            {t('panels.rotate')}
          </Button>
        </Popconfirm>
      </div>
    </>
  );
}
