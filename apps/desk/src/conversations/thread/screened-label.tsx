import type { Entry, Screened } from '@parley/contract';
import { EyeOff, Flag } from 'lucide-react';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { complain } from '../../shell/toast.tsx';
import { useWords } from '../../words/index.ts';
import styles from './message.module.css';

/** That sensitive words were met in a message; supervisors may read what was hidden, which the audit keeps. */
export function ScreenedLabel({ entry, screened }: { entry: Entry; screened: Screened }) {
  const t = useWords();
  const { role, workspaceId } = useSeat();
  const [original, setOriginal] = useState<string | null>(null);
  const isHidden = screened.outcome === 'masked';
  const groups = screened.groups.join(' · ');
  const reveal = async () => {
    try {
      const params = { workspaceId, conversationId: entry.conversationId };
      const { text } = await client.call('openMaskedMessage', { params, query: { seq: entry.seq } });
      setOriginal(text);
    } catch (error) {
      complain(problemWords(t, error));
    }
  };
  return (
    <div className={styles.screened}>
      {isHidden ? <EyeOff size={13} aria-hidden="true" /> : <Flag size={13} aria-hidden="true" />}
      {isHidden ? t('thread.hidden', { groups }) : t('thread.marked', { groups })}
      {screened.sealed && original === null && mayAct(role, 'supervisor') ? (
        <button type="button" onClick={() => void reveal()}>
          {t('thread.reveal')}
        </button>
      ) : null}
      {original === null ? null : <blockquote aria-label={t('thread.original')}>{original}</blockquote>}
    </div>
  );
}
