import type { Locale } from '@parley/contract';
import { locales } from '@parley/contract';
import { Languages } from 'lucide-react';
import type { ReactNode } from 'react';
import { Mark } from '../../shell/mark.tsx';
import { Menu } from '../../shell/menu.tsx';
import { languageNames, speak, useLocale, useWords } from '../../words/index.ts';
import styles from './entry.module.css';

interface EntryPageProps {
  title: string;
  children: ReactNode;
}

/** A page before one is inside: the mark, one sheet, the language. */
export function EntryPage({ title, children }: EntryPageProps) {
  return (
    <div className={styles.page}>
      <header>
        <Mark size={32} />
        <b>Parley</b>
        <LanguageChoice />
      </header>
      <main className={styles.sheet}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

function LanguageChoice() {
  const t = useWords();
  const spoken = useLocale();
  const items = knownLocales.map((locale) => ({
    key: locale,
    label: languageNames[locale],
    onClick: () => void speak(locale),
  }));
  return (
    <Menu menu={{ items, selectable: true, selectedKeys: [spoken] }} placement="bottomRight">
      <button type="button" className={styles.language} aria-haspopup="menu">
        <Languages size={16} /> <span className="sr-only">{t('people.language')} </span>
        {languageNames[spoken]}
      </button>
    </Menu>
  );
}

const knownLocales: readonly Locale[] = locales;
