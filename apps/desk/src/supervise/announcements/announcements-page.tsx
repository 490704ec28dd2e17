import type { TeamId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { Megaphone } from 'lucide-react';
import { useState } from 'react';
import { useNames, useTeams } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { Empty } from '../../shell/empty.tsx';
import { fullText } from '../../shell/format.ts';
import { Page, Part } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './announcements.module.css';
import { announcementsKey } from './announcements.ts';

/** A word to all colleagues or to some teams, and who has read it. */
export function AnnouncementsPage() {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const names = useNames();
  const { data } = useQuery({
    queryKey: [...announcementsKey(workspaceId), 'all'],
    queryFn: ({ signal }) => client.call('listAnnouncements', { params: { workspaceId }, signal }),
  });
  return (
    <Page title={t('supervise.pages.announcements')} text={t('announcements.text')}>
      <Part title={t('announcements.new')}>
        <NewAnnouncement />
      </Part>
      {data?.data.length === 0 ? (
        <Empty
          icon={<Megaphone size={22} />}
          title={t('announcements.none')}
          text={t('announcements.noneText')}
        />
      ) : null}
      <ul className={styles.list}>
        {data?.data.map((one) => (
          <li key={one.id}>
            <p>{one.text}</p>
            <small>
              {names.agent(one.by)} · {fullText(one.at, locale)} ·{' '}
              {one.teamIds.length > 0
                ? one.teamIds.map(names.team).join(' · ')
                : t('announcements.everybody')}
            </small>
            <span className="figures">
              {t('announcements.read', { read: one.acknowledged, sent: one.sentTo })}
            </span>
            <meter
              min={0}
              max={Math.max(1, one.sentTo)}
              value={one.acknowledged}
              aria-label={t('announcements.read', { read: one.acknowledged, sent: one.sentTo })}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}

function NewAnnouncement() {
  const t = useWords();
  const { workspaceId } = useSeat();
  const teams = useTeams().data ?? [];
  const [text, setText] = useState('');
  const [teamIds, setTeamIds] = useState<TeamId[]>([]);
  const sending = useSave({
    save: () => client.call('announce', { params: { workspaceId }, body: { text: text.trim(), teamIds } }),
    touches: [announcementsKey(workspaceId)],
    done: t('announcements.sent'),
    onSaved: () => setText(''),
  });
  return (
    <>
      <Input.TextArea
        value={text}
        maxLength={1000}
        autoSize={{ minRows: 2, maxRows: 8 }}
        placeholder={t('announcements.hint')}
        aria-label={t('announcements.new')}
        onChange={(event) => setText(event.target.value)}
      />
      <Select
        mode="multiple"
        className={styles.teams ?? ''}
        value={teamIds}
        placeholder={t('announcements.everybody')}
        aria-label={t('announcements.to')}
        options={teams.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setTeamIds}
      />
      <Button
        type="primary"
        className={styles.send ?? ''}
        disabled={text.trim() === ''}
        loading={sending.isPending}
        onClick={() => sending.mutate()}
      >
        {t('announcements.send')}
      </Button>
    </>
  );
}
