import { Button, Switch } from 'antd';
import { useState } from 'react';
import { chime, noticePermission, notify } from '../../shell/notify.ts';
import { Part, Setting } from '../../shell/page/page.tsx';
import { usePreference } from '../../shell/preferences.ts';
import { useWords } from '../../words/index.ts';

/** Sound and notices of the system, with a test and the state of the permission. */
export function NoticeSettings() {
  const t = useWords();
  const [sound, setSound] = usePreference('sound');
  const [notices, setNotices] = usePreference('notices');
  const [permission, setPermission] = useState(noticePermission);
  const allow = async (wanted: boolean) => {
    if (wanted && noticePermission() === 'default') await Notification.requestPermission();
    setPermission(noticePermission());
    setNotices(wanted && noticePermission() === 'granted');
  };
  const test = () => {
    if (sound) chime('offer');
    if (notices) notify(t('notices.test'), t('notices.testText'), 'test', () => undefined);
  };
  return (
    <Part title={t('account.notices')} text={t('account.noticesText')}>
      <Setting label={t('account.sound')} isInline>
        {(id) => <Switch id={id} checked={sound} onChange={setSound} />}
      </Setting>
      <Setting label={t('account.desktop')} hint={t(`account.permission.${permission}`)} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={notices && permission === 'granted'}
            disabled={permission === 'denied' || permission === 'unsupported'}
            onChange={(wanted) => void allow(wanted)}
          />
        )}
      </Setting>
      <Button onClick={test} disabled={!sound && !notices}>
        {t('account.test')}
      </Button>
    </Part>
  );
}
