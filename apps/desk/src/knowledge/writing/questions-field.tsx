import type { QuestionId } from '@parley/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Plus, TriangleAlert } from 'lucide-react';
import { Link } from 'wouter';
import { client } from '../../shell/client.ts';
import { Setting } from '../../shell/page/page.tsx';
import { useSeat } from '../../shell/seat.tsx';
import { TextArea } from '../../shell/text-area.tsx';
import { useWords } from '../../words/index.ts';
import { useCalm } from '../articles.ts';
import { questionsKey } from '../questions.ts';
import { linesOfText } from './question-draft.ts';
import styles from './question-editor.module.css';

interface QuestionsFieldProps {
  self: QuestionId | null;
  value: string;
  isReadOnly: boolean;
  onChange(value: string): void;
}

/** The ways of asking, one a line; those that lead elsewhere are told, and those that customers used are offered. */
export function QuestionsField({ self, value, isReadOnly, onChange }: QuestionsFieldProps) {
  const t = useWords();
  const lines = linesOfText(value);
  return (
    <div className={styles.ways}>
      <Setting label={t('knowledge.questions')} hint={t('knowledge.questionsHint', { count: lines.length })}>
        {(id, about) => (
          <TextArea
            id={id}
            aria-describedby={about}
            rows={3}
            disabled={isReadOnly}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )}
      </Setting>
      <Elsewhere self={self} lines={lines} />
      {self && !isReadOnly ? (
        <Asked self={self} lines={lines} onAdd={(text) => onChange([...lines, text].join('\n'))} />
      ) : null}
    </div>
  );
}

function Elsewhere({ self, lines }: { self: QuestionId | null; lines: string[] }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const asked = useCalm(
    lines
      .slice(0, 200)
      .map((line) => line.slice(0, 300))
      .join('\n'),
    600,
  );
  const { data } = useQuery({
    queryKey: [...questionsKey(workspaceId), 'wordings', self, asked],
    enabled: asked !== '',
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) =>
      client.call('checkWordings', {
        params: { workspaceId },
        body: { ...(self ? { question: self } : {}), texts: asked.split('\n') },
        signal,
      }),
  });
  const problems = (data?.problems ?? []).filter(({ text }) => lines.includes(text));
  if (problems.length === 0) return null;
  return (
    <ul className={styles.elsewhere} aria-live="polite">
      {problems.map(({ text, question, title, kind }) => (
        <li key={text}>
          <TriangleAlert size={13} aria-hidden="true" />
          <span>
            {t(kind === 'same' ? 'writing.sameElsewhere' : 'writing.alikeElsewhere', { text })}{' '}
            <Link href={`/${workspaceId}/knowledge/entries/${question}`}>{title}</Link>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Asked({ self, lines, onAdd }: { self: QuestionId; lines: string[]; onAdd(text: string): void }) {
  const t = useWords();
  const { workspaceId } = useSeat();
  const { data } = useQuery({
    queryKey: [...questionsKey(workspaceId), 'asked', self],
    queryFn: ({ signal }) =>
      client.call('suggestWordings', { params: { workspaceId, questionId: self }, signal }),
  });
  const offered = (data?.data ?? []).filter(({ text }) => !lines.includes(text)).slice(0, 8);
  if (offered.length === 0) return null;
  return (
    <div className={styles.asked}>
      <small>{t('writing.asked')}</small>
      {offered.map(({ text, count }) => (
        <Button key={text} size="small" icon={<Plus size={12} />} onClick={() => onAdd(text)}>
          {text} <small className="figures">×{count}</small>
        </Button>
      ))}
    </div>
  );
}
