import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { client } from '../../shell/client.ts';
import { Part } from '../../shell/page/page.tsx';
import { useSave } from '../../shell/page/use-save.ts';
import { isRefusal } from '../../shell/problem-words.ts';
import { TextField } from '../../shell/text-field.tsx';
import { useWords } from '../../words/index.ts';
import styles from './settings.module.css';

/** A new password; every other session ends with the old one. */
export function PasswordPart() {
  const t = useWords();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useSave({
    save: () => client.call('changePassword', { body: { current, next } }),
    touches: [['sessions']],
    shown: ['sign-in.wrong'],
    done: t('account.passwordChanged'),
    onSaved() {
      setCurrent('');
      setNext('');
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change.mutate();
  };
  return (
    <Part title={t('people.password')} text={t('account.passwordText')}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={t('account.currentPassword')}
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onChange={setCurrent}
          error={
            isRefusal(change.error, 'sign-in.wrong') ? t('account.wrongPassword') : change.errors.current
          }
        />
        <TextField
          label={t('account.newPassword')}
          type="password"
          autoComplete="new-password"
          required
          hint={t('people.passwordHint')}
          value={next}
          onChange={setNext}
          error={change.errors.next}
        />
        <Button htmlType="submit" loading={change.isPending} disabled={!current || !next}>
          {t('account.changePassword')}
        </Button>
      </form>
    </Part>
  );
}
