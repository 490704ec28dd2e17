import type { ChannelAccount, WidgetSettings } from '@parley/contract';
import { Input, Select, Switch } from 'antd';
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { useTeams } from '../people/agents.ts';
import { client } from '../shell/client.ts';
import { CopyBox } from '../shell/page/copy-box.tsx';
import { Part, Setting } from '../shell/page/page.tsx';
import { SaveBar } from '../shell/page/save-bar.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { useSeat } from '../shell/seat.tsx';
import { complain } from '../shell/toast.tsx';
import { useWords } from '../words/index.ts';
import { Appearance } from './appearance.tsx';
import styles from './channels.module.css';
import { channelsKey } from './channels.ts';
import { IdentitySecret } from './identity-secret.tsx';
import { originOf } from './origin-of.ts';

export interface PartProps {
  shown: WidgetSettings;
  isReadOnly: boolean;
  set(change: Partial<WidgetSettings>): void;
}

/** One website: how to put the chat there, how it looks, who may use it. */
export function ChannelEditor({ channel, mayChange }: { channel: ChannelAccount; mayChange: boolean }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [name, setName] = useState(channel.name);
  const [change, setChange] = useState<Partial<WidgetSettings>>({});
  const shown = { ...channel.settings, ...change };
  const isChanged = Object.keys(change).length > 0 || name !== channel.name;
  const save = useSave({
    save: () =>
      client.call('changeChannel', {
        params: { workspaceId, channelAccountId: channel.id },
        body: { name, settings: change },
      }),
    touches: [channelsKey(workspaceId)],
    onSaved: () => setChange({}),
  });
  const part: PartProps = {
    shown,
    isReadOnly: !mayChange,
    set: (next) => setChange({ ...change, ...next }),
  };
  return (
    <>
      <Part title={t('channels.snippet')} text={t('channels.snippetText')}>
        <CopyBox text={channel.snippet} />
        <a className={styles.link} href={channel.chatLink} target="_blank" rel="noopener">
          <ExternalLink size={14} aria-hidden="true" /> {t('channels.tryIt')}
        </a>
      </Part>
      <Part title={t('channels.look')}>
        <Setting label={t('channels.name')} hint={t('channels.nameHint')} error={save.errors.name}>
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              value={name}
              disabled={!mayChange}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Setting>
        <Appearance {...part} />
      </Part>
      <Access {...part} channel={channel} />
      <TeamAndRating {...part} />
      {mayChange && isChanged ? (
        <SaveBar
          isSaving={save.isPending}
          onSave={() => save.mutate()}
          onDiscard={() => {
            setChange({});
            setName(channel.name);
          }}
        />
      ) : null}
    </>
  );
}

function Access({ shown, isReadOnly, set, channel }: PartProps & { channel: ChannelAccount }) {
  const t = useWords();
  const choose = (texts: string[]) => {
    const origins = texts.map(originOf);
    if (origins.includes(null)) complain(t('channels.siteWrong'));
    set({ origins: [...new Set(origins.filter((origin): origin is string => origin !== null))] });
  };
  return (
    <Part title={t('channels.access')}>
      <Setting label={t('channels.origins')} hint={t('channels.originsHint')}>
        {(id, about) => (
          <Select
            id={id}
            aria-describedby={about}
            mode="tags"
            open={false}
            suffixIcon={null}
            value={shown.origins}
            disabled={isReadOnly}
            tokenSeparators={[' ', ',']}
            onChange={choose}
          />
        )}
      </Setting>
      <Setting label={t('channels.verifiedOnly')} hint={t('channels.verifiedOnlyHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={shown.verifiedOnly}
            disabled={isReadOnly}
            onChange={(verifiedOnly) => set({ verifiedOnly })}
          />
        )}
      </Setting>
      {isReadOnly ? null : <IdentitySecret channel={channel} />}
    </Part>
  );
}

function TeamAndRating({ shown, isReadOnly, set }: PartProps) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  return (
    <Part title={t('channels.service')}>
      <Setting label={t('channels.team')} hint={t('channels.teamHint')}>
        {(id, about) => (
          <Select
            id={id}
            aria-describedby={about}
            allowClear
            disabled={isReadOnly}
            value={shown.teamId}
            placeholder={t('channels.defaultTeam')}
            options={teams.map((team) => ({ value: team.id, label: team.name }))}
            onChange={(teamId) => set({ teamId: teamId ?? null })}
          />
        )}
      </Setting>
      <Setting label={t('channels.askRating')} hint={t('channels.askRatingHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={shown.askRating}
            disabled={isReadOnly}
            onChange={(askRating) => set({ askRating })}
          />
        )}
      </Setting>
      <Setting label={t('channels.typingPreview')} hint={t('channels.typingPreviewHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={shown.typingPreview}
            disabled={isReadOnly}
            onChange={(typingPreview) => set({ typingPreview })}
          />
        )}
      </Setting>
      <Setting label={t('channels.enabled')} hint={t('channels.enabledHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={shown.enabled}
            disabled={isReadOnly}
            onChange={(enabled) => set({ enabled })}
          />
        )}
      </Setting>
    </Part>
  );
}
