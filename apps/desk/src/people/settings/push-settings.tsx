import type { QuietHours } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button, Switch } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { noticePermission } from '../../shell/notify.ts';
import { Part, Setting } from '../../shell/page/page.tsx';
import { usePreference } from '../../shell/preferences.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { allowPush, canBePushed, type PushWishes, stopPush } from '../../shell/push.ts';
import { queries } from '../../shell/queries.ts';
import { complain, say } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import styles from './push-settings.module.css';

const pushKey = ['push-notices'] as const;
const usualQuiet: QuietHours = { from: '22:00', to: '08:00' };

/** Notices while the desk is closed, and hours in which nothing is told. */
export function PushSettings() {
  const t = useWords();
  const [quiet, setQuiet] = usePreference('quiet');
  const [isBusy, setBusy] = useState(false);
  const { data } = useQuery({
    queryKey: pushKey,
    queryFn: ({ signal }) => client.call('describePushNotices', { signal }),
  });
  const held = data?.subscription ?? null;
  const wishes: PushWishes = { showsText: held?.showsText ?? false, quiet };
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      complain(error instanceof DOMException ? error.message : problemWords(t, error));
    } finally {
      setBusy(false);
      void queries.invalidateQueries({ queryKey: pushKey });
    }
  };
  const allow = (change: Partial<PushWishes> = {}) =>
    run(async () => data && (await allowPush(data.publicKey, { ...wishes, ...change })));
  const changeQuiet = (next: QuietHours | null) => {
    setQuiet(next);
    if (held) void allow({ quiet: next });
  };
  const test = () =>
    run(async () => {
      const { isSent, problem } = await client.call('tryPushNotices');
      if (isSent) say(t('pushing.tested'));
      else complain(t('pushing.failed', { problem: problem ?? '' }));
    });
  return (
    <Part title={t('pushing.title')} text={t('pushing.text')}>
      <Setting label={t('pushing.allow')} hint={useStatus(held)} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            loading={isBusy}
            disabled={!canBePushed() || !data || noticePermission() === 'denied'}
            checked={held !== null}
            onChange={(wanted) => void (wanted ? allow() : run(stopPush))}
          />
        )}
      </Setting>
      {held ? (
        <Setting label={t('pushing.showsText')} hint={t('pushing.showsTextHint')} isInline>
          {(id, about) => (
            <Switch
              id={id}
              aria-describedby={about}
              checked={held.showsText}
              onChange={(showsText) => void allow({ showsText })}
            />
          )}
        </Setting>
      ) : null}
      <Quiet quiet={quiet} onQuiet={changeQuiet} />
      {held ? (
        <Button className={styles.test ?? ''} loading={isBusy} onClick={() => void test()}>
          {t('pushing.test')}
        </Button>
      ) : null}
    </Part>
  );
}

function useStatus(held: { host: string; lastError: string | null } | null): string {
  const t = useWords();
  if (!canBePushed()) return t('pushing.status.unsupported');
  if (noticePermission() === 'denied') return t('pushing.status.denied');
  if (!held) return t('pushing.status.off');
  return held.lastError
    ? t('pushing.status.error', { error: held.lastError })
    : t('pushing.status.on', { host: held.host });
}

function Quiet({ quiet, onQuiet }: { quiet: QuietHours | null; onQuiet(quiet: QuietHours | null): void }) {
  const t = useWords();
  return (
    <>
      <Setting label={t('pushing.quiet')} hint={t('pushing.quietHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={quiet !== null}
            onChange={(isOn) => onQuiet(isOn ? usualQuiet : null)}
          />
        )}
      </Setting>
      {quiet ? (
        <div className={styles.hours}>
          {(['from', 'to'] as const).map((end) => (
            <label key={end}>
              {t(`pushing.${end}`)}
              <input
                type="time"
                value={quiet[end]}
                onChange={(event) => event.target.value && onQuiet({ ...quiet, [end]: event.target.value })}
              />
            </label>
          ))}
        </div>
      ) : null}
    </>
  );
}
