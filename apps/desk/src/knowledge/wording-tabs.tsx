import { type Locale, locales } from '@parley/contract';
import { Button, Dropdown } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Setting } from '../shell/page/page.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { languageNames, useWords } from '../words/index.ts';
import { type Draft, linesOfText } from './question-draft.ts';
import styles from './question-editor.module.css';

type Wordings = Draft['wordings'];
interface WordingTabsProps {
  wordings: Wordings;
  mayWrite: boolean;
  onChange(wordings: Wordings): void;
}

/** One tab a language. */
export function WordingTabs({ wordings, mayWrite, onChange }: WordingTabsProps) {
  const t = useWords();
  const written = locales.filter((locale) => wordings[locale]);
  const absent = locales.filter((locale) => !wordings[locale]);
  const [chosen, setChosen] = useState<Locale | undefined>(written[0]);
  const add = (locale: Locale) => {
    onChange({ ...wordings, [locale]: { questions: '', answer: '' } });
    setChosen(locale);
  };
  const remove = (locale: Locale) => {
    const rest: Wordings = { ...wordings };
    delete rest[locale];
    onChange(rest);
    setChosen(locales.find((one) => rest[one]));
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
              onClick={() => setChosen(locale)}
            >
              {languageNames[locale]}
            </button>
          ))}
        </div>
        {mayWrite && absent.length > 0 ? (
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
        ) : null}
      </div>
      {shown && chosen ? (
        <WordingFields
          key={chosen}
          wording={shown}
          onChange={(wording) => onChange({ ...wordings, [chosen]: wording })}
          onRemove={mayWrite && written.length > 1 ? () => remove(chosen) : undefined}
        />
      ) : null}
    </div>
  );
}

interface WordingFieldsProps {
  wording: { questions: string; answer: string };
  onChange(wording: { questions: string; answer: string }): void;
  onRemove: (() => void) | undefined;
}

function WordingFields({ wording, onChange, onRemove }: WordingFieldsProps) {
  const t = useWords();
  return (
    <div className={styles.wording}>
      <Setting
        label={t('knowledge.questions')}
        hint={t('knowledge.questionsHint', { count: linesOfText(wording.questions).length })}
      >
        {(id, about) => (
          <TextArea
            id={id}
            aria-describedby={about}
            rows={3}
            value={wording.questions}
            onChange={(event) => onChange({ ...wording, questions: event.target.value })}
          />
        )}
      </Setting>
      <Setting label={t('knowledge.answer')}>
        {(id) => (
          <TextArea
            id={id}
            maxLength={4000}
            showCount
            rows={5}
            value={wording.answer}
            onChange={(event) => onChange({ ...wording, answer: event.target.value })}
          />
        )}
      </Setting>
      {onRemove ? (
        <Button size="small" type="text" danger onClick={onRemove}>
          {t('knowledge.removeLanguage')}
        </Button>
      ) : null}
    </div>
  );
}
