import type { ConnectedAccount } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { AutoComplete, Button } from 'antd';
import { Send } from 'lucide-react';
import { useState } from 'react';
import { problemText } from '../../conversations/thread/problem-text.ts';
import { client } from '../../shell/client.ts';
import { Part, Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import styles from './accounts.module.css';
import { accountHealthKey } from './accounts.ts';

/** Sends a line to oneself, to see that the account speaks. */
export function TryAccount({ account }: { account: ConnectedAccount }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = { workspaceId, connectedAccountId: account.id };
  const [user, setUser] = useState('');
  const [said, setSaid] = useState<{ isWell: boolean; text: string } | null>(null);
  const health = useQuery({
    queryKey: accountHealthKey(workspaceId, account.id),
    queryFn: ({ signal }) => client.call('getChannelHealth', { params, signal }),
  });
  const attempt = useSave({
    save: () => client.call('tryChannelAccount', { params, body: { user, text: t('accounts.tryWords') } }),
    done: null,
    onSaved(answer) {
      if (answer.kind === 'sent') return setSaid({ isWell: true, text: t('accounts.trySent') });
      if (answer.kind === 'unknown') return setSaid({ isWell: false, text: t('accounts.tryUnknown') });
      const why = `${problemText(t, answer.problem.class)} (${answer.problem.detail || answer.problem.code})`;
      return setSaid({ isWell: false, text: t('accounts.tryFailed', { why }) });
    },
  });
  return (
    <Part title={t('accounts.tryIt')} text={t('accounts.tryText')}>
      <Setting label={t('accounts.tryTo')} hint={t('accounts.tryHint')}>
        {(id, about) => (
          <AutoComplete
            id={id}
            aria-describedby={about}
            value={user}
            onChange={setUser}
            options={(health.data?.writers ?? []).map((writer) => ({
              value: writer.user,
              label: `${writer.name} · ${writer.user}`,
            }))}
          />
        )}
      </Setting>
      <div className={styles.row}>
        <Button
          icon={<Send size={14} />}
          disabled={user.trim() === ''}
          loading={attempt.isPending}
          onClick={() => attempt.mutate()}
        >
          {t('accounts.trySend')}
        </Button>
        <span role="status" className={said?.isWell ? styles.well : styles.ill}>
          {said?.text}
        </span>
      </div>
    </Part>
  );
}
