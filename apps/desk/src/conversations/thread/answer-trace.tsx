import type { AnswerTrace, QuestionId } from '@parley/contract';
import { useQuery } from '@tanstack/react-query';
import { Popover } from 'antd';
import { Sparkles } from 'lucide-react';
import { client } from '../../shell/client.ts';
import { shareText } from '../../shell/format.ts';
import { useSeat } from '../../shell/seat.tsx';
import { useLocale, useWords } from '../../words/index.ts';
import styles from './answer-trace.module.css';

const decisionKey = {
  sure: 'sure',
  likely: 'likely',
  torn: 'torn',
  lost: 'lost',
  greeting: 'greeting',
  'hand-over': 'handOver',
  flow: 'flow',
  soothing: 'soothing',
} as const;

/** Says that a machine answered, and on a click from what. */
export function AnswerTraceLabel({ trace }: { trace: AnswerTrace }) {
  const t = useWords();
  return (
    <Popover trigger="click" content={<Trace trace={trace} />} placement="left" destroyOnHidden>
      <button type="button" className={styles.label}>
        <Sparkles size={12} aria-hidden="true" />
        {t(`trace.${decisionKey[trace.decision]}`)}
      </button>
    </Popover>
  );
}

function Trace({ trace }: { trace: AnswerTrace }) {
  const t = useWords();
  const candidates =
    trace.candidates ?? (trace.question ? [{ question: trace.question, score: trace.score ?? 0 }] : []);
  return (
    <div className={styles.trace} role="dialog" aria-label={t('trace.title')}>
      <h3>{t('trace.title')}</h3>
      <p>{t(`trace.${decisionKey[trace.decision]}Why`)}</p>
      {candidates.length > 0 ? (
        <ol>
          {candidates.map((candidate) => (
            <Candidate
              key={candidate.question}
              {...candidate}
              isUsed={candidate.question === trace.question}
            />
          ))}
        </ol>
      ) : null}
      {trace.version ? <small>{t('trace.version', { version: trace.version })}</small> : null}
    </div>
  );
}

function Candidate({ question, score, isUsed }: { question: QuestionId; score: number; isUsed: boolean }) {
  const t = useWords();
  const locale = useLocale();
  const { workspaceId } = useSeat();
  const { data, isError } = useQuery({
    queryKey: ['questions', workspaceId, 'one', question],
    queryFn: ({ signal }) =>
      client.call('getQuestion', { params: { workspaceId, questionId: question }, signal }),
  });
  const title = data ? (data.wordings[locale] ?? Object.values(data.wordings)[0])?.questions[0] : undefined;
  return (
    <li className={isUsed ? styles.used : undefined}>
      <span>{isError ? t('trace.removed') : (title ?? '…')}</span>
      <span className="figures">{shareText(score, locale)}</span>
      <meter min={0} max={1} value={score} aria-label={t('trace.score')} />
    </li>
  );
}
