import { Button } from 'antd';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { client } from '../../shell/client.ts';
import { TextField } from '../../shell/text-field.tsx';
import { spoken, useWords } from '../../words/index.ts';
import styles from './entry.module.css';
import { EntryPage } from './entry-page.tsx';
import { useEntry } from './use-entry.ts';

/** Makes the first administrator, with the one-time link the server printed. */
export function SetUp() {
  const t = useWords();
  const [, navigate] = useLocation();
  const [search] = useSearchParams();
  const [workspaceName, setWorkspaceName] = useState('');
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const token = search.get('token') ?? '';
  const form = useEntry(async () => {
    const body = { token, name, email, password, workspaceName, locale: spoken() };
    const me = await client.call('setUp', { body });
    navigate('/', { replace: true });
    return me;
  });
  if (token === '')
    return (
      <EntryPage title={t('setup.needed')}>
        <p>{t('setup.neededText')}</p>
      </EntryPage>
    );
  return (
    <EntryPage title={t('setup.title')}>
      <p>{t('setup.text')}</p>
      <form className={styles.fields} onSubmit={form.onSubmit}>
        <TextField
          label={t('setup.workspace')}
          hint={t('setup.workspaceHint')}
          autoFocus
          required
          maxLength={100}
          value={workspaceName}
          onChange={setWorkspaceName}
          error={form.errors.workspaceName}
        />
        <TextField
          label={t('people.name')}
          autoComplete="name"
          required
          maxLength={100}
          value={name}
          onChange={setName}
          error={form.errors.name}
        />
        <TextField
          label={t('people.email')}
          type="email"
          autoComplete="username"
          required
          value={email}
          onChange={setEmail}
          error={form.errors.email}
        />
        <TextField
          label={t('people.password')}
          type="password"
          autoComplete="new-password"
          hint={t('people.passwordHint')}
          required
          value={password}
          onChange={setPassword}
          error={form.errors.password}
        />
        {form.problem ? (
          <div className={styles.problem} role="alert">
            {form.problem}
          </div>
        ) : null}
        <Button type="primary" size="large" htmlType="submit" block loading={form.isPending}>
          {t('setup.begin')}
        </Button>
      </form>
    </EntryPage>
  );
}
