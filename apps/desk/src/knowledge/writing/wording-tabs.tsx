import { type Locale, locales, type QuestionId } from '@parley/contract';
import { Button, Dropdown } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { languageNames, useLocale, useWords } from '../../words/index.ts';
import { AnswerEditor } from './blocks/answer-editor.tsx';
import { blankWording, type Draft, type WordingDraft } from './question-draft.ts';
import styles from './question-editor.module.css';
import { QuestionsField } from './questions-field.tsx';
import { VariantsEditor } from './variants-editor.tsx';

type Wordings = Draft['wordings'];
interface WordingTabsProps {
  self: QuestionId | null;
  wordings: Wordings;
  isReadOnly: boolean;
  onChange(wordings: Wordings): void;
}

/** One tab a language. */
export function WordingTabs({ self, wordings, isReadOnly, onChange }: WordingTabsProps) {
  const t = useWords();
  const written = locales.filter((locale) => wordings[locale]);
  const absent = locales.filter((locale) => !wordings[locale]);
  // At first the language in which the list calls it.
  const [wanted, setWanted] = useState<Locale>(useLocale());
  const chosen = wordings[wanted] ? wanted : written[0];
  const add = (locale: Locale) => {
    onChange({ ...wordings, [locale]: blankWording() });
    setWanted(locale);
  };
  const remove = (locale: Locale) => {
    const { [locale]: _gone, ...rest } = wordings;
    onChange(rest);
  };
  const shown = chosen ? wordings[chosen] : undefined;
  return (
    <div>
      <div className={styles.languages}>
        <div role="tablist" aria-label={t('people.language')}>
          {written.map((locale) => (
            <button
              key={locale}
              type="button"
              role="tab"
              aria-selected={locale === chosen}
              onClick={() => setWanted(locale)}
            >
              {languageNames[locale]}
            </button>
          ))}
        </div>
        {isReadOnly || absent.length === 0 ? null : (
          <Dropdown
            trigger={['click']}
            menu={{
              items: absent.map((key) => ({ key, label: languageNames[key], onClick: () => add(key) })),
            }}
          >
            <Button size="small" type="text" icon={<Plus size={14} />}>
              {t('knowledge.addLanguage')}
            </Button>
          </Dropdown>
        )}
      </div>
      {shown && chosen ? (
        <WordingFields
          key={chosen}
          self={self}
          locale={chosen}
          wording={shown}
          isReadOnly={isReadOnly}
          onChange={(wording) => onChange({ ...wordings, [chosen]: wording })}
          onRemove={!isReadOnly && written.length > 1 ? () => remove(chosen) : undefined}
        />
      ) : null}
    </div>
  );
}

interface WordingFieldsProps {
  self: QuestionId | null;
  locale: Locale;
  wording: WordingDraft;
  isReadOnly: boolean;
  onChange(wording: WordingDraft): void;
  onRemove: (() => void) | undefined;
}

function WordingFields({ self, locale, wording, isReadOnly, onChange, onRemove }: WordingFieldsProps) {
  const t = useWords();
  return (
    <div className={styles.wording}>
      <QuestionsField
        self={self}
        value={wording.questions}
        isReadOnly={isReadOnly}
        onChange={(questions) => onChange({ ...wording, questions })}
      />
      <div className={styles.part}>
        <h3>{t('knowledge.answer')}</h3>
        <AnswerEditor
          label={t('knowledge.answer')}
          locale={locale}
          said={wording.said}
          isReadOnly={isReadOnly}
          onChange={(said) => onChange({ ...wording, said })}
        />
      </div>
      <div className={styles.part}>
        <h3>{t('writing.variants')}</h3>
        <small>{t('writing.variantsText')}</small>
        <VariantsEditor
          variants={wording.variants}
          locale={locale}
          isReadOnly={isReadOnly}
          onChange={(variants) => onChange({ ...wording, variants })}
        />
      </div>
      {onRemove ? (
        <Button size="small" type="text" danger onClick={onRemove}>
          {t('knowledge.removeLanguage')}
        </Button>
      ) : null}
    </div>
  );
}
