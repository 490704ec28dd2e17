import type { ChannelKind, ConnectedAccount } from '@parley/contract';
import { Alert, Button, Input, Popconfirm, Select, Switch } from 'antd';
import { PlugZap, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTeams } from '../../people/agents.ts';
import { client } from '../../shell/client.ts';
import { cx } from '../../shell/look/cx.ts';
import { CopyBox } from '../../shell/page/copy-box.tsx';
import { Part, Setting } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { AccountHealth } from './account-health.tsx';
import styles from './accounts.module.css';
import { accountsKey } from './accounts.ts';
import { FieldForm, type Values } from './field-form.tsx';
import { firstFlawed } from './flaw-in.ts';
import { KeptEvents } from './kept-events.tsx';
import { MadeSecrets } from './made-secrets.tsx';
import { TryAccount } from './try-account.tsx';

interface AccountEditorProps {
  account: ConnectedAccount;
  kind: ChannelKind | undefined;
}

/** One account: what is to be done at the vendor's, its settings, whether it speaks, and how it is doing. */
export function AccountEditor({ account, kind }: AccountEditorProps) {
  const t = useWords();
  return (
    <>
      {account.status === 'failing' ? (
        <Alert
          className={styles.failing ?? ''}
          type="error"
          showIcon
          title={t('accounts.failing')}
          description={t('accounts.failingText', { why: account.statusReason ?? '' })}
        />
      ) : null}
      {kind?.hasHook ? <Steps account={account} kind={kind} /> : null}
      <Settings account={account} kind={kind} />
      <TryAccount account={account} />
      <AccountHealth account={account} />
      <KeptEvents account={account} />
    </>
  );
}

function Steps({ account, kind }: { account: ConnectedAccount; kind: ChannelKind }) {
  const t = useWords();
  return (
    <Part title={t('accounts.steps')}>
      <ol className={styles.steps}>
        {kind.steps.map((step) => (
          <li key={step}>{step.replaceAll('{hook}', account.hookUrl)}</li>
        ))}
      </ol>
      <div className={styles.made}>
        <b>{t('accounts.hook')}</b>
        <CopyBox text={account.hookUrl} />
      </div>
    </Part>
  );
}

function Settings({ account, kind }: AccountEditorProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const params = { workspaceId, connectedAccountId: account.id };
  const [name, setName] = useState(account.name);
  const [values, setValues] = useState<Values>({});
  const [isTried, setTried] = useState(false);
  const [made, setMade] = useState<Record<string, string>>({});
  const touches = [accountsKey(workspaceId)];
  const save = useSave({
    save: (more: { status?: 'on' | 'off'; teamId?: ConnectedAccount['teamId'] } = {}) =>
      client.call('changeChannelAccount', {
        params,
        body: { name, ...(Object.keys(values).length > 0 ? { fields: values } : {}), ...more },
      }),
    touches,
    onSaved(saved) {
      setValues({});
      setMade(saved.made);
    },
  });
  const shown = { ...account.fields, ...values };
  const isChanged = name !== account.name || Object.keys(values).length > 0;
  return (
    <Part title={t('accounts.settings')} text={t('accounts.settingsText')}>
      <Setting label={t('accounts.switchOn')} hint={t('accounts.switchHint')} isInline>
        {(id, about) => (
          <Switch
            id={id}
            aria-describedby={about}
            checked={account.status !== 'off'}
            onChange={(on) => save.mutate({ status: on ? 'on' : 'off' })}
          />
        )}
      </Setting>
      <Setting label={t('accounts.name')} hint={t('accounts.nameHint')} error={save.errors.name}>
        {(id, about) => (
          <Input
            id={id}
            aria-describedby={about}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Setting>
      <FieldForm
        fields={kind?.fields ?? []}
        values={shown}
        kept={account.secretsSet}
        errors={save.errors}
        isTried={isTried}
        set={(field, value) => setValues({ ...values, [field]: value })}
      />
      <Team account={account} onChange={(teamId) => save.mutate({ teamId })} />
      <div className={styles.row}>
        <Button
          type="primary"
          disabled={!isChanged || name.trim() === ''}
          loading={save.isPending}
          onClick={() => {
            setTried(true);
            if (!firstFlawed(t, kind?.fields ?? [], shown, account.secretsSet)) save.mutate({});
          }}
        >
          {t('shell.save')}
        </Button>
        {kind?.canConnect ? <AskVendor account={account} /> : null}
        <Remove account={account} />
      </div>
      {Object.keys(made).length > 0 ? (
        <MadeSecrets kind={kind} made={made} onClose={() => setMade({})} />
      ) : null}
    </Part>
  );
}

function Team({
  account,
  onChange,
}: {
  account: ConnectedAccount;
  onChange(teamId: ConnectedAccount['teamId']): void;
}) {
  const t = useWords();
  const teams = useTeams().data ?? [];
  return (
    <Setting label={t('accounts.team')} hint={t('accounts.teamHint')}>
      {(id, about) => (
        <Select
          id={id}
          aria-describedby={about}
          value={account.teamId ?? ''}
          options={[
            { value: '', label: t('accounts.defaultTeam') },
            ...teams.map((team) => ({ value: team.id, label: team.name })),
          ]}
          onChange={(chosen: string) => onChange(teams.find((team) => team.id === chosen)?.id ?? null)}
        />
      )}
    </Setting>
  );
}

function AskVendor({ account }: { account: ConnectedAccount }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [said, setSaid] = useState<{ isWell: boolean; text: string } | null>(null);
  const ask = useSave({
    save: () =>
      client.call('connectChannelAccount', {
        params: { workspaceId, connectedAccountId: account.id },
        body: {},
      }),
    touches: [accountsKey(workspaceId)],
    done: null,
    onSaved(answer) {
      if (answer.kind === 'failed')
        setSaid({ isWell: false, text: t('accounts.testFailed', { detail: answer.problem.detail }) });
      else
        setSaid({
          isWell: true,
          text: answer.name ? t('accounts.testedAs', { name: answer.name }) : t('accounts.tested'),
        });
    },
  });
  return (
    <>
      <Button icon={<PlugZap size={14} />} loading={ask.isPending} onClick={() => ask.mutate()}>
        {t('accounts.test')}
      </Button>
      <span role="status" className={cx(styles.said, said?.isWell ? styles.well : styles.ill)}>
        {said?.text}
      </span>
    </>
  );
}

function Remove({ account }: { account: ConnectedAccount }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const remove = useSave({
    save: () =>
      client.call('removeChannelAccount', { params: { workspaceId, connectedAccountId: account.id } }),
    touches: [accountsKey(workspaceId)],
    done: t('accounts.removed'),
  });
  return (
    <Popconfirm
      title={t('accounts.remove')}
      description={t('accounts.removeText')}
      okText={t('accounts.remove')}
      cancelText={t('shell.cancel')}
      onConfirm={() => remove.mutate()}
    >
      <Button danger icon={<Trash2 size={14} />} loading={remove.isPending}>
        {t('accounts.remove')}
      </Button>
    </Popconfirm>
  );
}
