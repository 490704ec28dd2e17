import type { ChannelKind } from '@parley/contract';
import { Button } from 'antd';
import { Globe, Plus } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useSearch } from 'wouter';
import { Empty } from '../shell/empty.tsx';
import { Page } from '../shell/page/page.tsx';
import { PickOne } from '../shell/page/pick-one.tsx';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { ToneTag } from '../shell/tone-tag.tsx';
import { useWords } from '../words/index.ts';
import { AccountEditor } from './accounts/account-editor.tsx';
import { useAccounts, useKinds } from './accounts/accounts.ts';
import { KindIcon } from './accounts/kind-icon.tsx';
import { MadeSecrets } from './accounts/made-secrets.tsx';
import { NewAccount } from './accounts/new-account.tsx';
import { ChannelEditor } from './channel-editor.tsx';
import { useChannels } from './channels.ts';
import { NewChannel } from './new-channel.tsx';

/** Where customers can write from. */
export function ChannelsPage() {
  const t = useWords();
  const { role } = useSeat();
  const channels = useChannels();
  const accounts = useAccounts().data ?? [];
  const kinds = useKinds().data ?? [];
  const named = new URLSearchParams(useSearch()).get('account');
  const [chosen, setChosen] = useState<string | null>(null);
  const [making, setMaking] = useState<'any' | 'website' | null>(null);
  const [made, setMade] = useState<{ kind: ChannelKind; made: Record<string, string> } | null>(null);
  const sites = channels.data ?? [];
  const all = [...sites, ...accounts];
  // A link from elsewhere goes before what was chosen here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the link that changes
  useEffect(() => setChosen(null), [named]);
  const shown = chosen ?? named ?? all[0]?.id;
  const site = sites.find(({ id }) => id === shown);
  const account = accounts.find(({ id }) => id === shown);
  const kindOf = (kind: string) => kinds.find((each) => each.kind === kind);
  const mayChange = mayAct(role, 'admin');
  const add = mayChange ? (
    <Button type="primary" icon={<Plus size={15} />} onClick={() => setMaking('any')}>
      {t('accounts.connect')}
    </Button>
  ) : null;
  return (
    <Page title={t('settings.channels')} text={t('channels.text')} extra={add}>
      {!channels.isPending && all.length === 0 ? (
        <Empty icon={<Globe size={22} />} title={t('channels.none')} text={t('channels.noneText')}>
          {mayChange ? <Button onClick={() => setMaking('website')}>{t('channels.connect')}</Button> : null}
        </Empty>
      ) : null}
      <PickOne<string>
        label={t('settings.channels')}
        icon={<Globe size={15} />}
        all={[
          ...sites,
          ...accounts.map(({ id, name, kind, status }) => ({
            ...{ id, name },
            icon: <KindIcon icon={kindOf(kind)?.icon ?? ''} size={15} />,
            mark:
              status === 'on' ? null : (
                <ToneTag tone={status === 'failing' ? 'bad' : 'plain'}>{t(`accounts.${status}`)}</ToneTag>
              ),
          })),
        ]}
        shown={shown}
        onPick={setChosen}
      />
      {site ? <ChannelEditor key={site.id} channel={site} mayChange={mayChange} /> : null}
      {account ? <AccountEditor key={account.id} account={account} kind={kindOf(account.kind)} /> : null}
      {making === 'website' ? <NewChannel onMade={setChosen} onClose={() => setMaking(null)} /> : null}
      {making === 'any' ? (
        <NewAccount
          onWebsite={() => setMaking('website')}
          onMade={(id, kind, secrets) => {
            setChosen(id);
            if (Object.keys(secrets).length > 0) setMade({ kind, made: secrets });
          }}
          onClose={() => setMaking(null)}
        />
      ) : null}
      {made ? <MadeSecrets {...made} onClose={() => setMade(null)} /> : null}
    </Page>
  );
}
