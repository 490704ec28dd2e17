import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { TextField } from '../../shell/text-field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './entry.module.css';
import { EntryPage } from './entry-page.tsx';
import { useEntry } from './use-entry.ts';

/** Email and password; the address stays, so that one arrives where one wanted to go. */
export function SignIn() {
  const t = useWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const form = useEntry(() => client.call('signIn', { body: { email, password } }));
  const setup = useQuery({
    queryKey: ['setup'],
    queryFn: ({ signal }) => client.call('describeSetup', { signal }),
    retry: false,
  });
  if (setup.data?.needed)
    return (
      <EntryPage title={t('setup.needed')}>
        <p>{t('setup.neededText')}</p>
      </EntryPage>
    );
  return (
    <EntryPage title={t('people.signInTitle')}>
      <form className={styles.fields} onSubmit={form.onSubmit}>
        <TextField
          label={t('people.email')}
          type="email"
          autoComplete="username"
          autoFocus
          required
          value={email}
          onChange={setEmail}
          error={form.errors.email}
        />
        <TextField
          label={t('people.password')}
          type="password"
          autoComplete="current-password"
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
          {t('people.signIn')}
        </Button>
      </form>
    </EntryPage>
  );
}
