import type { Locale, QuestionId } from '@parley/contract';
import { locales } from '@parley/contract';
import { Button, Checkbox, Input, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { TextArea } from '../shell/text-area.tsx';
import { languageNames, useWords } from '../words/index.ts';
import styles from './insight.module.css';
import { QuestionPicker } from './question-picker.tsx';

/** What is to be written: a new entry, or more wordings for one that is there. */
export type Written =
  | { locale: Locale; questions: string[]; answer: string; category: string; publish: boolean }
  | { question: QuestionId; locale: Locale; questions: string[]; publish: boolean };

interface WriteFormProps {
  wordings: readonly string[];
  locale: Locale;
  /** what a colleague answered */
  suggestion: string | null;
  /** an entry that has the answer already */
  known?: QuestionId | null;
  isSaving: boolean;
  onWrite(written: Written): void;
  onCancel(): void;
}

/** Writes an entry from what customers asked: their wordings are chosen already, only the answer is missing. */
export function WriteForm({
  wordings,
  suggestion,
  known = null,
  isSaving,
  onWrite,
  onCancel,
  ...given
}: WriteFormProps) {
  const t = useWords();
  const id = useId();
  const [isNew, setNew] = useState(known === null);
  const [locale, setLocale] = useState(given.locale);
  const [chosen, setChosen] = useState<string[]>([...wordings]);
  const [answer, setAnswer] = useState(suggestion ?? '');
  const [category, setCategory] = useState('');
  const [question, setQuestion] = useState<QuestionId | null>(known);
  const isWhole = chosen.length > 0 && (isNew ? answer.trim() !== '' : question !== null);
  const write = (publish: boolean) => {
    if (isNew)
      onWrite({ locale, questions: chosen, answer: answer.trim(), category: category.trim(), publish });
    else if (question) onWrite({ question, locale, questions: chosen, publish });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isWhole) write(false);
      }}
    >
      <Radio.Group
        value={isNew}
        aria-label={t('insight.where')}
        onChange={(event) => setNew(event.target.value === true)}
        options={[
          { value: true, label: t('insight.newEntry') },
          { value: false, label: t('insight.existingEntry') },
        ]}
      />
      {isNew ? null : (
        <div>
          <label htmlFor={`${id}-entry`}>{t('insight.entry')}</label>
          <QuestionPicker id={`${id}-entry`} value={question} onChange={setQuestion} />
        </div>
      )}
      <fieldset>
        <legend>{t('insight.wordings')}</legend>
        <Checkbox.Group
          className={styles.wordings ?? ''}
          value={chosen}
          onChange={setChosen}
          options={wordings.map((text) => ({ value: text, label: text }))}
        />
      </fieldset>
      {isNew ? (
        <div>
          <label htmlFor={`${id}-answer`}>{t('knowledge.answer')}</label>
          <TextArea
            id={`${id}-answer`}
            autoFocus
            rows={4}
            maxLength={4000}
            value={answer}
            onChange={(event) => setAnswer(event.target.value)}
          />
          {suggestion ? <p className={styles.hint}>{t('insight.suggested')}</p> : null}
        </div>
      ) : null}
      <div className={styles.pair}>
        <div>
          <label htmlFor={`${id}-language`}>{t('knowledge.addLanguage')}</label>
          <Select
            id={`${id}-language`}
            value={locale}
            onChange={setLocale}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
          />
        </div>
        {isNew ? (
          <div>
            <label htmlFor={`${id}-category`}>{t('knowledge.category')}</label>
            <Input
              id={`${id}-category`}
              maxLength={60}
              value={category}
              onChange={(event) => setCategory(event.target.value)}
            />
          </div>
        ) : null}
      </div>
      <div className={styles.buttons}>
        <Button type="primary" disabled={!isWhole} loading={isSaving} onClick={() => write(true)}>
          {t('insight.publish')}
        </Button>
        <Button htmlType="submit" disabled={!isWhole || isSaving}>
          {t('insight.saveDraft')}
        </Button>
        <Button type="text" onClick={onCancel}>
          {t('shell.cancel')}
        </Button>
      </div>
    </form>
  );
}
