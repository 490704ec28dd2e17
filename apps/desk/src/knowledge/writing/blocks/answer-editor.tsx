import { asPlainText, type Locale } from '@parley/contract';
import { Switch } from 'antd';
import { Field } from '../../../shell/form/field.tsx';
import { TextArea } from '../../../shell/text-area.tsx';
import { useWords } from '../../../words/index.ts';
import type { AnswerDraft } from '../answer-draft.ts';
import styles from './answer-editor.module.css';
import { BlocksEditor } from './blocks-editor.tsx';

interface AnswerEditorProps {
  label: string;
  locale: Locale;
  said: AnswerDraft;
  isReadOnly: boolean;
  onChange(said: AnswerDraft): void;
}

/** An answer: its blocks, and what is said where only words can be shown. */
export function AnswerEditor({ label, locale, said, isReadOnly, onChange }: AnswerEditorProps) {
  return (
    <section className={styles.answer} aria-label={label}>
      <BlocksEditor
        label={label}
        blocks={said.blocks}
        isReadOnly={isReadOnly}
        onChange={(blocks) => onChange({ ...said, blocks })}
      />
      <PlainWords said={said} locale={locale} isReadOnly={isReadOnly} onChange={onChange} />
    </section>
  );
}

/** What is said where only words can be shown; made from the blocks, or written apart. */
function PlainWords({ said, locale, isReadOnly, onChange }: Omit<AnswerEditorProps, 'label'>) {
  const t = useWords();
  const isRich = said.blocks.some(({ block }) => block.kind !== 'text') || said.plain !== null;
  if (!isRich) return null;
  const made = asPlainText(
    said.blocks.map(({ block }) => block),
    locale,
  );
  return (
    <details className={styles.plain} open={said.plain !== null}>
      <summary>{t('writing.plain')}</summary>
      <Field label={t('writing.plainOwn')}>
        {(id) => (
          <Switch
            id={id}
            size="small"
            disabled={isReadOnly}
            checked={said.plain !== null}
            onChange={(isOwn) => onChange({ ...said, plain: isOwn ? made : null })}
          />
        )}
      </Field>
      {said.plain === null ? (
        <pre>{made}</pre>
      ) : (
        <TextArea
          aria-label={t('writing.plain')}
          maxLength={4000}
          disabled={isReadOnly}
          value={said.plain}
          onChange={(event) => onChange({ ...said, plain: event.target.value })}
        />
      )}
    </details>
  );
}
