import type { QuestionId } from '@parley/contract';
import { Button } from 'antd';
import { PencilLine } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { fullText } from '../../shell/format.ts';
import { useLocale, useWords } from '../../words/index.ts';
import { useQuestion } from '../questions.ts';
import { contentOf, type Draft } from './question-draft.ts';
import styles from './question-editor.module.css';
import type { useDraft } from './use-draft.ts';
import { useLeftCopy } from './use-working-copy.ts';

interface LeftCopyProps {
  question: QuestionId | null;
  writing: ReturnType<typeof useDraft>;
}

/** Brings back what was left unsaved here, and says who else is writing and when somebody saved. */
export function LeftCopy({ question, writing }: LeftCopyProps) {
  const t = useWords();
  const locale = useLocale();
  const { base, isChanged, isSaving, theirs, show, take, meet } = writing;
  const { data } = useLeftCopy(question);
  const newest = useQuestion(question).data;
  const [restored, setRestored] = useState<string | null>(null);
  const [before] = useState(writing.draft);
  const isAsked = useRef(false);
  useEffect(() => {
    if (!data || isAsked.current) return;
    isAsked.current = true;
    const { mine } = data;
    const left = mine && draftIn(mine.content);
    if (!left || isChanged || isSame(left, before)) return;
    setRestored(mine.savedAt);
    show(left);
    if (base && mine.version !== null && mine.version < base.version) meet(base);
  }, [data, base, before, isChanged, show, meet]);
  useEffect(() => {
    // What comes while this is being saved may be this itself.
    if (!base || !newest || newest.version <= base.version || theirs || isSaving) return;
    if (isChanged) meet(newest);
    else take(newest);
  }, [base, newest, theirs, isChanged, isSaving, meet, take]);
  return (
    <>
      {data && data.others.length > 0 ? (
        <p className={styles.others} role="status">
          <PencilLine size={14} aria-hidden="true" />
          {t('writing.others', { names: data.others.map(({ name }) => name).join('、') })}
        </p>
      ) : null}
      {restored && isChanged ? (
        <p className={styles.others} role="status">
          {t('writing.restored', { when: fullText(restored, locale) })}
          <Button
            size="small"
            onClick={() => {
              setRestored(null);
              show(before);
            }}
          >
            {t('shell.discard')}
          </Button>
        </p>
      ) : null}
    </>
  );
}

/** What an editor kept, where it is of a form that this one knows. */
function draftIn(content: string): Draft | null {
  const draft = read(content);
  const isKnown =
    typeof draft?.wordings === 'object' && Array.isArray(draft.tags) && Array.isArray(draft.related);
  return isKnown ? (draft as Draft) : null;
}

function read(content: string): Partial<Draft> | null {
  try {
    return JSON.parse(content) as Partial<Draft> | null;
  } catch {
    return null;
  }
}

const isSame = (one: Draft, other: Draft) =>
  JSON.stringify(contentOf(one)) === JSON.stringify(contentOf(other));
