import type { Question, QuestionId } from '@parley/contract';
import { Button, Segmented } from 'antd';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../shell/icon-button.tsx';
import { mayAct, useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { wordingFor } from '../articles.ts';
import { LifeBar } from '../life/life-bar.tsx';
import { ReviewNote } from '../life/review-note.tsx';
import { VersionsPanel } from '../life/versions-panel.tsx';
import { useKnowledgeSettings } from '../questions.ts';
import { Conflict } from './conflict.tsx';
import { Facts } from './facts.tsx';
import { LeftCopy } from './left-copy.tsx';
import { contentOf, type Missing, whatIsMissing } from './question-draft.ts';
import styles from './question-editor.module.css';
import { TryPanel } from './try-panel.tsx';
import { useDraft } from './use-draft.ts';
import { type Keeping, useKeptCopy } from './use-working-copy.ts';
import { WordingTabs } from './wording-tabs.tsx';

interface QuestionEditorProps {
  question: Question | null;
  category: string;
  onOpen(id: QuestionId): void;
  onClose(): void;
}

/** One topic: what it is asked like, what is answered in each language, and its way to the customers. */
export function QuestionEditor({ question, category, onOpen, onClose }: QuestionEditorProps) {
  const t = useWords();
  const locale = useLocale();
  const [view, setView] = useState<'write' | 'try' | 'versions'>('write');
  const writing = useDraft({ question, category, onSaved: (saved) => question || onOpen(saved.id) });
  const { base, draft, isChanged, theirs, change, take } = writing;
  const missing = whatIsMissing(draft);
  const id = base?.id ?? null;
  const keeping = useKeptCopy({ question: id, version: base?.version ?? null, draft, isChanged });
  return (
    <div className={styles.editor}>
      <header className={styles.head}>
        <IconButton label={t('shell.back')} icon={<ChevronLeft size={20} />} onClick={onClose} />
        <h2>{base ? wordingFor(base, locale).questions[0] : t('knowledge.newOne')}</h2>
        <SaveButtons writing={writing} missing={missing} keeping={keeping} />
      </header>
      {base ? <LifeBar question={base} isChanged={isChanged} onMoved={take} onRemoved={onClose} /> : null}
      {base ? <ReviewNote question={base} /> : null}
      <LeftCopy question={id} writing={writing} />
      {theirs ? (
        <Conflict
          theirs={theirs}
          mine={contentOf(draft)}
          onTakeTheirs={() => take(theirs)}
          onKeepMine={writing.keepMine}
        />
      ) : null}
      <Segmented<typeof view>
        value={view}
        aria-label={t('writing.views')}
        options={(['write', 'try', 'versions'] as const)
          .filter((each) => each !== 'versions' || base)
          .map((value) => ({ value, label: t(`writing.view.${value}`) }))}
        onChange={setView}
      />
      {view === 'write' ? (
        <div className={styles.fields}>
          <WordingTabs
            key={writing.generation}
            self={id}
            wordings={draft.wordings}
            isReadOnly={false}
            onChange={(wordings) => change({ ...draft, wordings })}
          />
          <Facts draft={draft} self={id} isReadOnly={false} onChange={change} />
        </div>
      ) : null}
      {view === 'try' ? (
        <TryPanel draft={{ id, content: missing ? null : contentOf(draft) }} onShow={onOpen} />
      ) : null}
      {view === 'versions' && base ? (
        <VersionsPanel key={base.version} question={base} onRestored={take} />
      ) : null}
    </div>
  );
}

interface SaveButtonsProps {
  writing: ReturnType<typeof useDraft>;
  missing: Missing;
  keeping: Keeping;
}

function SaveButtons({ writing, missing, keeping }: SaveButtonsProps) {
  const t = useWords();
  const { role } = useSeat();
  const { base, isChanged, isSaving, theirs, save } = writing;
  const settings = useKnowledgeSettings().data;
  const mayPublish = mayAct(role, 'supervisor') && settings?.reviewRequired === false;
  if (base && !isChanged) return null;
  const isOff = missing !== null || theirs !== null;
  return (
    <>
      <small className={styles.keeping} role="status">
        {theirs
          ? t('writing.chooseFirst')
          : missing
            ? t(`writing.missing.${missing}`)
            : keeping === 'nothing'
              ? ''
              : t(`writing.keeping.${keeping}`)}
      </small>
      <Button
        type={mayPublish ? 'default' : 'primary'}
        disabled={isOff}
        loading={isSaving}
        onClick={() => save(false)}
      >
        {t('writing.saveDraft')}
      </Button>
      {mayPublish ? (
        <Button type="primary" disabled={isOff} loading={isSaving} onClick={() => save(true)}>
          {t('life.publish')}
        </Button>
      ) : null}
    </>
  );
}
