import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { client } from '../../shell/client.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { TextField } from '../../shell/text-field.tsx';
import { spoken, useWords } from '../../words/index.ts';
import styles from './entry.module.css';
import { EntryPage } from './entry-page.tsx';
import { useEntry } from './use-entry.ts';

/** Joins a workspace by the link of an invitation. */
export function AcceptInvitation() {
  const t = useWords();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, error, isPending } = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => client.call('describeInvitation', { body: { token }, signal }),
    retry: false,
  });
  if (isPending) return <EntryPage title={t('shell.loading')}>{null}</EntryPage>;
  if (error)
    return (
      <EntryPage title={t('invitation.dead')}>
        <p>{problemWords(t, error)}</p>
        <Link href="/">{t('people.signIn')}</Link>
      </EntryPage>
    );
  return (
    <EntryPage title={t('invitation.title', { workspace: data.workspaceName })}>
      <p>{t('invitation.text', { email: data.email })}</p>
      <AcceptForm token={token} isKnown={data.knownPerson} />
    </EntryPage>
  );
}

function AcceptForm({ token, isKnown }: { token: string; isKnown: boolean }) {
  const t = useWords();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const form = useEntry(async () => {
    // a known person keeps their name; the field is only for new ones
    const me = await client.call('acceptInvitation', { body: { token, name: name || '–', password } });
    navigate('/', { replace: true });
    // somebody new reads the language in which they accepted
    return isKnown ? me : client.call('changeMe', { body: { locale: spoken() } });
  });
  return (
    <form className={styles.fields} onSubmit={form.onSubmit}>
      {isKnown ? null : (
        <TextField
          label={t('people.name')}
          autoComplete="name"
          autoFocus
          required
          maxLength={100}
          value={name}
          onChange={setName}
          error={form.errors.name}
        />
      )}
      <TextField
        label={t('people.password')}
        type="password"
        autoComplete={isKnown ? 'current-password' : 'new-password'}
        hint={isKnown ? t('invitation.known') : t('people.passwordHint')}
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
        {t('invitation.join')}
      </Button>
    </form>
  );
}
