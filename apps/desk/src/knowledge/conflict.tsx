import type { Question, QuestionId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { TriangleAlert } from 'lucide-react';
import { client } from '../shell/client.ts';
import { fullText } from '../shell/format.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import styles from './question-editor.module.css';

interface ConflictProps {
  id: QuestionId;
  onTakeTheirs(theirs: Question): void;
  onKeepMine(theirs: Question): void;
}

/** Somebody saved in between: their text is shown, and nothing is lost without a choice. */
export function Conflict({ id, onTakeTheirs, onKeepMine }: ConflictProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: ['conflict', workspaceId, id],
    staleTime: 0,
    gcTime: 0,
    queryFn: ({ signal }) => client.call('getQuestion', { params: { workspaceId, questionId: id }, signal }),
  });
  if (!data) return null;
  return (
    <div className={styles.conflict} role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <b>{t('knowledge.conflict', { who: data.updatedBy, when: fullText(data.updatedAt, locale) })}</b>
        <blockquote>{Object.values(data.wordings)[0]?.answer}</blockquote>
        <Button size="small" onClick={() => onTakeTheirs(data)}>
          {t('knowledge.takeTheirs')}
        </Button>{' '}
        <Button size="small" onClick={() => onKeepMine(data)}>
          {t('knowledge.keepMine')}
        </Button>
      </div>
    </div>
  );
}
