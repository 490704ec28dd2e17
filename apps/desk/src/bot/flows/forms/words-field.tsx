import { locales, unwritten, type Words } from '@parley/contract';
import { Dropdown } from 'antd';
import { Braces } from 'lucide-react';
import { useId, useRef } from 'react';
import { IconButton } from '../../../shell/icon-button.tsx';
import { cx } from '../../../shell/look/cx.ts';
import { TextArea } from '../../../shell/text-area.tsx';
import { useWords } from '../../../words/index.ts';
import { useEditing } from '../editing.tsx';
import { wordsIn } from '../node-kinds.ts';
import styles from './forms.module.css';
import { useReferences } from './references.ts';

const short = { 'zh-CN': '简', 'zh-TW': '繁', en: 'EN', ja: '日' } as const;

interface WordsFieldProps {
  label: string;
  words: Words | undefined;
  onChange(words: Words | undefined): void;
  /** nothing needs to be written */
  isOptional?: boolean;
  /** no values can stand in it */
  isPlain?: boolean;
  maxLength?: number;
  rows?: number;
}

/** Words in the language that is edited; the others are shown as written or not, a press away. */
export function WordsField({
  label,
  words,
  onChange,
  isOptional = false,
  isPlain = false,
  maxLength = 2000,
  rows = 3,
}: WordsFieldProps) {
  const t = useWords();
  const id = useId();
  const { language, setLanguage } = useEditing();
  const field = useRef<HTMLDivElement>(null);
  const given = words?.[language];
  const text = given === unwritten ? '' : (given ?? '');
  const write = (next: string) => onChange(withText(words, language, next, isOptional));
  const insert = (reference: string) => {
    const area = field.current?.querySelector('textarea');
    const at = area?.selectionStart ?? text.length;
    const end = area?.selectionEnd ?? at;
    write(`${text.slice(0, at)}{${reference}}${text.slice(end)}`);
    area?.focus();
  };
  return (
    <div className={styles.field} ref={field}>
      <div className={styles.label}>
        <label htmlFor={id}>{label}</label>
        {isPlain ? null : <InsertValue onInsert={insert} />}
      </div>
      <TextArea
        id={id}
        rows={rows}
        maxLength={maxLength}
        value={text}
        placeholder={wordsIn(words, language) || t('flows.write')}
        onChange={(event) => write(event.target.value)}
      />
      <ul className={styles.languages} aria-label={t('people.language')}>
        {locales.map((locale) => {
          const isWritten = (words?.[locale] ?? unwritten) !== unwritten;
          return (
            <li key={locale}>
              <button
                type="button"
                lang={locale}
                className={cx(isWritten && styles.written)}
                aria-pressed={locale === language}
                title={isWritten ? t('flows.written') : t('flows.unwritten')}
                onClick={() => setLanguage(locale)}
              >
                {short[locale]}
                <span className="sr-only">{isWritten ? t('flows.written') : t('flows.unwritten')}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Without a text the language is not written; at least one is, be it with dots. */
function withText(
  words: Words | undefined,
  language: keyof Words,
  text: string,
  isOptional: boolean,
): Words | undefined {
  const { [language]: _, ...others } = words ?? {};
  const rest = Object.fromEntries(Object.entries(others).filter(([, each]) => each !== unwritten));
  if (text.trim() !== '') return { ...rest, [language]: text };
  if (Object.keys(rest).length > 0) return rest;
  return isOptional ? undefined : { [language]: unwritten };
}

function InsertValue({ onInsert }: { onInsert(reference: string): void }) {
  const t = useWords();
  const groups = useReferences();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        className: styles.menu ?? '',
        items: groups.map(({ label, references }) => ({
          ...{ key: label, type: 'group' as const, label },
          children: references.map(({ of, label: named }) => ({
            key: of,
            label: (
              <>
                {named} <code>{`{${of}}`}</code>
              </>
            ),
          })),
        })),
        onClick: ({ key }) => onInsert(key),
      }}
    >
      <IconButton className={styles.insert} label={t('flows.insertValue')} icon={<Braces size={14} />} />
    </Dropdown>
  );
}
