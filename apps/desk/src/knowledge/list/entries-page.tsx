import type { QuestionId } from '@parley/contract';
import { Button, Checkbox, Input } from 'antd';
import { BookOpen, FlaskConical, Plus, Search, X } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../../frame/loading.tsx';
import { Empty } from '../../shell/empty.tsx';
import { IconButton } from '../../shell/icon-button.tsx';
import { useAction } from '../../shell/keys/actions.ts';
import { usePhone } from '../../shell/look/appearance.ts';
import { problemWords } from '../../shell/problem-words.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useWords } from '../../words/index.ts';
import { everything, type Narrowing, useQuestion, useQuestions } from '../questions.ts';
import { QuestionEditor } from '../writing/question-editor.tsx';
import { TryPanel } from '../writing/try-panel.tsx';
import { BulkBar } from './bulk-bar.tsx';
import styles from './entries-page.module.css';
import { Filters } from './filters.tsx';
import { QuestionList } from './question-list.tsx';

/** Everything the bot knows: found and narrowed at the left, one of it written at the right. */
export function EntriesPage({ id }: { id: string | undefined }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const [, navigate] = useLocation();
  const isPhone = usePhone();
  const [query, setQuery] = useState('');
  const [narrowing, setNarrowing] = useState<Narrowing>(everything);
  const [marked, setMarked] = useState<ReadonlySet<QuestionId>>(new Set());
  const list = useQuestions(query, narrowing);
  const open = (what?: string) => navigate(`/${workspaceId}/knowledge/entries${what ? `/${what}` : ''}`);
  const chosen = list.questions.filter((question) => marked.has(question.id));
  const mark = (one: QuestionId, isOn: boolean) => {
    const next = new Set(marked);
    if (isOn) next.add(one);
    else next.delete(one);
    setMarked(next);
  };
  useAction('search', () => document.querySelector<HTMLInputElement>('#knowledge-search')?.focus());
  return (
    <div className={styles.knowledge}>
      <h1 className="sr-only">{t('knowledge.name')}</h1>
      <section
        className={styles.left}
        aria-label={t('knowledge.name')}
        data-covered={isPhone && id !== undefined}
      >
        <header className={styles.head}>
          <Input
            id="knowledge-search"
            allowClear
            value={query}
            prefix={<Search size={14} />}
            placeholder={t('knowledge.search')}
            aria-label={t('knowledge.search')}
            onChange={(event) => setQuery(event.target.value)}
          />
          <IconButton
            label={t('knowledge.try')}
            icon={<FlaskConical size={17} />}
            isPressed={id === 'try'}
            onClick={() => open('try')}
          />
          <Button type="primary" icon={<Plus size={15} />} onClick={() => open('new')}>
            {t('knowledge.write')}
          </Button>
        </header>
        <Filters chosen={narrowing} onChoose={setNarrowing} />
        {list.questions.length > 0 ? (
          <div className={styles.all}>
            <Checkbox
              checked={chosen.length === list.questions.length}
              indeterminate={chosen.length > 0 && chosen.length < list.questions.length}
              onChange={(event) =>
                setMarked(new Set(event.target.checked ? list.questions.map((each) => each.id) : []))
              }
            >
              {t('life.markAll')}
            </Checkbox>
          </div>
        ) : null}
        {chosen.length > 0 ? <BulkBar marked={chosen} onDone={() => setMarked(new Set())} /> : null}
        <QuestionList
          list={list}
          query={query}
          isNarrowed={narrowing !== everything}
          opened={(id ?? null) as QuestionId | null}
          marked={marked}
          onOpen={open}
          onMark={mark}
        />
      </section>
      <section
        className={styles.right}
        data-covered={isPhone && id === undefined}
        aria-label={t('knowledge.editor')}
      >
        <Opened id={id} category={narrowing.category ?? ''} onOpen={open} />
      </section>
    </div>
  );
}

interface OpenedProps {
  id: string | undefined;
  category: string;
  onOpen(what?: string): void;
}

function Opened({ id, category, onOpen }: OpenedProps) {
  const t = useWords();
  const isOne = id !== undefined && id !== 'new' && id !== 'try';
  const { data, error } = useQuestion(isOne ? (id as QuestionId) : null);
  const close = () => onOpen();
  if (id === undefined)
    return <Empty icon={<BookOpen size={22} />} title={t('knowledge.pick')} text={t('knowledge.pickText')} />;
  if (id === 'try')
    return (
      <div className={styles.trying}>
        <header>
          <h2>{t('knowledge.try')}</h2>
          <IconButton label={t('shell.close')} icon={<X size={18} />} onClick={close} />
        </header>
        <TryPanel onShow={onOpen} />
      </div>
    );
  if (isOne && error)
    return (
      <Empty icon={<BookOpen size={22} />} title={problemWords(t, error)} text={t('knowledge.pickText')} />
    );
  if (isOne && !data) return <Loading />;
  return (
    <QuestionEditor key={id} question={data ?? null} category={category} onOpen={onOpen} onClose={close} />
  );
}
