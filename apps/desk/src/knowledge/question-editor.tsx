import type { Question } from '@parley/contract';
import { Button, Popconfirm, Switch } from 'antd';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { client } from '../shell/client.ts';
import { fullText } from '../shell/format.ts';
import { IconButton } from '../shell/icon-button.tsx';
import { useSave } from '../shell/page/use-save.ts';
import { isRefusal } from '../shell/problem-words.ts';
import { useSeat } from '../shell/seat.tsx';
import { useLocale, useWords } from '../words/index.ts';
import { CategoryField } from './category-field.tsx';
import { Conflict } from './conflict.tsx';
import { type Draft, draftOf, toBody, whatIsMissing } from './question-draft.ts';
import styles from './question-editor.module.css';
import { questionsKey } from './questions.ts';
import { RelatedField } from './related-field.tsx';
import { WordingTabs } from './wording-tabs.tsx';

interface QuestionEditorProps {
  question: Question | null;
  category: string;
  mayWrite: boolean;
  onSaved(question: Question): void;
  onClose(): void;
}

/** One topic: what it is asked like and what is answered, in each language. */
export function QuestionEditor({ question, category, mayWrite, onSaved, onClose }: QuestionEditorProps) {
  const t = useWords();
  const spoken = useLocale();
  const { workspaceId } = useSeat();
  const [base, setBase] = useState(question);
  const [draft, setDraft] = useState<Draft>(() => draftOf(question, spoken, category));
  const missing = whatIsMissing(draft);
  const params = { workspaceId };
  const save = useSave({
    save: (body: ReturnType<typeof toBody>) =>
      base
        ? client.call('changeQuestion', {
            params: { ...params, questionId: base.id },
            body: { ...body, version: base.version },
          })
        : client.call('createQuestion', { params, body }),
    touches: [questionsKey(workspaceId)],
    shown: ['object.changed'],
    done: draft.publish ? t('knowledge.published') : t('knowledge.savedDraft'),
    onSaved(saved) {
      setBase(saved);
      onSaved(saved);
    },
  });
  const isConflict = isRefusal(save.error, 'object.changed');
  return (
    <div className={styles.editor}>
      <header className={styles.head}>
        <IconButton label={t('shell.back')} icon={<ChevronLeft size={20} />} onClick={onClose} />
        <h2>{base ? (Object.values(base.wordings)[0]?.questions[0] ?? '') : t('knowledge.newOne')}</h2>
        {mayWrite ? (
          <>
            <label className={styles.publish} htmlFor="question-publish">
              {t('knowledge.publish')}
            </label>
            <Switch
              id="question-publish"
              size="small"
              checked={draft.publish}
              onChange={(publish) => setDraft({ ...draft, publish })}
            />
            <Button
              type="primary"
              disabled={missing !== null}
              loading={save.isPending}
              onClick={() => save.mutate(toBody(draft))}
            >
              {t('shell.save')}
            </Button>
          </>
        ) : null}
      </header>
      {isConflict && base ? (
        <Conflict
          id={base.id}
          onTakeTheirs={(theirs) => {
            setBase(theirs);
            setDraft(draftOf(theirs, spoken, category));
            save.reset();
          }}
          onKeepMine={(theirs) => {
            setBase(theirs);
            save.reset();
          }}
        />
      ) : null}
      <fieldset className={styles.fields} disabled={!mayWrite}>
        <WordingTabs
          wordings={draft.wordings}
          mayWrite={mayWrite}
          onChange={(wordings) => setDraft({ ...draft, wordings })}
        />
        {missing ? <p className={styles.missing}>{t(`knowledge.missing.${missing}`)}</p> : null}
        <CategoryField value={draft.category} onChange={(next) => setDraft({ ...draft, category: next })} />
        <RelatedField
          value={draft.related}
          self={base?.id ?? null}
          onChange={(related) => setDraft({ ...draft, related })}
        />
      </fieldset>
      {base ? <Footer question={base} mayWrite={mayWrite} onRemoved={onClose} /> : null}
    </div>
  );
}

interface FooterProps {
  question: Question;
  mayWrite: boolean;
  onRemoved(): void;
}

function Footer({ question, mayWrite, onRemoved }: FooterProps) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const remove = useSave({
    save: () =>
      client.call('deleteQuestion', {
        params: { workspaceId, questionId: question.id },
        query: { version: question.version },
      }),
    touches: [questionsKey(workspaceId)],
    done: t('shell.removed'),
    onSaved: onRemoved,
  });
  return (
    <footer className={styles.foot}>
      <span>
        {t('knowledge.version', { version: question.version })} ·{' '}
        {t('knowledge.by', { who: question.updatedBy, when: fullText(question.updatedAt, locale) })}
      </span>
      {mayWrite ? (
        <Popconfirm
          title={t('knowledge.removeOne')}
          okText={t('shell.remove')}
          cancelText={t('shell.cancel')}
          onConfirm={() => remove.mutate()}
        >
          <Button danger type="text">
            {t('shell.remove')}
          </Button>
        </Popconfirm>
      ) : null}
    </footer>
  );
}
