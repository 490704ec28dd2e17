import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Megaphone } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useNames } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { timeText } from '../../shell/format.ts';
import { chime } from '../../shell/notify.ts';
import { preferences } from '../../shell/preferences.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './announcements.module.css';
import { announcementsKey } from './announcements.ts';

/** What was announced to the reader, until they say that they have read it. */
export function MyAnnouncements() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const names = useNames();
  const { data } = useQuery({
    queryKey: [...announcementsKey(workspaceId), 'mine'],
    queryFn: ({ signal }) => client.call('listMyAnnouncements', { params: { workspaceId }, signal }),
  });
  const first = data?.data[0];
  const latest = data?.data.at(-1)?.id;
  const heard = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (!data) return;
    if (latest && heard.current !== undefined && latest !== heard.current && preferences().sound)
      chime('message');
    heard.current = latest ?? '';
  }, [data, latest]);
  const acknowledging = useMutation({
    mutationFn: (announcementId: NonNullable<typeof first>['id']) =>
      client.call('acknowledgeAnnouncement', { params: { workspaceId, announcementId } }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: announcementsKey(workspaceId) }),
    onError: (error) => complain(problemWords(t, error)),
  });
  if (!first) return null;
  return (
    <div className={styles.banner} role="alert">
      <Megaphone size={16} aria-hidden="true" />
      <p>
        <b>{names.agent(first.by)}</b> <time dateTime={first.at}>{timeText(first.at, locale)}</time>
        <span>{first.text}</span>
      </p>
      <Button size="small" loading={acknowledging.isPending} onClick={() => acknowledging.mutate(first.id)}>
        {t('announcements.acknowledge')}
      </Button>
    </div>
  );
}
