import type { Question } from '@parley/contract';
import type { Answer } from '@parley/sdk';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { client } from '../../shell/client.ts';
import { fullText } from '../../shell/format.ts';
import { useSave } from '../../shell/page/use-save.ts';
import { useSeat } from '../../shell/seat.tsx';
import { ToneTag } from '../../shell/tone-tag.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import { questionsKey } from '../questions.ts';
import { DiffView } from './diff-view.tsx';
import styles from './life.module.css';

type Version = Answer<'listQuestionVersions'>['data'][number];
interface VersionsPanelProps {
  question: Question;
  onRestored(question: Question): void;
}

/** Every version of a question with who did what, two of them compared, and the way back to any. */
export function VersionsPanel({ question, onRestored }: VersionsPanelProps) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { id, version, publishedVersion } = question;
  const { data } = useQuery({
    queryKey: [...questionsKey(workspaceId), 'versions', id, version],
    queryFn: ({ signal }) =>
      client.call('listQuestionVersions', { params: { workspaceId, questionId: id }, signal }),
  });
  const isNewer = publishedVersion !== null && publishedVersion < version;
  const [pair, setPair] = useState({
    from: isNewer ? publishedVersion : Math.max(1, version - 1),
    to: version,
  });
  const versions = data?.data ?? [];
  const restore = useSave({
    save: (from: number) =>
      client.call('restoreQuestion', {
        params: { workspaceId, questionId: id },
        body: { version, from },
      }),
    touches: [questionsKey(workspaceId)],
    done: t('life.restored'),
    onSaved: onRestored,
  });
  const options = versions.map(({ version: value }) => ({
    value,
    label: t('knowledge.version', { version: value }),
  }));
  return (
    <div className={styles.stack}>
      <div className={styles.choice}>
        <Select
          aria-label={t('life.from')}
          value={pair.from}
          options={options}
          onChange={(from) => setPair({ ...pair, from })}
        />
        →
        <Select
          aria-label={t('life.to')}
          value={pair.to}
          options={options}
          onChange={(to) => setPair({ ...pair, to })}
        />
      </div>
      <Comparison question={question} pair={pair} />
      <ol className={styles.versions}>
        {versions.map((each) => (
          <Line
            key={each.version}
            shown={each}
            isOut={each.version === publishedVersion}
            isNewest={each.version === version}
            isBusy={restore.isPending}
            onCompare={() => setPair({ from: each.version, to: version })}
            onRestore={() => restore.mutate(each.version)}
          />
        ))}
      </ol>
    </div>
  );
}

function Comparison({ question, pair }: { question: Question; pair: { from: number; to: number } }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: [...questionsKey(workspaceId), 'comparison', question.id, pair],
    enabled: pair.from !== pair.to,
    queryFn: ({ signal }) =>
      client.call('compareQuestionVersions', {
        params: { workspaceId, questionId: question.id },
        query: pair,
        signal,
      }),
  });
  if (pair.from === pair.to) return <p className={styles.same}>{t('life.sameVersion')}</p>;
  return data ? <DiffView changes={data.changes} /> : null;
}

/** What came about by itself, such as at its time. */
const whoOf = (by: string): string => (by === 'system' ? 'Parley' : by);

interface LineProps {
  shown: Version;
  isOut: boolean;
  isNewest: boolean;
  isBusy: boolean;
  onCompare(): void;
  onRestore(): void;
}

function Line({ shown, isOut, isNewest, isBusy, onCompare, onRestore }: LineProps) {
  const t = useWords();
  const locale = useLocale();
  const name = t('knowledge.version', { version: shown.version });
  return (
    <li>
      <header>
        <b>{name}</b>
        {isOut ? <ToneTag tone="good">{t('life.standing.published')}</ToneTag> : null}
        {isNewest ? null : (
          <>
            <Button size="small" aria-label={`${t('life.compare')} ${name}`} onClick={onCompare}>
              {t('life.compare')}
            </Button>
            <Button
              size="small"
              aria-label={`${t('life.restore')} ${name}`}
              loading={isBusy}
              onClick={onRestore}
            >
              {t('life.restore')}
            </Button>
          </>
        )}
      </header>
      {shown.restoredFrom ? <small>{t('life.restoredFrom', { version: shown.restoredFrom })}</small> : null}
      {shown.steps.map((step) => (
        <small key={`${step.act} ${step.at}`}>
          {t(`life.acts.${step.act}`, { who: whoOf(step.by), when: fullText(step.at, locale) })}
          {step.note && step.act === 'scheduled' ? ` → ${fullText(step.note, locale)}` : null}
          {step.note && step.act !== 'scheduled' ? <q> {step.note}</q> : null}
        </small>
      ))}
    </li>
  );
}
