import { type Locale, locales } from '@parley/contract';
import { Input, Segmented, Select, Switch } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { Page, Part, Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { usePreference } from '../../shell/preferences.ts';
import { queries } from '../../shell/queries.ts';
import { useSeat } from '../../shell/seat.tsx';
import { languageNames, speak, useLocale, useWords } from '../../words/index.ts';
import { NoticeSettings } from './notice-settings.tsx';
import { PasswordPart } from './password-part.tsx';
import { PushSettings } from './push-settings.tsx';
import { SessionsPart } from './sessions-part.tsx';

/** What a person sets for themselves. */
export function AccountPage() {
  const t = useWords();
  return (
    <Page title={t('settings.account')}>
      <PersonPart />
      <LookPart />
      <KeyboardPart />
      <NoticeSettings />
      <PushSettings />
      <PasswordPart />
      <SessionsPart />
    </Page>
  );
}

function PersonPart() {
  const t = useWords();
  const { me } = useSeat();
  const locale = useLocale();
  const [name, setName] = useState(me.person.name);
  const change = useSave({
    save: (body: { name?: string; locale?: Locale }) => client.call('changeMe', { body }),
    onSaved: (next) => queries.setQueryData(['me'], next),
  });
  const choose = async (next: Locale) => {
    await speak(next);
    change.mutate({ locale: next });
  };
  return (
    <Part title={t('account.person')}>
      <Setting label={t('people.name')} error={change.errors.name}>
        {(id, about) => (
          <Input.Search
            id={id}
            aria-describedby={about}
            value={name}
            maxLength={100}
            enterButton={t('shell.save')}
            loading={change.isPending}
            onChange={(event) => setName(event.target.value)}
            onSearch={() => name.trim() && change.mutate({ name: name.trim() })}
          />
        )}
      </Setting>
      <Setting label={t('people.email')} hint={t('account.emailHint')}>
        {(id, about) => <Input id={id} aria-describedby={about} value={me.person.email} disabled />}
      </Setting>
      <Setting label={t('people.language')}>
        {(id) => (
          <Select
            id={id}
            value={locale}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(next) => void choose(next)}
          />
        )}
      </Setting>
    </Part>
  );
}

function LookPart() {
  const t = useWords();
  const [appearance, setAppearance] = usePreference('appearance');
  const [rows, setRows] = usePreference('rows');
  return (
    <Part title={t('account.look')}>
      <Segmented
        aria-label={t('account.look')}
        value={appearance}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({
          value,
          label: t(`account.${value}`),
        }))}
        onChange={setAppearance}
      />
      <Setting label={t('account.rows')}>
        {(id) => (
          <Segmented
            id={id}
            value={rows}
            options={(['comfortable', 'compact'] as const).map((value) => ({
              value,
              label: t(`account.${value}`),
            }))}
            onChange={setRows}
          />
        )}
      </Setting>
    </Part>
  );
}

const undoChoices = [0, 3, 5, 10, 20, 30];

/** How long what one sends can be taken back before it goes out. */
function UndoSetting() {
  const t = useWords();
  const { me } = useSeat();
  const { undoSeconds } = me.person;
  const save = useSave({
    save: (seconds: number) => client.call('changeMe', { body: { undoSeconds: seconds } }),
    touches: [['me']],
  });
  return (
    <Setting label={t('composing.undoFor')} hint={t('composing.undoForHint')}>
      {(id, about) => (
        <Select
          id={id}
          aria-describedby={about}
          value={undoSeconds}
          loading={save.isPending}
          options={[...new Set([...undoChoices, undoSeconds])]
            .toSorted((a, b) => a - b)
            .map((value) => ({
              value,
              label: value === 0 ? t('composing.undoNever') : t('composing.seconds', { count: value }),
            }))}
          onChange={(seconds: number) => save.mutate(seconds)}
        />
      )}
    </Setting>
  );
}

function KeyboardPart() {
  const t = useWords();
  const [sendWith, setSendWith] = usePreference('sendWith');
  const [singleKeys, setSingleKeys] = usePreference('singleKeys');
  return (
    <Part title={t('account.keyboard')}>
      <Setting label={t('account.sendWith')}>
        {(id) => (
          <Select
            id={id}
            value={sendWith}
            options={[
              { value: 'enter', label: t('account.sendEnter') },
              { value: 'mod-enter', label: t('account.sendModEnter') },
            ]}
            onChange={setSendWith}
          />
        )}
      </Setting>
      <UndoSetting />
      <Setting label={t('account.singleKeys')} hint={t('account.singleKeysHint')} isInline>
        {(id, about) => (
          <Switch id={id} aria-describedby={about} checked={singleKeys} onChange={setSingleKeys} />
        )}
      </Setting>
    </Part>
  );
}
