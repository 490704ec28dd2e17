import type { ChannelTrouble } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { TriangleAlert, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { client } from '../../shell/client.ts';
import { IconButton } from '../../shell/icon-button.tsx';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import { keyOf, noteSeen, overSince, seenKeys } from './seen-troubles.ts';
import styles from './troubles.module.css';

const askMs = 120_000;

/** Tells who administers of channels that do not work, until they are well or the line is put away; and when they are well again. */
export function ChannelTroubles() {
  const { role } = useSeat();
  return mayAct(role, 'admin') ? <Lines /> : null;
}

function Lines() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const [seen, setSeen] = useState(seenKeys);
  const { data } = useQuery({
    queryKey: ['channels', workspaceId, 'troubles'],
    queryFn: ({ signal }) => client.call('listChannelTroubles', { params: { workspaceId }, signal }),
    refetchInterval: askMs,
    select: (answer): ChannelTrouble[] => answer.data,
  });
  const before = useRef<readonly ChannelTrouble[]>([]);
  useEffect(() => {
    if (!data) return;
    for (const { name } of overSince(before.current, data)) say(t('accounts.troubleOver', { name }));
    before.current = data;
  }, [data, t]);
  const shown = (data ?? []).filter((trouble) => !seen.has(keyOf(trouble)));
  return (
    <div role="status" aria-live="polite">
      {shown.map((trouble) => (
        <div key={keyOf(trouble)} className={styles.line}>
          <TriangleAlert size={15} aria-hidden="true" />
          <p title={trouble.detail}>
            <b>{trouble.name}</b> {t(`accounts.trouble.${trouble.what}`)}
          </p>
          <Button
            size="small"
            onClick={() => navigate(`/${workspaceId}/settings/channels?account=${trouble.channelAccountId}`)}
          >
            {t('accounts.troubleOpen')}
          </Button>
          <IconButton
            label={t('accounts.troubleAway')}
            icon={<X size={14} />}
            onClick={() => setSeen(noteSeen(trouble, data ?? []))}
          />
        </div>
      ))}
    </div>
  );
}
