import type { Connector, ConnectorAuth } from '@parley/contract';
import { Input, InputNumber, Select } from 'antd';
import { Part, Setting } from '../shell/page/page.tsx';
import { useWords } from '../words/index.ts';
import { authOf, type ConnectorDraft } from './connector-draft.ts';

interface AddressFormProps {
  draft: ConnectorDraft;
  /** a credential is kept; it is never shown */
  isSet: boolean;
  kept: Connector;
  onChange(draft: ConnectorDraft): void;
}

/** Where the other system is, and how it knows who asks. */
export function AddressForm({ draft, isSet, kept, onChange }: AddressFormProps) {
  const t = useWords();
  const change = (part: Partial<ConnectorDraft>) => onChange({ ...draft, ...part });
  return (
    <>
      <Part title={t('connectors.address')}>
        <Setting label={t('connectors.name')} hint={t('connectors.nameHint')}>
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              maxLength={80}
              value={draft.name}
              onChange={(event) => change({ name: event.target.value })}
            />
          )}
        </Setting>
        <Setting label={t('connectors.baseUrl')} hint={t('connectors.baseUrlHint')}>
          {(id, about) => (
            <Input
              id={id}
              aria-describedby={about}
              maxLength={500}
              value={draft.baseUrl}
              onChange={(event) => change({ baseUrl: event.target.value.trim() })}
            />
          )}
        </Setting>
        <Setting label={t('connectors.timeout')} hint={t('connectors.timeoutHint')}>
          {(id, about) => (
            <InputNumber
              id={id}
              aria-describedby={about}
              min={100}
              max={30_000}
              step={500}
              suffix="ms"
              value={draft.timeoutMs}
              onChange={(timeoutMs) => change({ timeoutMs: timeoutMs ?? 5_000 })}
            />
          )}
        </Setting>
      </Part>
      <Part title={t('connectors.credential')} text={t('connectors.credentialText')}>
        <Credential
          auth={draft.auth}
          isSet={isSet && kept.auth.kind === draft.auth.kind}
          onChange={(auth) => change({ auth })}
        />
      </Part>
    </>
  );
}

interface CredentialProps {
  auth: ConnectorAuth;
  isSet: boolean;
  onChange(auth: ConnectorAuth): void;
}

function Credential({ auth, isSet, onChange }: CredentialProps) {
  const t = useWords();
  return (
    <>
      <Setting label={t('connectors.way')}>
        {(id) => (
          <Select<ConnectorAuth['kind']>
            id={id}
            value={auth.kind}
            options={(['none', 'bearer', 'basic', 'header', 'query'] as const).map((value) => ({
              value,
              label: t(`connectors.ways.${value}`),
            }))}
            onChange={(kind) => onChange(authOf(kind, { ...auth }))}
          />
        )}
      </Setting>
      {auth.kind === 'basic' ? (
        <Setting label={t('connectors.user')}>
          {(id) => (
            <Input
              id={id}
              maxLength={200}
              autoComplete="off"
              value={auth.user}
              onChange={(event) => onChange({ ...auth, user: event.target.value })}
            />
          )}
        </Setting>
      ) : null}
      {auth.kind === 'header' || auth.kind === 'query' ? (
        <Setting label={t('connectors.parameter')}>
          {(id) => (
            <Input
              id={id}
              maxLength={100}
              value={auth.name}
              onChange={(event) => onChange({ ...auth, name: event.target.value.trim() })}
            />
          )}
        </Setting>
      ) : null}
      {auth.kind === 'none' ? null : (
        <Setting
          label={t('connectors.secret')}
          hint={isSet ? t('connectors.secretKept') : t('connectors.secretNone')}
        >
          {(id, about) => (
            <Input.Password
              id={id}
              aria-describedby={about}
              autoComplete="new-password"
              maxLength={4000}
              placeholder={isSet ? '••••••••' : ''}
              value={auth.secret ?? ''}
              onChange={({ target }) => onChange(withSecret(auth, target.value))}
            />
          )}
        </Setting>
      )}
    </>
  );
}

/** Nothing typed: what is kept stays. */
function withSecret(auth: Exclude<ConnectorAuth, { kind: 'none' }>, typed: string): ConnectorAuth {
  const { secret: _, ...way } = auth;
  return (typed === '' ? way : { ...way, secret: typed }) as ConnectorAuth;
}
