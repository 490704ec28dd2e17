import type { Question } from '@parley/contract';
import { Button, Input } from 'antd';
import { BookOpen, FlaskConical, Plus, Search, Upload } from 'lucide-react';
import { useState } from 'react';
import { Empty } from '../shell/empty.tsx';
import { IconButton } from '../shell/icon-button.tsx';
import { useAction } from '../shell/keys/actions.ts';
import { usePhone } from '../shell/look/appearance.ts';
import { mayAct, useSeat } from '../shell/seat.tsx';
import { useWords } from '../words/index.ts';
import { Categories } from './categories.tsx';
import styles from './entries-page.module.css';
import { ImportDialog } from './import-dialog.tsx';
import { QuestionEditor } from './question-editor.tsx';
import { QuestionList } from './question-list.tsx';
import { useQuestions } from './questions.ts';
import { TryPanel } from './try-panel.tsx';

type Opened = { kind: 'question'; question: Question } | { kind: 'new' } | { kind: 'try' } | null;

/** Everything the bot knows, and the place to write, import and try it. */
export function EntriesPage({ id: _id }: { id: string | undefined }) {
  const t = useWords();
  const { role } = useSeat();
  const isPhone = usePhone();
  const mayWrite = mayAct(role, 'supervisor');
  const [query, setQuery] = useState('');
  const [category, setCategory] = useState<string | null>(null);
  const [opened, setOpened] = useState<Opened>(null);
  const [isImporting, setImporting] = useState(false);
  const list = useQuestions(query, category);
  useAction('search', () => document.querySelector<HTMLInputElement>('#knowledge-search')?.focus());
  const show = (question: Question) => setOpened({ kind: 'question', question });
  return (
    <div className={styles.knowledge}>
      <h1 className="sr-only">{t('knowledge.name')}</h1>
      <section
        className={styles.left}
        aria-label={t('knowledge.name')}
        data-covered={isPhone && opened !== null}
      >
        <header className={styles.head}>
          <b>{t('knowledge.name')}</b>
          <IconButton
            label={t('knowledge.try')}
            icon={<FlaskConical size={17} />}
            isPressed={opened?.kind === 'try'}
            onClick={() => setOpened({ kind: 'try' })}
          />
          {mayWrite ? (
            <>
              <IconButton
                label={t('knowledge.import')}
                icon={<Upload size={17} />}
                onClick={() => setImporting(true)}
              />
              <Button type="primary" icon={<Plus size={15} />} onClick={() => setOpened({ kind: 'new' })}>
                {t('knowledge.write')}
              </Button>
            </>
          ) : null}
        </header>
        <div className={styles.filter}>
          <Input
            id="knowledge-search"
            allowClear
            value={query}
            prefix={<Search size={14} />}
            placeholder={t('knowledge.search')}
            aria-label={t('knowledge.search')}
            onChange={(event) => setQuery(event.target.value)}
          />
          <Categories chosen={category} onChoose={setCategory} />
        </div>
        <QuestionList
          list={list}
          query={query}
          opened={opened?.kind === 'question' ? opened.question.id : null}
          onOpen={show}
        />
      </section>
      <section
        className={styles.right}
        data-covered={isPhone && opened === null}
        aria-label={t('knowledge.editor')}
      >
        {opened?.kind === 'try' ? <TryPanel onShow={show} onClose={() => setOpened(null)} /> : null}
        {opened?.kind === 'question' || opened?.kind === 'new' ? (
          <QuestionEditor
            key={opened.kind === 'new' ? 'new' : opened.question.id}
            question={opened.kind === 'new' ? null : opened.question}
            category={category ?? ''}
            mayWrite={mayWrite}
            onSaved={show}
            onClose={() => setOpened(null)}
          />
        ) : null}
        {opened === null ? (
          <Empty icon={<BookOpen size={22} />} title={t('knowledge.pick')} text={t('knowledge.pickText')} />
        ) : null}
      </section>
      {isImporting ? <ImportDialog onClose={() => setImporting(false)} /> : null}
    </div>
  );
}
