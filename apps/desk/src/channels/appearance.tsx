import { type Locale, locales } from '@parley/contract';
import { Input, Segmented } from 'antd';
import { useState } from 'react';
import { Mark } from '../shell/mark.tsx';
import { Setting } from '../shell/page/page.tsx';
import { TextArea } from '../shell/text-area.tsx';
import { languageNames, useLocale, useWords } from '../words/index.ts';
import type { PartProps } from './channel-editor.tsx';
import styles from './channels.module.css';
import { contrast, inkOn } from './contrast.ts';

const swatches = ['#0f766e', '#1d4ed8', '#6d28d9', '#be185d', '#b45309', '#15803d', '#111827'] as const;

/** Title, greeting, colour and corner, with what comes out beside. */
export function Appearance(props: PartProps) {
  const { shown, isReadOnly, set } = props;
  const t = useWords();
  return (
    <div className={styles.look}>
      <div className={styles.stack}>
        <Setting label={t('channels.title')}>
          {(id) => (
            <Input
              id={id}
              maxLength={60}
              value={shown.title}
              disabled={isReadOnly}
              onChange={(event) => set({ title: event.target.value })}
            />
          )}
        </Setting>
        <Greeting {...props} />
        <Accent {...props} />
        <Setting label={t('channels.position')}>
          {(id) => (
            <Segmented
              id={id}
              value={shown.position}
              disabled={isReadOnly}
              options={(['right', 'left'] as const).map((value) => ({
                value,
                label: t(`channels.${value}`),
              }))}
              onChange={(position) => set({ position })}
            />
          )}
        </Setting>
      </div>
      <Preview {...props} />
    </div>
  );
}

function Greeting({ shown, isReadOnly, set }: PartProps) {
  const t = useWords();
  const spoken = useLocale();
  const [language, setLanguage] = useState<Locale>(spoken);
  return (
    <Setting label={t('channels.greeting')}>
      {(id) => (
        <>
          <Segmented
            size="small"
            aria-label={t('people.language')}
            value={language}
            options={locales.map((value) => ({ value, label: languageNames[value] }))}
            onChange={setLanguage}
          />
          <TextArea
            id={id}
            maxLength={500}
            disabled={isReadOnly}
            rows={2}
            value={shown.greeting[language] ?? ''}
            onChange={(event) => set({ greeting: { ...shown.greeting, [language]: event.target.value } })}
          />
        </>
      )}
    </Setting>
  );
}

function Accent({ shown, isReadOnly, set }: PartProps) {
  const t = useWords();
  const ratio = contrast(shown.accent, inkOn(shown.accent));
  return (
    <Setting
      label={t('channels.accent')}
      hint={t('channels.contrast', { ratio: ratio.toFixed(1) })}
      error={ratio < 4.5 ? t('channels.lowContrast') : undefined}
    >
      {(id, about) => (
        <div className={styles.colours}>
          {swatches.map((colour) => (
            <button
              key={colour}
              type="button"
              disabled={isReadOnly}
              aria-label={colour}
              aria-pressed={shown.accent === colour}
              style={{ background: colour }}
              onClick={() => set({ accent: colour })}
            />
          ))}
          <input
            id={id}
            type="color"
            aria-describedby={about}
            value={shown.accent}
            disabled={isReadOnly}
            onChange={(event) => set({ accent: event.target.value })}
          />
        </div>
      )}
    </Setting>
  );
}

function Preview({ shown }: PartProps) {
  const t = useWords();
  const spoken = useLocale();
  const greeting = shown.greeting[spoken] || Object.values(shown.greeting).find(Boolean) || '';
  const colours = { background: shown.accent, color: inkOn(shown.accent) };
  return (
    <div className={styles.preview} role="img" aria-label={t('channels.preview')}>
      <div className={styles.panel}>
        <div className={styles.panelHead} style={colours}>
          {shown.title}
        </div>
        <div className={styles.panelBody}>{greeting ? <span>{greeting}</span> : null}</div>
      </div>
      <div
        className={styles.launcher}
        style={{ ...colours, [shown.position === 'right' ? 'marginLeft' : 'marginRight']: 'auto' }}
      >
        <Mark size={22} />
      </div>
    </div>
  );
}
