import { compareContents, type Question, type QuestionContent } from '@parley/contract';
import { Button } from 'antd';
import { TriangleAlert } from 'lucide-react';
import { fullText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { DiffView } from '../life/diff-view.tsx';
import { contentOfQuestion } from './question-draft.ts';
import styles from './question-editor.module.css';

interface ConflictProps {
  theirs: Question;
  mine: QuestionContent;
  onTakeTheirs(): void;
  onKeepMine(): void;
}

/** Somebody saved in between: what one's own text would change of theirs is shown, and nothing is lost without a choice. */
export function Conflict({ theirs, mine, onTakeTheirs, onKeepMine }: ConflictProps) {
  const t = useWords();
  const locale = useLocale();
  const who = theirs.updatedBy;
  return (
    <div className={styles.conflict} role="alert">
      <TriangleAlert size={16} aria-hidden="true" />
      <div>
        <b>{t('knowledge.conflict', { who, when: fullText(theirs.updatedAt, locale) })}</b>
        <p>{t('writing.conflictText')}</p>
        <DiffView changes={compareContents(contentOfQuestion(theirs), mine)} />
        <div className={styles.choices}>
          <Button onClick={onTakeTheirs}>{t('knowledge.takeTheirs')}</Button>
          <Button onClick={onKeepMine}>{t('knowledge.keepMine')}</Button>
        </div>
      </div>
    </div>
  );
}
